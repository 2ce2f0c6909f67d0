package org.ringfence.people;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ledger.ForDays;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** A span of days, the first and the last included. Refuses a last day before the first. */
public record Days(LocalDate first, LocalDate last) {

  /** No payment covers more; a longer span is a slip in the year. */
  private static final int LENGTH_MAX = 1100;

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** As typed into the fields {@code From} and {@code To}; refuses what cannot be meant. */
  public static Outcome<Days> typed(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return Outcome.refused(
          Problem.at(
              "To",
              "The last day, %s, is before the first, %s."
                  .formatted(DayText.of(to), DayText.of(from))));
    }
    var days = new Days(from, to);
    if (days.count() > LENGTH_MAX) {
      return Outcome.refused(
          Problem.at(
              "To", "From %s that is %,d days. Check the years.".formatted(from, days.count())));
    }
    return Outcome.done(days);
  }

  public ForDays forDays() {
    return new ForDays(first, last);
  }

  public long count() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The days that the agreement covers as well; empty when it covers none of them. */
  public Optional<Days> within(Agreement agreement) {
    var begin = agreement.startsOn().isAfter(first) ? agreement.startsOn() : first;
    var end = agreement.lastDay().filter(last::isAfter).orElse(last);
    return end.isBefore(begin) ? Optional.empty() : Optional.of(new Days(begin, end));
  }

  /** As a sentence says it: {@code 1 October 2026 to 31 October 2026}. */
  public String inWords() {
    return first.equals(last) ? DayText.of(first) : DayText.of(first) + " to " + DayText.of(last);
  }
}
