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
    var nothing =
        new Guess(entry.kind(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    return switch (entry) {
      case LineEntry.FromCommissioner it ->
          new Guess(
              it.kind(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(it.commissioner()),
              "",
              "");
      case LineEntry.Charge it ->
          new Guess(
              it.kind(), onlyPerson(it), Optional.empty(), Optional.empty(), it.category(), "");
      case LineEntry.Contribution it ->
          new Guess(
              it.kind(), Optional.of(it.person()), Optional.empty(), Optional.empty(), "", "");
      case LineEntry.Refund it ->
          new Guess(
              it.kind(),
              Optional.of(it.person()),
              Optional.of(it.payee()),
              Optional.empty(),
              it.category().strip(),
              "");
      case LineEntry.Purchase it ->
          new Guess(
              it.kind(),
              Optional.of(it.person()),
              Optional.of(it.payee()),
              Optional.empty(),
              it.category().strip(),
              it.outcome().strip());
      case LineEntry.Returned it ->
          new Guess(
              it.kind(),
              Optional.of(it.person()),
              Optional.empty(),
              Optional.of(it.commissioner()),
              "",
              "");
      case LineEntry.Bills _ -> nothing;
      case LineEntry.Own _ -> nothing;
    };
  }

  private static Optional<PersonId> onlyPerson(LineEntry.Charge charge) {
    var paying = charge.shares().stream().filter(it -> !it.amount().isZero()).toList();
    return paying.size() == 1 ? Optional.of(paying.getFirst().person()) : Optional.empty();
  }
}
