package org.ringfence.people.ui;

import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** The form for somebody new. */
public record NewPerson() implements Destination {
  @Override
  public Destination under() {
    return new Places.People();
  }
}
