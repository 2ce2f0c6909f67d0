package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.monthend.MonthReading.Agreed;

/**
 * Whoever usually pays for the provider's own support did so in the month, or it is said why not.
 * Usually means in at least {@value #USUAL} of the {@value #BEFORE} months before.
 */
final class UsualSupport implements MonthCheck {

  private static final int BEFORE = 3;
  private static final int USUAL = 2;

  private final MonthReading reading;

  UsualSupport(MonthReading reading) {
    this.reading = reading;
  }

  @Override
  public String key() {
    return OwnChecks.SUPPORT;
  }

  @Override
  public String title() {
    return "Own support is charged";
  }

  @Override
  public Standing of(Tx tx, YearMonth month) {
    var agreed = reading.agreed(tx, month);
    var before =
        LongStream.rangeClosed(1, BEFORE)
            .mapToObj(back -> reading.figures(tx, agreed, month.minusMonths(back)))
            .toList();
    var usual = agreed.stream().filter(who -> isUsual(before, who)).toList();
    if (usual.isEmpty()) {
      return new Standing.NotApplicable("Nobody usually pays for your own support.");
    }
    var now = reading.figures(tx, usual, month);
    return Standing.of(
        usual.stream()
            .filter(who -> !paysFor(now, who))
            .map(
                who ->
                    who.missing(
                            "%s: no support was charged, though it usually is."
                                .formatted(who.named()))
                        .unless("none this month"))
            .toList(),
        "Charge the support, or mark that there was none this month.",
        "Everyone who usually pays for your own support was charged.");
  }

  private static boolean isUsual(List<Map<FundId, PeriodFigures>> before, Agreed who) {
    return before.stream().filter(figures -> paysFor(figures, who)).count() >= USUAL;
  }

  private static boolean paysFor(Map<FundId, PeriodFigures> figures, Agreed who) {
    return figures.get(who.fund()).spentOnOwnSupport().isPositive();
  }
}
