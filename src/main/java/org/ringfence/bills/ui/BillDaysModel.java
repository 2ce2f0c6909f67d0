package org.ringfence.bills.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.ringfence.bills.BillDays;
import org.ringfence.ledger.PostingRules;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Typed;

/**
 * The days of a bill while it is typed. The last day that it covers is asked for only once an
 * agreement turns out to have ended before the invoice.
 */
final class BillDaysModel {

  private static final int USUAL_DAYS_TO_PAY = 30;

  private final Typed<LocalDate> invoicedOn;
  private final Typed<LocalDate> dueOn;
  private final Typed<LocalDate> coversTo;
  private final ReadOnlyBooleanWrapper asksForLast =
      new ReadOnlyBooleanWrapper(this, "asksForLast");

  BillDaysModel(Clock clock) {
    invoicedOn = Typed.date("Invoice date", clock);
    dueOn = Typed.date("Due date", clock);
    coversTo = Typed.date(PostingRules.LAST_DAY, clock).optional();
    invoicedOn.valueProperty().addListener((seen, before, now) -> proposeDue(before, now));
  }

  /** A month after the invoice, unless something else was typed. */
  private void proposeDue(Optional<LocalDate> before, Optional<LocalDate> now) {
    boolean free =
        dueOn.text().isBlank()
            || before.map(day -> day.plusDays(USUAL_DAYS_TO_PAY)).equals(dueOn.value());
    if (free && now.isPresent()) {
      dueOn.set(now.get().plusDays(USUAL_DAYS_TO_PAY));
    }
  }

  /** Asks for the last day it covers when one of these problems is about it. */
  void mind(Collection<Problem> problems) {
    if (problems.stream().anyMatch(problem -> problem.field().equals(coversTo.field()))) {
      asksForLast.set(true);
    }
  }

  void fill(BillDays days) {
    invoicedOn.set(days.invoicedOn());
    dueOn.set(days.dueOn());
    coversTo.set(days.coversTo());
    asksForLast.set(days.coversTo().isPresent());
  }

  void clear() {
    inputs().forEach(Typed::clear);
    asksForLast.set(false);
  }

  BillDays days() {
    return new BillDays(invoicedOn.get(), dueOn.get(), coversTo.value());
  }

  List<Typed<LocalDate>> inputs() {
    return List.of(invoicedOn, dueOn, coversTo);
  }

  Typed<LocalDate> invoicedOn() {
    return invoicedOn;
  }

  Typed<LocalDate> dueOn() {
    return dueOn;
  }

  Typed<LocalDate> coversTo() {
    return coversTo;
  }

  ReadOnlyBooleanProperty asksForLastProperty() {
    return asksForLast.getReadOnlyProperty();
  }
}
