package org.ringfence.staff.ui;

import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** The provider's own name, address and declaration. */
public record ProviderPage() implements Destination {
  @Override
  public Destination under() {
    return new Places.StaffList();
  }
}
