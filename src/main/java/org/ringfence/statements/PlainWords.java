package org.ringfence.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;

/** Says figures in sentences that need no book-keeping to follow. */
final class PlainWords {

  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d\u00A0MMM", Locale.UK);

  private PlainWords() {}

  /** {@code October 2026}. */
  static String month(YearMonth month) {
    return DayText.of(month);
  }

  /** {@code 3 Oct}, never parted: for a table whose heading says the year. */
  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** The month in a few sentences. */
  static List<String> summary(StatementFigures figures) {
    var amounts = figures.amounts();
    var sentences = new ArrayList<String>();
    sentences.add(
        "At the start of %s %s."
            .formatted(month(figures.month()), stood(amounts.broughtForward())));
    sentences.add(
        "%s and %s, so %s at the end."
            .formatted(
                cameIn(amounts.moneyIn()),
                wentOut(amounts.moneyOut()),
                left(amounts.carriedForward())));
    sentences.add(change(amounts.carriedForward().minus(amounts.broughtForward())));
    figures.breakdown().out().stream()
        .findFirst()
        .filter(most -> most.amount().isPositive())
        .ifPresent(
            most ->
                sentences.add(
                    "The most was spent on %s (%s).".formatted(most.name(), most.amount())));
    if (amounts.spokenFor().isPositive()) {
      sentences.add(
          "%s is promised to bills that were agreed but are not paid yet, so %s is free to use."
              .formatted(amounts.spokenFor(), amounts.available()));
    }
    surplus(figures).ifPresent(sentences::add);
    return sentences;
  }

  /** Below nothing when more of an earlier month was put right than came in. */
  private static String cameIn(Money in) {
    if (in.isZero()) {
      return "Nothing came in";
    }
    return in.isNegative()
        ? "%s more was taken off again than came in".formatted(in.negated())
        : "%s came in".formatted(in);
  }

  /** Below nothing when more of an earlier month was given back or put right than was spent. */
  private static String wentOut(Money out) {
    if (out.isZero()) {
      return "nothing went out";
    }
    return out.isNegative()
        ? "%s more came back than went out".formatted(out.negated())
        : "%s went out".formatted(out);
  }

  private static String stood(Money broughtForward) {
    return broughtForward.isNegative()
        ? "the fund was %s overspent".formatted(broughtForward.negated())
        : "there was %s in the fund".formatted(broughtForward);
  }

  private static String left(Money carriedForward) {
    return carriedForward.isNegative()
        ? "the fund was %s overspent".formatted(carriedForward.negated())
        : "%s was left".formatted(carriedForward);
  }

  private static String change(Money more) {
    if (more.isZero()) {
      return "That is as much as at the start.";
    }
    return "That is %s %s than at the start."
        .formatted(more.abs(), more.isPositive() ? "more" : "less");
  }

  /**
   * How long the free money lasts, such as {@code 2.9 weeks} or {@code 3 days}; empty when nothing
   * is due a week, or nothing is free.
   */
  static Optional<String> lasts(StatementFigures figures) {
    long weekly = figures.standing().weeklyBudget().pence();
    long free = figures.amounts().available().pence();
    if (weekly <= 0 || free <= 0) {
      return Optional.empty();
    }
    if (free < weekly) {
      long days = Math.multiplyExact(free, 7L) / weekly;
      return Optional.of(
          days == 0 ? "less than a day" : days == 1 ? "1 day" : "%d days".formatted(days));
    }
    long tenths = (Math.multiplyExact(free, 20L) + weekly) / (2 * weekly);
    if (tenths % 10 == 0) {
      return Optional.of(tenths == 10 ? "1 week" : "%,d weeks".formatted(tenths / 10));
    }
    return Optional.of("%,d.%d weeks".formatted(tenths / 10, tenths % 10));
  }

  private static Optional<String> surplus(StatementFigures figures) {
    var weeksMax = figures.standing().surplusWeeksMax();
    if (weeksMax.isEmpty()) {
      return Optional.empty();
    }
    var most = figures.standing().weeklyBudget().times(weeksMax.getAsInt());
    var over = figures.amounts().carriedForward().minus(most);
    return over.isPositive() && figures.standing().weeklyBudget().isPositive()
        ? Optional.of(
            "The agreement lets %d weeks of budget be kept (%s). There is %s more than that; the commissioner may ask for it back."
                .formatted(weeksMax.getAsInt(), most, over))
        : Optional.empty();
  }

  /** The chart of what money was spent on, for someone who cannot see it. */
  static String spending(StatementFigures figures) {
    return "What the money was spent on: "
        + String.join(
            ", ",
            figures.breakdown().out().stream()
                .map(named -> named.name() + " " + named.amount())
                .toList());
  }
}
