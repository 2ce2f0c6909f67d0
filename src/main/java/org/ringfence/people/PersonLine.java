package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.money.Money;

/**
 * A person in the list of everyone, with all that is known of them without the ledger.
 *
 * @param commissioner of the agreement that covers the day, or else of the latest; empty without
 *     one
 * @param weeklyBudget on that day
 */
public record PersonLine(
    Person person,
    Optional<Commissioner> commissioner,
    Optional<Agreement> agreement,
    AgreementState state,
    Money weeklyBudget,
    LocalDate day) {

  /**
   * The limit in weeks that the agreement sets on that day. After its end there is none: what is
   * left is no surplus, but to be settled.
   */
  public OptionalInt surplusWeeks() {
    return agreement
        .filter(_ -> !hasEnded())
        .map(it -> it.termsOn(day).surplusWeeks())
        .orElse(OptionalInt.empty());
  }

  public boolean hasEnded() {
    return state instanceof AgreementState.Ended;
  }

  static Optional<Agreement> current(List<Agreement> agreements, LocalDate day) {
    return agreements.stream()
        .filter(it -> it.covers(day))
        .findFirst()
        .or(() -> agreements.stream().reduce((earlier, later) -> later));
  }
}
