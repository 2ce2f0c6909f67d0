package org.ringfence.staff.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.staff.Authority;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/** On Home: what a book needs from the provider's own office before the work can begin. */
public final class StaffHome implements HomeSource {

  private final StaffDirectory directory;
  private final ProviderDetails provider;
  private final Clock clock;

  public StaffHome(StaffDirectory directory, ProviderDetails provider, Clock clock) {
    this.directory = directory;
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public List<HomeLine> lines() {
    var lines = new ArrayList<HomeLine>();
    if (provider.get().isEmpty()) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Write down who the provider is",
              "Statements and returns show the name, and whom to ask",
              new ProviderPage()));
    }
    var today = LocalDate.now(clock);
    var here = directory.all().stream().filter(staff -> !staff.hasLeft(today)).toList();
    if (here.stream().noneMatch(StaffHome::maySign)) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Say who may authorise bills, and set their PIN",
              here.stream().allMatch(staff -> staff.authority() instanceof Authority.None)
                  ? "Nobody may authorise a bill yet"
                  : "Whoever may authorise has no PIN to sign with",
              new Places.StaffList()));
    }
    return lines;
  }

  private static boolean maySign(Staff staff) {
    return staff.hasPin() && !(staff.authority() instanceof Authority.None);
  }
}
