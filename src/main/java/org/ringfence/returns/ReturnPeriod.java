package org.ringfence.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.people.Agreement;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;

/** The days that a return is about, both included. */
public record ReturnPeriod(LocalDate from, LocalDate to) {

  /** The last {@code count} quarters that are over on {@code today}, the latest first. */
  public static List<ReturnPeriod> fullQuartersBefore(LocalDate today, int count) {
    var running = today.with(IsoFields.DAY_OF_QUARTER, 1);
    return IntStream.rangeClosed(1, count)
        .mapToObj(ago -> running.minusMonths(3L * ago))
        .map(first -> new ReturnPeriod(first, first.plusMonths(3).minusDays(1)))
        .toList();
  }

  /** The months that it touches. */
  public List<YearMonth> months() {
    return Stream.iterate(
            YearMonth.from(from),
            month -> !month.isAfter(YearMonth.from(to)),
            month -> month.plusMonths(1))
        .toList();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** True when the agreement ran on at least one of its days. */
  boolean isTouchedBy(Agreement agreement) {
    return !agreement.startsOn().isAfter(to) && agreement.lastDay().filter(from::isAfter).isEmpty();
  }

  /** As a sentence says it: {@code 1 July 2026 to 30 September 2026}. */
  public String inWords() {
    return DayText.of(from) + " to " + DayText.of(to);
  }

  Optional<Problem> whyNot(LocalDate today) {
    if (to.isBefore(from)) {
      return Optional.of(
          Problem.at(
              "To",
              "The last day, %s, is before the first, %s."
                  .formatted(DayText.of(to), DayText.of(from))));
    }
    if (from.isAfter(today)) {
      return Optional.of(
          Problem.at(
              "From", "The period has not begun: it starts on %s.".formatted(DayText.of(from))));
    }
    if (from.getYear() < 1990 || to.isAfter(today.plusYears(1))) {
      return Optional.of(
          Problem.at("To", "The period is not one that a book has. Check the year."));
    }
    return Optional.empty();
  }
}
