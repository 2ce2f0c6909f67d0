package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the agreements of a fund say about when it may be posted to and how far it may be overspent.
 */
public record FundTerms(List<Span> spans) {

  /**
   * One agreement.
   *
   * @param overspend the rule from each day on; nothing before the first
   */
  public record Span(
      LocalDate starts,
      Optional<LocalDate> ends,
      NavigableMap<LocalDate, OverspendRule> overspend) {

    public static Span of(LocalDate starts, Optional<LocalDate> ends, OverspendRule rule) {
      return new Span(starts, ends, new TreeMap<>(Map.of(starts, rule)));
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(starts) && ends.map(end -> !day.isAfter(end)).orElse(true);
    }
  }

  public FundTerms {
    spans = spans.stream().sorted(Comparator.comparing(Span::starts)).toList();
  }

  boolean cover(LocalDate day) {
    return spans.stream().anyMatch(span -> span.covers(day));
  }

  /** True when an agreement that had ended before {@code day} ran on one of these days. */
  boolean ranIn(ForDays days, LocalDate day) {
    return spans.stream()
        .anyMatch(
            span ->
                span.ends().filter(end -> end.isBefore(day)).isPresent()
                    && !span.ends().get().isBefore(days.first())
                    && !span.starts().isAfter(days.last()));
  }

  /** The first day of the first agreement; empty when there is none. */
  Optional<LocalDate> start() {
    return spans.stream().findFirst().map(Span::starts);
  }

  /** The end of the last agreement that had ended before {@code day}. */
  Optional<LocalDate> endedBefore(LocalDate day) {
    return spans.stream()
        .flatMap(span -> span.ends().stream())
        .filter(end -> end.isBefore(day))
        .max(Comparator.naturalOrder());
  }

  /** The rule of the agreement in force on {@code day}, or of the last one before it. */
  OverspendRule overspendOn(LocalDate day) {
    return spans.stream()
        .filter(span -> !span.starts().isAfter(day))
        .reduce((_, later) -> later)
        .flatMap(span -> Optional.ofNullable(span.overspend().floorEntry(day)))
        .map(Map.Entry::getValue)
        .orElse(new OverspendRule.NotAtAll());
  }
}
