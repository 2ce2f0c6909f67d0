package org.ringfence.bank.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ringfence.bank.AccountProof;
import org.ringfence.bank.FundMoney;
import org.ringfence.bank.ProofReason;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** One account of the proof: its figures, what makes a difference, and each fund's money in it. */
final class ProofCard {

  private static final int ROWS_MAX = 12;

  private ProofCard() {}

  static Node of(AccountProof proof, ProofViewModel model) {
    var section =
        new Section(
                proof.account().name(),
                Words.muted(
                    "The bank’s statement was read to %s.".formatted(DayText.of(proof.statedOn()))),
                figures(proof))
            .actions(
                proof.isWhole()
                    ? new Badge("Balances", Tone.GOOD)
                    : new Badge("Does not balance", Tone.WRONG));
    if (!proof.reasons().isEmpty()) {
      section.getChildren().add(Words.heading("What makes the difference"));
      proof.reasons().forEach(reason -> section.getChildren().add(reason(proof, reason, model)));
    }
    section
        .getChildren()
        .add(
            new DataTable<>(
                    "Funds in " + proof.account().name(),
                    FXCollections.observableArrayList(proof.funds()))
                .words("Ref", 8, fund -> fund.person().reference())
                .words("Person", 30, fund -> fund.person().name())
                .money("In this account", FundMoney::amount)
                .whenEmpty("No fund has money in this account.")
                .asHighAsItsRows(ROWS_MAX));
    return section.card();
  }

  private static Node figures(AccountProof proof) {
    return SumRow.table(
        "The proof of " + proof.account().name(),
        List.of(
            new SumRow("The bank holds", proof.bank()),
            new SumRow("People’s funds", proof.fundsTogether()),
            new SumRow("The provider’s own", proof.own()),
            new SumRow("On its way", proof.onItsWay()),
            new SumRow("Difference", proof.difference())));
  }

  private static Node reason(AccountProof proof, ProofReason reason, ProofViewModel model) {
    var words = Words.text(reason.says());
    var row = new HBox(words);
    row.getStyleClass().add("check-row");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    if (reason.line().isPresent()) {
      var match = Buttons.link("Match it", () -> model.match(proof));
      match.setAccessibleText("Match it: " + reason.says());
      row.getChildren().add(match);
    }
    return row;
  }
}
