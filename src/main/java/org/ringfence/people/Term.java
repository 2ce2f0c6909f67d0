package org.ringfence.people;

import java.time.LocalDate;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;

/** One rule of an agreement. */
public sealed interface Term {

  TermKind kind();

  /** The agreement's last day. */
  record Ends(LocalDate lastDay) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.ENDS;
    }
  }

  /** When commissioner, provider and person next look at it together. */
  record Review(LocalDate on) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.REVIEW;
    }
  }

  /** For how many weeks of budget the fund may hold money. */
  record SurplusWeeks(int weeks) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.SURPLUS_WEEKS;
    }
  }

  /** How far below nothing the fund may go. */
  record OverspendLimit(Money limit) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.OVERSPEND_LIMIT;
    }
  }

  /** What the provider takes each week for holding the fund. */
  record WeeklyFee(Money weekly) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.WEEKLY_FEE;
    }
  }

  record NoticeWeeks(int weeks) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.NOTICE_WEEKS;
    }
  }

  record Paid(PaymentBasis basis) implements Term {
    @Override
    public TermKind kind() {
      return TermKind.PAID;
    }
  }

  /** What the money may not buy; one thing a line. */
  record NotToBeSpentOn(String things) implements Term {
    public NotToBeSpentOn {
      things = things.strip();
    }

    @Override
    public TermKind kind() {
      return TermKind.NOT_TO_BE_SPENT_ON;
    }
  }

  /** What the support is for; one outcome a line. */
  record Outcomes(String outcomes) implements Term {
    public Outcomes {
      outcomes = outcomes.strip();
    }

    @Override
    public TermKind kind() {
      return TermKind.OUTCOME;
    }
  }

  /** From its day on there is no term of this kind. */
  record NoLonger(TermKind kind) implements Term {}

  /** Its value as a screen says it. */
  default String inWords() {
    return switch (this) {
      case Ends(var lastDay) -> DayText.of(lastDay);
      case Review(var on) -> DayText.of(on);
      case SurplusWeeks(var weeks) -> weeks(weeks);
      case OverspendLimit(var limit) -> limit.toString();
      case WeeklyFee(var weekly) -> weekly + " a week";
      case NoticeWeeks(var weeks) -> weeks(weeks);
      case Paid(var basis) -> basis.label();
      case NotToBeSpentOn(var things) -> things.replace("\n", "; ");
      case Outcomes(var outcomes) -> outcomes.replace("\n", "; ");
      case NoLonger(var kind) -> "no longer applies";
    };
  }

  private static String weeks(int weeks) {
    return weeks == 1 ? "1 week" : weeks + " weeks";
  }
}
