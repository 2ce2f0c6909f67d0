package org.ringfence.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.people.AgreementState;
import org.ringfence.people.PeopleOverview;
import org.ringfence.people.PersonStanding;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/**
 * On Home: agreements that end or are up for review, and funds that are low or over their surplus
 * weeks.
 */
public final class PeopleHome implements HomeSource {

  private final PeopleOverview overview;
  private final Clock clock;

  public PeopleHome(PeopleOverview overview, Clock clock) {
    this.overview = overview;
    this.clock = clock;
  }

  @Override
  public List<HomeLine> lines() {
    var lines = new ArrayList<HomeLine>();
    for (var standing : overview.today()) {
      fund(standing).ifPresent(lines::add);
      agreement(standing).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<HomeLine> fund(PersonStanding standing) {
    var who = standing.line().person().name();
    var available = standing.balance().available();
    var weekly = standing.line().weeklyBudget();
    var surplus = standing.surplus();
    if (available.isNegative()) {
      return line(
          standing, Tone.WRONG, who + "’s fund is overspent", "%s available".formatted(available));
    }
    if (standing.line().hasEnded()) {
      return Optional.empty();
    }
    if (weekly.isPositive() && available.isLessThan(weekly)) {
      return line(
          standing,
          Tone.WARNING,
          who + "’s fund is low",
          "%s available, less than one week’s budget of %s".formatted(available, weekly));
    }
    if (weekly.isPositive() && surplus.isOverLimit()) {
      return line(
          standing,
          Tone.WARNING,
          who + "’s fund is over its surplus weeks",
          "%s more than the %d weeks agreed"
              .formatted(surplus.over(), surplus.weeksAllowed().orElse(0)));
    }
    return Optional.empty();
  }

  private Optional<HomeLine> agreement(PersonStanding standing) {
    var who = standing.line().person().name();
    var today = LocalDate.now(clock);
    return switch (standing.line().state()) {
      case AgreementState.EndsSoon(var day) ->
          line(
              standing,
              Tone.ACCENT,
              who + "’s agreement ends on " + DayText.of(day),
              "Renew it or plan its settling");
      case AgreementState.ReviewDue(var day) ->
          line(
              standing,
              day.isBefore(today) ? Tone.WARNING : Tone.ACCENT,
              who + "’s agreement is up for review",
              (day.isBefore(today) ? "Was due on " : "Due on ") + DayText.of(day));
      case AgreementState.Ended(var day) ->
          standing.balance().balance().isPositive()
              ? line(
                  standing,
                  Tone.WARNING,
                  who + "’s agreement ended and money is left",
                  "%s since %s: settle it".formatted(standing.balance().balance(), DayText.of(day)))
              : Optional.empty();
      case AgreementState.None() ->
          line(
              standing,
              Tone.ACCENT,
              who + " has no agreement yet",
              "Nothing can be posted before it");
      case AgreementState.InForce(), AgreementState.NotStarted(var _) -> Optional.empty();
    };
  }

  private static Optional<HomeLine> line(
      PersonStanding standing, Tone tone, String says, String detail) {
    return Optional.of(
        new HomeLine(tone, says, detail, new Places.PersonPage(standing.line().person().id())));
  }
}
