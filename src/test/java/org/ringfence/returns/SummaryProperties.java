package org.ringfence.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.sheet.Column;

class SummaryProperties {

  private static final List<String> ADDED =
      List.of(
          "Opening balance",
          "Received social care",
          "Received health",
          "Received education",
          "Received contribution",
          "Received other");
  private static final List<String> TAKEN =
      List.of("Spent own support", "Spent third parties", "Fees", "Returned");

  @Property
  boolean everyRowAddsUp(@ForAll("rows") SummaryRow row) {
    return sum(row, ADDED).minus(sum(row, TAKEN)).equals(cell(row, "Closing balance"));
  }

  @Property
  boolean overTheLimitIsExact(@ForAll("rows") SummaryRow row) {
    var over =
        row.weeksAllowed().isPresent()
            && row.figures().carriedForward().pence()
                > row.weeklyBudget().pence() * row.weeksAllowed().getAsInt();
    return row.isOverTheLimit() == over;
  }

  @Property
  boolean equalFiguresHaveOneFingerprint(@ForAll("rows") SummaryRow row) {
    var figures =
        new ReturnFigures(
            new ReturnFigures.Heading("A", false, "B", ReturnBook.QUARTER),
            List.of(row),
            List.of(),
            List.of(),
            new ReturnFigures.Standing(List.of(), List.of(), List.of(), List.of(), List.of()));
    var text = new FiguresText();
    var bytes = text.bytes(figures);
    var back = text.figures(FiguresText.unpacked(FiguresText.packed(bytes)));
    return back.equals(figures) && Arrays.equals(text.bytes(back), bytes);
  }

  private static Money sum(SummaryRow row, List<String> columns) {
    return Money.sum(columns.stream().map(column -> cell(row, column)).toList());
  }

  private static Money cell(SummaryRow row, String header) {
    return ReturnColumns.summary().stream()
        .map(Explained::column)
        .filter(column -> column.header().equals(header))
        .map(column -> ((Column.Value.Pounds) column.value().apply(row)).amount())
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<SummaryRow> rows() {
    var pence = Arbitraries.longs().between(-1_000_000, 1_000_000).map(Money::ofPence);
    var weeks = Arbitraries.integers().between(0, 12).injectNull(0.3);
    return Combinators.combine(pence.list().ofSize(12), weeks, pence)
        .as(
            (amounts, allowed, weekly) ->
                new SummaryRow(
                    "P1",
                    "Gwen Sample",
                    figures(new ArrayList<>(amounts)),
                    amounts.getLast().abs(),
                    weekly.abs(),
                    allowed == null ? OptionalInt.empty() : OptionalInt.of(allowed),
                    new SummaryRow.AgreementDays(Optional.empty(), Optional.empty())));
  }

  private static PeriodFigures figures(List<Money> amounts) {
    var received = new TreeMap<FundingSource, Money>();
    for (var source : FundingSource.values()) {
      received.put(source, amounts.removeFirst());
    }
    return new PeriodFigures(
        amounts.removeFirst(),
        received,
        Map.of("Support", amounts.removeFirst()),
        Map.of("Transport", amounts.removeFirst()),
        Map.of("Management fee", amounts.removeFirst()),
        Map.of("Anyshire Council", amounts.removeFirst()));
  }
}
