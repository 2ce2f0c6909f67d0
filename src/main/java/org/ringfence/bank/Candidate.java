package org.ringfence.bank;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;

/**
 * A line and a unit of the same amount.
 *
 * @param days from what the book says to what the bank says; negative when the bank was first
 */
record Candidate(BankLine line, Unit unit, Evidence evidence, long days) {

  /** Further apart they are not thought to be the same. */
  static final int DAYS_MAX = 14;

  /** The book has the true day, so the bank is seldom earlier. */
  private static final int EARLY_DAYS_MAX = 5;

  /** Two that are this much closer together are not mistaken for a later one of the same series. */
  private static final int CLEARLY_CLOSER = 4;

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(it -> -it.evidence().weight())
          .thenComparing(Candidate::apart)
          .thenComparing(it -> it.unit().items().size())
          .thenComparing(it -> it.line().id().value());

  static Candidate of(BankLine line, BankText text, Unit unit) {
    var each = unit.items().stream().map(item -> Evidence.of(text, item.words())).toList();
    // The bank's text has room for the reference of one of those that were paid together.
    boolean oneByReference = each.stream().anyMatch(it -> it.weight() >= Evidence.REFERENCE);
    var weakest =
        each.stream()
            .map(it -> oneByReference ? it.withoutDoubt() : it)
            .min(Comparator.comparingInt(Evidence::weight))
            .orElseThrow();
    return new Candidate(line, unit, weakest, DAYS.between(unit.on(), line.on()));
  }

  long apart() {
    return Math.abs(days);
  }

  /** True when this by itself leaves no doubt; others may still come near. */
  boolean convinces() {
    if (evidence.weight() >= Evidence.REFERENCE) {
      return days >= -2 && days <= 10;
    }
    if (evidence.isStrong()) {
      return days >= -1 && days <= 5;
    }
    // Three that come to the same penny by chance would be a wonder.
    return unit.items().size() > 2
        && (unit.whole() || evidence.weight() > 0)
        && days >= -1
        && days <= 3;
  }

  /** True when the other may be what this takes itself for. */
  boolean isRivalledBy(Candidate other) {
    if (!evidence.isStrong()) {
      return true;
    }
    return other.evidence().weight() >= evidence.weight()
        && other.apart() < apart() + CLEARLY_CLOSER;
  }

  /** True when it is worth showing at all. */
  boolean isPlausible() {
    return evidence.weight() > 0
        ? days >= -EARLY_DAYS_MAX && days <= DAYS_MAX
        : days >= -EARLY_DAYS_MAX && days <= 10 && (unit.isSingle() || unit.whole());
  }

  String reason() {
    var one =
        unit.isSingle()
            ? "The same amount"
            : "%d entries add up to the same amount%s"
                .formatted(unit.items().size(), unit.whole() ? " and were posted together" : "");
    var apart =
        switch ((int) apart()) {
          case 0 -> "on the same day";
          case 1 -> "1 day apart";
          default -> apart() + " days apart";
        };
    return one + ", " + apart + (evidence.says().isEmpty() ? "" : "; " + evidence.says()) + ".";
  }
}
