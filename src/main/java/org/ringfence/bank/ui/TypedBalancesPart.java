package org.ringfence.bank.ui;

import java.time.LocalDate;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.bank.TypedBalance;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Words;

/** What people typed that an account held, for files that do not say, and one more. */
final class TypedBalancesPart extends VBox {

  TypedBalancesPart(TypedBalancesModel model) {
    getStyleClass().add("tab-filling");
    var table =
        new DataTable<>("Balances typed", model.typed())
            .date("At the end of", TypedBalance::on)
            .money("Balance", TypedBalance::balance)
            .date("Typed", it -> LocalDate.ofInstant(it.typedAt(), model.clock().getZone()))
            .words("By", 24, TypedBalance::by)
            .whenEmpty("Nobody typed a balance of this account.");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(
            Words.muted(
                "For files that do not say what the account held. The bank’s own word goes before"
                    + " it; typed once more for the same day, the last counts."),
            new Form(model.form())
                .row(new DateField(model.day(), model.clock()), new MoneyField(model.balance()))
                .buttons(Buttons.primary("_Keep the balance", model::keep)),
            table);
  }
}
