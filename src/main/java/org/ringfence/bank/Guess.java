package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;

/**
 * What lines of some words seem to be. What is empty was not the same each time, or is not used.
 */
public record Guess(
    LineKind kind,
    Optional<PersonId> person,
    Optional<PayeeId> payee,
    Optional<CommissionerId> commissioner,
    String category,
    String outcome) {

  /** What there is to learn of an entry. */
  static Guess of(LineEntry entry) {
    var guess =
        new Guess(entry.kind(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    return switch (entry) {
      case LineEntry.FromCommissioner it -> guess.of(it.commissioner());
      case LineEntry.Charge it -> guess.of(onlyPerson(it)).spentOn(it.category(), "");
      case LineEntry.Contribution it -> guess.of(Optional.of(it.person()));
      case LineEntry.Refund it ->
          guess.of(Optional.of(it.person())).of(it.payee()).spentOn(it.category().strip(), "");
      case LineEntry.Purchase it ->
          guess
              .of(Optional.of(it.person()))
              .of(it.payee())
              .spentOn(it.category().strip(), it.outcome().strip());
      case LineEntry.Returned it -> guess.of(Optional.of(it.person())).of(it.commissioner());
      case LineEntry.Bills _, LineEntry.Own _ -> guess;
    };
  }

  private Guess of(Optional<PersonId> whose) {
    return new Guess(kind, whose, payee, commissioner, category, outcome);
  }

  private Guess of(PayeeId paid) {
    return new Guess(kind, person, Optional.of(paid), commissioner, category, outcome);
  }

  private Guess of(CommissionerId other) {
    return new Guess(kind, person, payee, Optional.of(other), category, outcome);
  }

  private Guess spentOn(String what, String why) {
    return new Guess(kind, person, payee, commissioner, what, why);
  }

  private static Optional<PersonId> onlyPerson(LineEntry.Charge charge) {
    var paying = charge.shares().stream().filter(it -> !it.amount().isZero()).toList();
    return paying.size() == 1 ? Optional.of(paying.getFirst().person()) : Optional.empty();
  }
}
