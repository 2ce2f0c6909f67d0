package org.ringfence.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

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
    for (var dated : history) {
      if (!dated.from().isAfter(day)) {
        found.put(dated.term().kind(), dated.term());
      }
    }
    found.values().removeIf(Term.NoLonger.class::isInstance);
    return new TermsInForce(found);
  }

  /** Oldest first. */
  public List<DatedTerm> historyOf(TermKind kind) {
    return history.stream().filter(dated -> dated.term().kind() == kind).toList();
  }
}
