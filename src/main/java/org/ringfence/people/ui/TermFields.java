package org.ringfence.people.ui;

import java.time.Clock;
import org.ringfence.people.TermKind;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.TypedField;

/** The field for each kind of term, and the line that helps to fill it in. */
final class TermFields {

  private TermFields() {}

  static Field of(TermInputs inputs, TermKind kind, Clock clock) {
    return switch (kind) {
      case ENDS -> new DateField(inputs.ends(), clock);
      case REVIEW -> new DateField(inputs.review(), clock);
      case SURPLUS_WEEKS -> new TypedField(inputs.surplusWeeks());
      case OVERSPEND_LIMIT -> new MoneyField(inputs.overspendLimit());
      case WEEKLY_FEE -> new MoneyField(inputs.weeklyFee());
      case NOTICE_WEEKS -> new TypedField(inputs.noticeWeeks());
      case PAID -> new ChoiceField<>(inputs.paid());
      case NOT_TO_BE_SPENT_ON -> new AreaField(inputs.notToBeSpentOn(), 3);
      case OUTCOME -> new AreaField(inputs.outcomes(), 3);
    };
  }

  static String help(TermKind kind) {
    return switch (kind) {
      case ENDS ->
          "The last day of the whole agreement. Setting it again moves it, whatever stands in"
              + " “From”.";
      case REVIEW -> "When you next look at it together.";
      case SURPLUS_WEEKS -> "For how many weeks of budget the fund may hold money.";
      case OVERSPEND_LIMIT -> "How far below nothing the fund may go. Empty: not at all.";
      case WEEKLY_FEE -> "What the provider takes each week for holding the fund.";
      case NOTICE_WEEKS -> "How many weeks’ notice ends the agreement.";
      case PAID -> "Whether the commissioner pays the budget less the contribution, or all of it.";
      case NOT_TO_BE_SPENT_ON -> "One thing a line.";
      case OUTCOME -> "What the support is for; one outcome a line.";
    };
  }
}
