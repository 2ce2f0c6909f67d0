package org.ringfence.people;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;

/** All weekly funding that a person has and had, in the order of first days. */
public record Funding(List<FundingLine> lines) {

  public static final Funding NONE = new Funding(List.of());

  public Funding {
    lines = List.copyOf(lines);
  }

  /** The personal budget a week on that day: every source, the person's contribution included. */
  public Money weeklyBudget(LocalDate day) {
    return Money.sum(
        lines.stream().filter(line -> line.isInForce(day)).map(FundingLine::weekly).toList());
  }

  /** The same by source; a source that pays nothing on that day is not in it. */
  public Map<FundingSource, Money> weeklyBySource(LocalDate day) {
    var found = new EnumMap<FundingSource, Money>(FundingSource.class);
    lines.stream()
        .filter(line -> line.isInForce(day))
        .forEach(line -> found.merge(line.source(), line.weekly(), Money::plus));
    return found;
  }

  /** What a source owes for the days from {@code first} to {@code last}, both included. */
  public ExpectedMoney expected(FundingSource source, LocalDate first, LocalDate last) {
    return expected(line -> line.source() == source, first, last);
  }

  /** What all sources but the person's own contribution owe for these days. */
  public ExpectedMoney expectedFromCommissioner(LocalDate first, LocalDate last) {
    return expected(line -> line.source() != FundingSource.CONTRIBUTION, first, last);
  }

  private ExpectedMoney expected(Predicate<FundingLine> wanted, LocalDate first, LocalDate last) {
    long sevenths =
        lines.stream()
            .filter(wanted)
            .mapToLong(
                line -> Math.multiplyExact(line.weekly().pence(), line.daysWithin(first, last)))
            .reduce(0, Math::addExact);
    return new ExpectedMoney(sevenths);
  }
}
