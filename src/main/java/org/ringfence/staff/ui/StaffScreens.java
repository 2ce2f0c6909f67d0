package org.ringfence.staff.ui;

import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Pins;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about staff and puts them on the routes. */
public final class StaffScreens {

  private final StaffDirectory directory;
  private final Pins pins;
  private final ProviderDetails provider;
  private final ActivityLog activity;
  private final Workplace at;

  public StaffScreens(
      StaffDirectory directory,
      Pins pins,
      ProviderDetails provider,
      ActivityLog activity,
      Workplace at) {
    this.directory = directory;
    this.pins = pins;
    this.provider = provider;
    this.activity = activity;
    this.at = at;
  }

  /** What Home says about the provider's own office. */
  public HomeSource home() {
    return new StaffHome(directory, provider, at.clock());
  }

  public void addTo(Routes routes) {
    routes
        .add(
            Places.StaffList.class,
            to ->
                new StaffView(
                    new StaffViewModel(directory, pins, at),
                    () -> at.navigator().goTo(new ProviderPage())))
        .add(ProviderPage.class, to -> new ProviderView(new ProviderViewModel(provider, at)))
        .add(
            Places.Activity.class,
            to -> new ActivityView(new ActivityViewModel(activity, at), at.clock()));
  }
}
