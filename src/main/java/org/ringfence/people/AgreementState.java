package org.ringfence.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.problem.DayText;

/** How a person stands with their agreements on a day. */
public sealed interface AgreementState {

  /** How long before its end or review an agreement asks for attention. */
  int WEEKS_AHEAD = 8;

  record None() implements AgreementState {}

  record NotStarted(LocalDate startsOn) implements AgreementState {}

  record InForce() implements AgreementState {}

  record ReviewDue(LocalDate on) implements AgreementState {}

  record EndsSoon(LocalDate lastDay) implements AgreementState {}

  record Ended(LocalDate lastDay) implements AgreementState {}

  /**
   * The one agreement that covers the day decides; without one, the next to start; then the last.
   */
  static AgreementState of(List<Agreement> agreements, LocalDate day) {
    var current = agreements.stream().filter(it -> it.covers(day)).findFirst();
    if (current.isPresent()) {
      return ofCurrent(current.get(), day);
    }
    var next =
        agreements.stream()
            .map(Agreement::startsOn)
            .filter(day::isBefore)
            .min(Comparator.naturalOrder());
    if (next.isPresent()) {
      return new NotStarted(next.get());
    }
    return agreements.stream()
        .map(Agreement::lastDay)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .<AgreementState>map(Ended::new)
        .orElse(new None());
  }

  private static AgreementState ofCurrent(Agreement agreement, LocalDate day) {
    var horizon = day.plusWeeks(WEEKS_AHEAD);
    var ends = agreement.lastDay().filter(lastDay -> !lastDay.isAfter(horizon));
    if (ends.isPresent()) {
      return new EndsSoon(ends.get());
    }
    return agreement
        .termsOn(day)
        .review()
        .filter(review -> !review.isAfter(horizon))
        .<AgreementState>map(ReviewDue::new)
        .orElse(new InForce());
  }

  /** As a list shows it. */
  default String inWords() {
    return switch (this) {
      case None() -> "No agreement";
      case NotStarted(var startsOn) -> "Starts " + DayText.shortOf(startsOn);
      case InForce() -> "In force";
      case ReviewDue(var on) -> "Review " + DayText.shortOf(on);
      case EndsSoon(var lastDay) -> "Ends " + DayText.shortOf(lastDay);
      case Ended(var lastDay) -> "Ended " + DayText.shortOf(lastDay);
    };
  }
}
