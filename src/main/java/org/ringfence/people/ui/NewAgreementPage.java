package org.ringfence.people.ui;

import org.ringfence.ids.PersonId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** The form for a person's new agreement. */
record NewAgreementPage(PersonId person) implements Destination {
  @Override
  public Destination under() {
    return new Places.People();
  }
}
