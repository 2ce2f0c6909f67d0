package org.ringfence.monthend.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Reopens a closed month: who signs, their PIN, and why. */
final class ReopenViewModel {

  private final Choice<Staff> who = Choice.of("Authorised by", Staff::name);
  private final Typed<String> pin = Typed.words("PIN");
  private final Typed<String> reason = Typed.words("Reason");
  private final FormModel form = new FormModel(who, pin, reason);
  private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(this, "asked");
  private final YearMonth month;
  private final MonthEnd monthEnd;
  private final StaffDirectory staff;
  private final Pins pins;
  private final Runnable whenReopened;
  private final Workplace at;

  /**
   * @param whenReopened says so on the page
   */
  ReopenViewModel(
      YearMonth month,
      MonthEnd monthEnd,
      StaffDirectory staff,
      Pins pins,
      Runnable whenReopened,
      Workplace at) {
    this.month = month;
    this.monthEnd = monthEnd;
    this.staff = staff;
    this.pins = pins;
    this.whenReopened = whenReopened;
    this.at = at;
  }

  /** Shows the form. */
  void ask() {
    asked.set(true);
    at.jobs().load(progress -> maySign(), who::offer);
  }

  private List<Staff> maySign() {
    var today = LocalDate.now(at.clock());
    return staff.all().stream()
        .filter(one -> one.authority() instanceof Authority.Any && !one.hasLeft(today))
        .toList();
  }

  /** Forgets what was typed and hides the form. */
  void cancel() {
    form.undo();
    asked.set(false);
  }

  void reopen() {
    if (!form.check()) {
      return;
    }
    var signer = who.get();
    var typed = pin.text();
    var why = reason.text();
    at.jobs()
        .run(
            "Reopening a month",
            progress -> reopened(signer, typed, why),
            outcome -> form.settle(outcome, event -> reopened()),
            () -> form.say(Notice.warning("The month was not reopened. Try again.")));
  }

  private Outcome<MonthEvent> reopened(Staff signer, String typed, String why) {
    return pins.check(signer.id(), typed).then(signature -> monthEnd.reopen(signature, month, why));
  }

  /** A PIN does not stay on screen. */
  private void reopened() {
    who.clear();
    pin.clear();
    reason.clear();
    form.keep();
    asked.set(false);
    whenReopened.run();
    at.changes().announce();
  }

  FormModel form() {
    return form;
  }

  Choice<Staff> who() {
    return who;
  }

  Typed<String> pin() {
    return pin;
  }

  Typed<String> reason() {
    return reason;
  }

  /** True while the form is to be shown. */
  ReadOnlyBooleanProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }
}
