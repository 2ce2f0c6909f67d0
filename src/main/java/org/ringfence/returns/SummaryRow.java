package org.ringfence.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.people.Surplus;

/**
 * One person's period.
 *
 * @param spokenFor what authorised bills had spoken for at the end of the period
 * @param weeklyBudget what all sources pay a week on the last day of the period
 * @param weeksAllowed for how many weeks of budget the fund may hold money; empty without a limit
 */
public record SummaryRow(
    String reference,
    String person,
    PeriodFigures figures,
    Money spokenFor,
    Money weeklyBudget,
    OptionalInt weeksAllowed,
    AgreementDays agreement) {

  /** The first and last day of the agreement, each only when it falls within the period. */
  public record AgreementDays(Optional<LocalDate> began, Optional<LocalDate> ended) {}

  /** How many weeks of budget are held, to one decimal; empty when there is no weekly budget. */
  public Optional<BigDecimal> weeksHeld() {
    return surplus().weeksHeld();
  }

  /** Exact to the penny. */
  public boolean isOverTheLimit() {
    return surplus().isOverLimit();
  }

  private Surplus surplus() {
    return new Surplus(figures.carriedForward(), weeklyBudget, weeksAllowed);
  }
}
