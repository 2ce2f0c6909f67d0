package org.ringfence.bills.ui;

import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/**
 * The form for a new bill.
 *
 * @param person whose fund it is proposed to pay from
 */
public record EnterBill(Optional<PersonId> person) implements Destination {

  public static EnterBill forAnyone() {
    return new EnterBill(Optional.empty());
  }

  @Override
  public Destination under() {
    return new Places.Bills();
  }
}
