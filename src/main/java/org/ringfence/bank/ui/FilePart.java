package org.ringfence.bank.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.bank.BankPreview;
import org.ringfence.money.Money;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.CardRow;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.KeyFigure;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** What a bank’s file holds, before any of it is stored. */
final class FilePart extends VBox {

  private final MoneyField balance;
  private final boolean asksForBalance;

  FilePart(BringInViewModel model, BringInStep.Ready ready) {
    getStyleClass().add("section");
    var preview = ready.preview();
    asksForBalance = ready.asksForBalance();
    balance = new MoneyField(model.held().balance());
    getChildren().add(figures(preview));
    if (!preview.notes().isEmpty()) {
      getChildren().add(Words.muted(String.join(" ", preview.notes())));
    }
    if (asksForBalance) {
      getChildren().add(balanceForm(model, ready));
    }
    var lines = lines(preview);
    VBox.setVgrow(lines, Priority.ALWAYS);
    getChildren().add(lines);
  }

  boolean asksForBalance() {
    return asksForBalance;
  }

  void focusBalance() {
    balance.requestFocus();
  }

  private static Node figures(BankPreview preview) {
    int all = preview.lines().size();
    return new CardRow(
        new KeyFigure("New lines")
            .value("%,d".formatted(preview.newLines()))
            .note(all == preview.newLines() ? days(preview) : "of %,d in the file".formatted(all)),
        new KeyFigure("Money in").value(preview.in().toString()),
        new KeyFigure("Money out").value(preview.out().toString()),
        new KeyFigure("Held after")
            .value(inWords(preview.balances().closing()))
            .note(
                preview.balances().opening().map(held -> "%s before".formatted(held)).orElse("")));
  }

  private static String inWords(Optional<Money> balance) {
    return balance.map(Money::toString).orElse("not said");
  }

  private static String days(BankPreview preview) {
    return Stream.concat(preview.firstOn().stream(), preview.lastOn().stream())
        .distinct()
        .map(DayText::shortOf)
        .collect(Collectors.joining(" to "));
  }

  private Node balanceForm(BringInViewModel model, BringInStep.Ready ready) {
    var odd = Words.text(model.held().remark(ready));
    model
        .held()
        .balance()
        .valueProperty()
        .addListener((seen, before, now) -> odd.setText(model.held().remark(ready)));
    odd.managedProperty().bind(odd.textProperty().isNotEmpty());
    balance.setOnAction(pressed -> model.bringIn());
    return new Form(model.held().form()).row(balance, model.held().help(ready)).node(odd);
  }

  private static DataTable<BankPreview.Line> lines(BankPreview preview) {
    return new DataTable<>("Lines of the file", FXCollections.observableArrayList(preview.lines()))
        .date("Date", it -> it.line().date())
        .words("Text", 34, it -> it.line().text())
        .money("Amount", it -> it.line().amount())
        .moneyIfAny("Balance", it -> it.line().balance())
        .node(
            "In the book",
            15,
            FilePart::standing,
            it -> new Badge(standing(it), it.isNew() ? Tone.ACCENT : Tone.PLAIN))
        .whenEmpty("The file has no transactions in it.");
  }

  private static String standing(BankPreview.Line line) {
    return line.isNew() ? "New" : "Had already";
  }
}
