package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.money.Money;

/** The terms of an agreement on one day, at most one of each kind. */
public record TermsInForce(Map<TermKind, Term> byKind) {

  public TermsInForce {
    byKind = Map.copyOf(byKind);
  }

  public Optional<LocalDate> lastDay() {
    return byKind.get(TermKind.ENDS) instanceof Term.Ends(var lastDay)
        ? Optional.of(lastDay)
        : Optional.empty();
  }

  public Optional<LocalDate> review() {
    return byKind.get(TermKind.REVIEW) instanceof Term.Review(var on)
        ? Optional.of(on)
        : Optional.empty();
  }

  /** Empty: the agreement does not limit what the fund may hold. */
  public OptionalInt surplusWeeks() {
    return byKind.get(TermKind.SURPLUS_WEEKS) instanceof Term.SurplusWeeks(var weeks)
        ? OptionalInt.of(weeks)
        : OptionalInt.empty();
  }

  /** How far below nothing the fund may go; nothing unless the agreement says so. */
  public Money overspendLimit() {
    return byKind.get(TermKind.OVERSPEND_LIMIT) instanceof Term.OverspendLimit(var limit)
        ? limit
        : Money.ZERO;
  }

  /** Empty: no fee is agreed. */
  public Optional<Money> weeklyFee() {
    return byKind.get(TermKind.WEEKLY_FEE) instanceof Term.WeeklyFee(var weekly)
        ? Optional.of(weekly)
        : Optional.empty();
  }

  public OptionalInt noticeWeeks() {
    return byKind.get(TermKind.NOTICE_WEEKS) instanceof Term.NoticeWeeks(var weeks)
        ? OptionalInt.of(weeks)
        : OptionalInt.empty();
  }

  public Optional<PaymentBasis> paid() {
    return byKind.get(TermKind.PAID) instanceof Term.Paid(var basis)
        ? Optional.of(basis)
        : Optional.empty();
  }

  public List<String> notToBeSpentOn() {
    return byKind.get(TermKind.NOT_TO_BE_SPENT_ON) instanceof Term.NotToBeSpentOn(var things)
        ? things.lines().toList()
        : List.of();
  }

  public List<String> outcomes() {
    return byKind.get(TermKind.OUTCOME) instanceof Term.Outcomes(var outcomes)
        ? outcomes.lines().toList()
        : List.of();
  }
}
