package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import org.ringfence.bank.TypedBalances;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Typed;

/** What the account held after a file that does not say so itself, as a person types it. */
final class HeldModel {

  private final Typed<Money> balance = Typed.money(TypedBalances.BALANCE).optional();
  private final FormModel form = new FormModel(balance);

  /** Nothing is typed. */
  void clear() {
    balance.clear();
    form.keep();
  }

  /** True when nothing stands in the way of bringing the file in; otherwise says what does. */
  boolean check(BringInStep.Ready ready) {
    if (!form.check()) {
      return false;
    }
    return ready.preview().newLines() > 0
        || balance.value().isPresent()
        || form.show(
            List.of(
                Problem.at(
                    balance.field(),
                    "No line is new. Type what the account held, or choose another file.")));
  }

  /** The day that it is asked for, in a sentence. */
  String help(BringInStep.Ready ready) {
    return "What the account held at the end of %s, as the bank’s paper or website says. Without it, nothing can be proved."
        .formatted(ready.preview().lastOn().map(DayText::of).orElse("the last day"));
  }

  /** What is odd about it as it stands; empty when nothing is. */
  String remark(BringInStep.Ready ready) {
    return value().flatMap(ready.preview().balances()::remarkOn).orElse("");
  }

  Optional<Money> value() {
    return balance.value();
  }

  Typed<Money> balance() {
    return balance;
  }

  FormModel form() {
    return form;
  }
}
