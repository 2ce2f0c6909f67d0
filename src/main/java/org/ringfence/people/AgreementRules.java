package org.ringfence.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.AgreementId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;

/** What an agreement and a change to one are refused for. */
final class AgreementRules {

  private static final int WEEKS_MAX = 520;
  private static final int WORDS_MAX = 1000;

  private AgreementRules() {}

  static Checks of(
      NewAgreement agreement, Commissioner commissioner, List<Agreement> others, LocalDate today) {
    var checks =
        signed(agreement.signedOn(), agreement.startsOn(), commissioner, today)
            .day("Starts", agreement.startsOn());
    var seen = EnumSet.noneOf(TermKind.class);
    for (var term : agreement.terms()) {
      checks.that(
          seen.add(term.kind()),
          term.kind().label(),
          "%s is there twice. Keep one.".formatted(term.kind().label()));
      value(checks, term, agreement.startsOn());
    }
    var lastDay =
        agreement.terms().stream()
            .filter(Term.Ends.class::isInstance)
            .map(term -> ((Term.Ends) term).lastDay())
            .findFirst();
    return overlap(checks, others, Optional.empty(), agreement.startsOn(), lastDay);
  }

  static Checks ofCorrection(
      Agreement agreement,
      AgreementCorrection correction,
      Commissioner commissioner,
      LocalDate today) {
    boolean same =
        agreement.commissionerId().equals(correction.commissionerId())
            && agreement.form() == correction.form()
            && agreement.signedOn().equals(correction.signedOn());
    return signed(correction.signedOn(), agreement.startsOn(), commissioner, today)
        .that(!same, "", "The agreement says so already. Change what is wrong, then put it right.");
  }

  private static Checks signed(
      LocalDate signedOn, LocalDate startsOn, Commissioner commissioner, LocalDate today) {
    return new Checks()
        .day("Signed", signedOn)
        .that(
            !signedOn.isAfter(today),
            "Signed",
            "%s is in the future. Enter the agreement once it is signed."
                .formatted(DayText.of(signedOn)))
        .that(
            commissioner.endedOn().filter(startsOn::isAfter).isEmpty(),
            "Commissioner",
            "%s was ended before this agreement starts. Choose another commissioner."
                .formatted(commissioner.name()));
  }

  static Checks ofTerm(Agreement agreement, Term term, LocalDate from, List<Agreement> all) {
    var checks = new Checks().day("From", from);
    value(checks, term, agreement.startsOn());
    if (term.kind() == TermKind.ENDS) {
      overlap(checks, all, Optional.of(agreement.id()), agreement.startsOn(), lastDay(term));
    } else {
      checks.that(
          agreement.covers(from),
          "From",
          "%s is outside the agreement, which starts on %s%s."
              .formatted(
                  DayText.of(from),
                  DayText.of(agreement.startsOn()),
                  agreement.lastDay().map(day -> " and ends on " + DayText.of(day)).orElse("")));
    }
    var now = Optional.ofNullable(agreement.termsOn(from).byKind().get(term.kind()));
    boolean saysSo =
        term instanceof Term.NoLonger ? now.isEmpty() : now.filter(term::equals).isPresent();
    return checks.that(
        !saysSo,
        term.kind().label(),
        "The agreement says so already: %s.".formatted(term.inWords()));
  }

  private static Optional<LocalDate> lastDay(Term term) {
    return term instanceof Term.Ends(var lastDay) ? Optional.of(lastDay) : Optional.empty();
  }

  private static Checks overlap(
      Checks checks,
      List<Agreement> all,
      Optional<AgreementId> self,
      LocalDate startsOn,
      Optional<LocalDate> lastDay) {
    all.stream()
        .filter(other -> !self.equals(Optional.of(other.id())))
        .filter(other -> other.overlaps(startsOn, lastDay))
        .findFirst()
        .ifPresent(
            other ->
                checks.add(
                    self.isEmpty() ? "Starts" : "Ends",
                    "The person has another agreement from %s%s. Two agreements cannot cover the"
                            .formatted(
                                DayText.of(other.startsOn()),
                                other
                                    .lastDay()
                                    .map(day -> " to " + DayText.of(day))
                                    .orElse(", which has no end yet"))
                        + " same day; end the earlier one first."));
    return checks;
  }

  private static void value(Checks checks, Term term, LocalDate startsOn) {
    var field = term.kind().label();
    switch (term) {
      case Term.Ends(var lastDay) ->
          checks
              .day(field, lastDay)
              .that(
                  !lastDay.isBefore(startsOn),
                  field,
                  "The last day, %s, is before the agreement starts, %s."
                      .formatted(DayText.of(lastDay), DayText.of(startsOn)));
      case Term.Review(var on) ->
          checks
              .day(field, on)
              .that(
                  !on.isBefore(startsOn),
                  field,
                  "The review, %s, is before the agreement starts, %s."
                      .formatted(DayText.of(on), DayText.of(startsOn)));
      case Term.SurplusWeeks(var weeks) -> weeks(checks, field, weeks);
      case Term.NoticeWeeks(var weeks) -> weeks(checks, field, weeks);
      case Term.OverspendLimit(var limit) ->
          checks.that(!limit.isNegative(), field, "The overspend limit is not below nothing.");
      case Term.WeeklyFee(var weekly) ->
          checks.that(!weekly.isNegative(), field, "The weekly fee is not below nothing.");
      case Term.Paid(var basis) -> {}
      case Term.NotToBeSpentOn(var things) -> words(checks, field, things);
      case Term.Outcomes(var outcomes) -> words(checks, field, outcomes);
      case Term.NoLonger(var kind) -> {}
    }
  }

  private static void words(Checks checks, String field, String words) {
    checks
        .that(!words.isEmpty(), field, "%s is empty. Fill it in.".formatted(field))
        .lines(field, words, WORDS_MAX);
  }

  private static void weeks(Checks checks, String field, int weeks) {
    checks.that(
        weeks >= 0 && weeks <= WEEKS_MAX,
        field,
        "%d weeks cannot be right. Give a number from 0 to %d.".formatted(weeks, WEEKS_MAX));
  }
}
