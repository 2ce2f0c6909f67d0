package org.ringfence.receipts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.OtherNames;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;

/** What a commissioner's payment is refused for before the ledger judges its entries. */
final class ReceiptRules {

  private static final int REFERENCE_MAX = 100;

  private final LocalDate today;
  private final Map<PersonId, Person> people;

  ReceiptRules(LocalDate today, Map<PersonId, Person> people) {
    this.today = today;
    this.people = people;
  }

  List<Problem> problems(
      CommissionerReceipt receipt,
      Commissioner commissioner,
      Map<PersonId, List<Agreement>> agreements) {
    var checks = new Checks();
    payment(checks, receipt);
    var seen = new HashSet<String>();
    for (var share : receipt.shares()) {
      var person = people.get(share.person());
      if (person == null) {
        checks.add("", "A person of this payment is not in the book any more. Propose it again.");
        continue;
      }
      var field = Share.field(person, share.source());
      checks
          .that(
              !share.amount().isNegative(),
              field,
              "A share is not less than nothing. Enter money given back under Returned.")
          .that(seen.add(field), field, "This is there twice. Put the two amounts together.")
          .that(
              share.amount().isZero()
                  || agreements.getOrDefault(share.person(), List.of()).stream()
                      .anyMatch(it -> it.commissionerId().equals(commissioner.id())),
              field,
              "There is no agreement with %s for this person.".formatted(commissioner.name()));
    }
    return checks.problems();
  }

  private void payment(Checks checks, CommissionerReceipt receipt) {
    var paid = receipt.paid();
    var amount = paid.amount().amount();
    var on = paid.amount().on();
    checks
        .that(amount.isPositive(), "Amount", "The amount must be more than £0.00.")
        .that(
            !on.isAfter(today),
            "Date received",
            "%s is in the future. Enter it when it has happened.".formatted(DayText.of(on)))
        .oneLine("Bank reference", paid.reference(), REFERENCE_MAX)
        .add(OtherNames.among(people.values()).whyNotToAll("Bank reference", paid.reference()));
    var difference = amount.minus(Money.sum(receipt.shares().stream().map(Share::amount).toList()));
    checks.that(difference.isZero(), "", differs(difference));
  }

  private static String differs(Money difference) {
    return ("The shares add up to %s %s than the amount received. Correct them, or share out the"
            + " difference.")
        .formatted(difference.abs(), difference.isPositive() ? "less" : "more");
  }
}
