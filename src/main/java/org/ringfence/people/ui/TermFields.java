package org.ringfence.people.ui;

import java.time.Clock;
import org.ringfence.people.TermKind;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.TypedField;

/** The field for each kind of term, and the line that helps to fill it in. */
final class TermFields {

  private TermFields() {}

  static Field of(TermInputs inputs, TermKind kind, Clock clock) {
    return switch (kind) {
      case ENDS -> new DateField(inputs.ends(), clock);
      case REVIEW -> new DateField(inputs.review(), clock);
      case SURPLUS_WEEKS -> new TypedField(inputs.surplusWeeks()).prompt("Weeks, such as 4");
      case OVERSPEND_LIMIT -> new MoneyField(inputs.overspendLimit()).prompt("Not at all");
      case WEEKLY_FEE -> new MoneyField(inputs.weeklyFee()).prompt("None");
      case NOTICE_WEEKS -> new TypedField(inputs.noticeWeeks()).prompt("Weeks, such as 4");
      case PAID -> new ChoiceField<>(inputs.paid());
      case NOT_TO_BE_SPENT_ON -> lines(inputs.notToBeSpentOn());
      case OUTCOME -> lines(inputs.outcomes());
    };
  }

  private static AreaField lines(Typed<String> input) {
    var area = new AreaField(input, 3);
    area.setPromptText("One thing a line");
    return area;
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
