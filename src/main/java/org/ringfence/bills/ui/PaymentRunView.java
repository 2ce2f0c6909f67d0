package org.ringfence.bills.ui;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Ticks;

/** Which authorised bills are paid now, with what the bank must be told. */
final class PaymentRunView implements Screen {

  private static final Ticks.Meaning PAY = new Ticks.Meaning("Pay", "Pay", "In the run", "Not now");

  private final PaymentRunViewModel model;
  private final Shortcut print;
  private final Shortcut save;
  private final Page page;

  PaymentRunView(PaymentRunViewModel model, Clock clock) {
    this.model = model;
    print = Shortcut.of("Shortcut+P", "Print the payment list", model::print);
    save = Shortcut.of("Shortcut+S", "Save the payment list as a PDF", model::save);
    page =
        Page.filling(new PageHeader("Payment run").subtitle(model.totalProperty()))
            .add(form(clock))
            .add(table());
  }

  private Form form(Clock clock) {
    var pay = Buttons.primary("_Record as paid", model::pay);
    pay.disableProperty().bind(model.anyMarkedProperty().not());
    var lists =
        List.of(
            Buttons.keys(Buttons.plain("_Print the list…", model::print), print),
            Buttons.keys(Buttons.plain("_Save as PDF…", model::save), save),
            Buttons.plain("Save for the _bank’s program…", model::saveForBank));
    lists.forEach(list -> list.disableProperty().bind(model.anyMarkedProperty().not()));
    return new Form(model.form())
        .row(new DateField(model.paidOn(), clock), new ChoiceField<>(model.from()))
        .buttons(pay, lists.toArray(Node[]::new));
  }

  private Node table() {
    return Ticks.column(
            new DataTable<>("Bills to pay", model.rows()),
            PAY,
            PaymentRow::markedProperty,
            row -> row.payment().payeeName() + " " + row.payment().reference())
        .date("Due", row -> row.payment().dueOn())
        .words("Payee", 22, row -> row.payment().payeeName())
        .words("Reference", 18, row -> row.payment().reference())
        .words("Sort code", 10, row -> row.payment().sortCode())
        .words("Account", 10, row -> row.payment().accountNumber())
        .money("Amount", row -> row.payment().amount())
        .opens(model::toggle)
        .whenEmpty("No bill waits to be paid. Authorised bills stand here.");
  }

  @Override
  public String title() {
    return "Payment run";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(print, save);
  }
}
