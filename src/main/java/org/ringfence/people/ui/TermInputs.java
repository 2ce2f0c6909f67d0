package org.ringfence.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.people.PaymentBasis;
import org.ringfence.people.Term;
import org.ringfence.people.TermKind;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.Typed;

/** An input for each kind of term, each of which may be left empty. */
final class TermInputs {

  private final Typed<LocalDate> ends;
  private final Typed<LocalDate> review;
  private final Typed<Integer> surplusWeeks = weeks(TermKind.SURPLUS_WEEKS);
  private final Typed<Money> overspendLimit = money(TermKind.OVERSPEND_LIMIT);
  private final Typed<Money> weeklyFee = money(TermKind.WEEKLY_FEE);
  private final Typed<Integer> noticeWeeks = weeks(TermKind.NOTICE_WEEKS);
  private final Choice<PaymentBasis> paid =
      Choice.<PaymentBasis>of(TermKind.PAID.label(), PaymentBasis::label).optional();
  private final Typed<String> notToBeSpentOn = words(TermKind.NOT_TO_BE_SPENT_ON);
  private final Typed<String> outcomes = words(TermKind.OUTCOME);

  TermInputs(Clock clock) {
    ends = Typed.date(TermKind.ENDS.label(), clock).optional();
    review = Typed.date(TermKind.REVIEW.label(), clock).atTimes();
    paid.offer(List.of(PaymentBasis.values()));
  }

  private static Typed<Integer> weeks(TermKind kind) {
    return Typed.number(kind.label()).atTimes();
  }

  private static Typed<Money> money(TermKind kind) {
    return Typed.money(kind.label()).atTimes();
  }

  private static Typed<String> words(TermKind kind) {
    return Typed.words(kind.label()).atTimes();
  }

  /** The term of this kind as typed; empty when nothing is. */
  Optional<Term> read(TermKind kind) {
    return switch (kind) {
      case ENDS -> ends.value().map(Term.Ends::new);
      case REVIEW -> review.value().map(Term.Review::new);
      case SURPLUS_WEEKS -> surplusWeeks.value().map(Term.SurplusWeeks::new);
      case OVERSPEND_LIMIT -> overspendLimit.value().map(Term.OverspendLimit::new);
      case WEEKLY_FEE -> weeklyFee.value().map(Term.WeeklyFee::new);
      case NOTICE_WEEKS -> noticeWeeks.value().map(Term.NoticeWeeks::new);
      case PAID -> paid.value().map(Term.Paid::new);
      case NOT_TO_BE_SPENT_ON -> notToBeSpentOn.value().map(Term.NotToBeSpentOn::new);
      case OUTCOME -> outcomes.value().map(Term.Outcomes::new);
    };
  }

  /** All that are filled in. */
  List<Term> all() {
    return Arrays.stream(TermKind.values()).map(this::read).flatMap(Optional::stream).toList();
  }

  Input[] inputs() {
    return Arrays.stream(TermKind.values()).map(this::input).toArray(Input[]::new);
  }

  Input input(TermKind kind) {
    return switch (kind) {
      case ENDS -> ends;
      case REVIEW -> review;
      case SURPLUS_WEEKS -> surplusWeeks;
      case OVERSPEND_LIMIT -> overspendLimit;
      case WEEKLY_FEE -> weeklyFee;
      case NOTICE_WEEKS -> noticeWeeks;
      case PAID -> paid;
      case NOT_TO_BE_SPENT_ON -> notToBeSpentOn;
      case OUTCOME -> outcomes;
    };
  }

  void clear() {
    List.of(
            ends,
            review,
            surplusWeeks,
            overspendLimit,
            weeklyFee,
            noticeWeeks,
            notToBeSpentOn,
            outcomes)
        .forEach(Typed::clear);
    paid.clear();
  }

  Typed<LocalDate> ends() {
    return ends;
  }

  Typed<LocalDate> review() {
    return review;
  }

  Typed<Integer> surplusWeeks() {
    return surplusWeeks;
  }

  Typed<Money> overspendLimit() {
    return overspendLimit;
  }

  Typed<Money> weeklyFee() {
    return weeklyFee;
  }

  Typed<Integer> noticeWeeks() {
    return noticeWeeks;
  }

  Choice<PaymentBasis> paid() {
    return paid;
  }

  Typed<String> notToBeSpentOn() {
    return notToBeSpentOn;
  }

  Typed<String> outcomes() {
    return outcomes;
  }
}
