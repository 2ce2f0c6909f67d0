package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.money.Money;
import org.ringfence.monthend.MonthReading.Agreed;

/** Whoever's agreement has a weekly fee was charged one in the month, or it is said why not. */
final class AgreedFees implements MonthCheck {

  private final MonthReading reading;

  AgreedFees(MonthReading reading) {
    this.reading = reading;
  }

  @Override
  public String key() {
    return OwnChecks.FEES;
  }

  @Override
  public String title() {
    return "Agreed fees are posted";
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var withFee =
        reading.agreed(tx, month).stream().filter(who -> weeklyFee(who).isPresent()).toList();
    if (withFee.isEmpty()) {
      return new Standing.NotApplicable("Nobody’s agreement had a fee in the month.");
    }
    var figures = reading.figures(tx, withFee, month);
    return Standing.of(
        withFee.stream()
            .filter(who -> !figures.get(who.fund()).feesTaken().isPositive())
            .map(AgreedFees::missing)
            .toList(),
        "Charge the fee, or mark that there is none this month.",
        "Everyone whose agreement has a fee was charged one.");
  }

  private static Missing missing(Agreed who) {
    return who.missing(
            "%s: the agreed fee of %s a week was not charged."
                .formatted(who.named(), weeklyFee(who).orElseThrow()))
        .unless("none this month");
  }

  private static Optional<Money> weeklyFee(Agreed who) {
    return who.covered().stream()
        .flatMap(covered -> covered.agreement().termsOn(covered.days().last()).weeklyFee().stream())
        .filter(Money::isPositive)
        .findFirst();
  }
}
