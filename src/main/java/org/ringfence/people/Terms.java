package org.ringfence.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * All terms that an agreement has and had. A change is a new term; the one in force on a day is the
 * one of its kind with the latest first day not after that day, and of those the one recorded last.
 *
 * @param history in the order of their first days, and of one day in the order they were recorded
 */
public record Terms(List<DatedTerm> history) {

  /** Takes them in the order they were recorded. */
  public Terms {
    history = history.stream().sorted(Comparator.comparing(DatedTerm::from)).toList();
  }

  public TermsInForce inForce(LocalDate day) {
    var found = new EnumMap<TermKind, Term>(TermKind.class);
    for (var kind : TermKind.values()) {
      inForceOf(kind, day).ifPresent(dated -> found.put(kind, dated.term()));
    }
    return new TermsInForce(found);
  }

  /** The term of one kind that is in force on the day, with how it came to be. */
  public Optional<DatedTerm> inForceOf(TermKind kind, LocalDate day) {
    return historyOf(kind).stream()
        .filter(dated -> !dated.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .filter(dated -> !(dated.term() instanceof Term.NoLonger));
  }

  /** Oldest first. */
  public List<DatedTerm> historyOf(TermKind kind) {
    return history.stream().filter(dated -> dated.term().kind() == kind).toList();
  }
}
