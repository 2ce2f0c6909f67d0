package org.ringfence.monthend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ringfence.db.Tx;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.monthend.MonthReading.Agreed;
import org.ringfence.people.ExpectedMoney;
import org.ringfence.people.Funding;
import org.ringfence.people.PaymentBasis;

/**
 * Money that was expected for the month came in during the month, or was chased: from the
 * commissioner, and the person's contribution. Where the commissioner pays gross, its payments
 * include the contribution, so the two are looked at together.
 */
final class ExpectedReceipts implements MonthCheck {

  private final MonthReading reading;

  ExpectedReceipts(MonthReading reading) {
    this.reading = reading;
  }

  @Override
  public String key() {
    return OwnChecks.EXPECTED;
  }

  @Override
  public String title() {
    return "Expected money arrived, or was chased";
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var agreed = reading.agreed(tx, month);
    if (agreed.isEmpty()) {
      return new Standing.NotApplicable("Nobody had an agreement in the month.");
    }
    var funding = reading.funding(tx);
    var figures = reading.figures(tx, agreed, month);
    var missing = new ArrayList<Missing>();
    for (var each : agreed) {
      missing.addAll(
          of(
              each,
              funding.getOrDefault(each.person().id(), Funding.NONE),
              figures.get(each.fund())));
    }
    return Standing.of(
        missing,
        "Enter the money if it came in, or mark it as chased and say how.",
        "Everything that was expected for the month came in during it.");
  }

  private static List<Missing> of(Agreed who, Funding funding, PeriodFigures figures) {
    var fromCommissioner = expected(who, funding::expectedFromCommissioner);
    var fromPerson =
        expected(who, (first, last) -> funding.expected(FundingSource.CONTRIBUTION, first, last));
    var contributed = figures.receivedFrom(FundingSource.CONTRIBUTION);
    if (paidGross(who)) {
      return shortfall(
          who,
          "commissioner",
          "the commissioner",
          fromCommissioner.plus(fromPerson),
          figures.moneyIn());
    }
    var missing = new ArrayList<Missing>();
    missing.addAll(
        shortfall(
            who,
            "commissioner",
            "the commissioner",
            fromCommissioner,
            figures.moneyIn().minus(contributed)));
    missing.addAll(shortfall(who, "contribution", "their contribution", fromPerson, contributed));
    return missing;
  }

  private static ExpectedMoney expected(
      Agreed who, BiFunction<LocalDate, LocalDate, ExpectedMoney> of) {
    return who.covered().stream()
        .map(covered -> of.apply(covered.days().first(), covered.days().last()))
        .reduce(new ExpectedMoney(0), ExpectedMoney::plus);
  }

  private static boolean paidGross(Agreed who) {
    var latest = who.covered().getLast();
    return latest.agreement().termsOn(latest.days().last()).paid().stream()
        .anyMatch(PaymentBasis.GROSS::equals);
  }

  private static List<Missing> shortfall(
      Agreed who, String kind, String from, ExpectedMoney expected, Money received) {
    var due = expected.rounded();
    if (!due.isMoreThan(received)) {
      return List.of();
    }
    var id = who.person().id();
    return List.of(
        Missing.of(
                id.value() + "/" + kind,
                "%s: %s of %s expected from %s has not come in."
                    .formatted(who.named(), due.minus(received), due, from))
            .about(id)
            .unless("chased"));
  }
}
