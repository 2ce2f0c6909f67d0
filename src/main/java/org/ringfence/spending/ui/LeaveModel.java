package org.ringfence.spending.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.spending.Leave;
import org.ringfence.staff.Staff;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Who gives leave to go past what is available, and why: asked for once it turns out needed. */
final class LeaveModel {

  private final Choice<Staff> authoriser =
      Choice.of("Authorised by", it -> it.name() + ", " + it.authority().inWords());
  private final Typed<String> reason = Typed.words(Leave.REASON);
  private final Typed<String> pin = Typed.words("PIN");
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private final Payers payers;

  LeaveModel(FormModel form, Payers payers) {
    this.payers = payers;
    // They must be filled in, but only once they are asked for.
    wanted.addListener(
        (seen, before, now) -> {
          for (Input input : List.of(authoriser, reason, pin)) {
            if (now) {
              form.add(input);
            } else {
              form.remove(input);
            }
          }
        });
  }

  void load(Workplace at) {
    at.jobs().load(progress -> payers.authorisers(), authoriser::offer);
  }

  /** The leave as given: none while none is wanted; refused when it is not signed. */
  Outcome<Optional<Leave>> given() {
    if (!wanted.get()) {
      return Outcome.done(Optional.empty());
    }
    return payers
        .pins()
        .check(authoriser.get().id(), pin.text())
        .map(signature -> Optional.of(new Leave(signature, reason.text())));
  }

  /** Asks for a leave when that is what was missing. A PIN never stays on the screen. */
  void settled(List<Problem> problems) {
    pin.clear();
    if (problems.isEmpty()) {
      authoriser.clear();
      reason.clear();
    }
    boolean missing = problems.stream().anyMatch(it -> it.field().equals(Leave.FIELD));
    wanted.set(missing || (wanted.get() && !problems.isEmpty()));
  }

  /** True once a command was refused for want of a leave. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  Choice<Staff> authoriser() {
    return authoriser;
  }

  Typed<String> reason() {
    return reason;
  }

  Typed<String> pin() {
    return pin;
  }
}
