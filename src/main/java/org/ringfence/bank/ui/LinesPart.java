package org.ringfence.bank.ui;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.bank.LineSearch;
import org.ringfence.bank.ListedLine;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** The lines of an account’s statement, to be searched. */
final class LinesPart extends VBox {

  /**
   * @param match what Enter on a line leads to
   */
  LinesPart(AccountLinesModel model, Runnable match) {
    getStyleClass().add("tab-filling");
    var summary = Words.muted("");
    summary.textProperty().bind(model.summaryProperty());
    var table =
        new DataTable<>("Lines of the statement", model.lines())
            .date("Date", it -> it.line().on())
            .words("Text", 34, it -> it.line().text())
            .money("Amount", it -> it.line().amount())
            .moneyIfAny("Balance", it -> it.line().balance())
            .node(
                "Matched",
                15,
                LinesPart::standing,
                it -> new Badge(standing(it), it.matched() ? Tone.GOOD : Tone.ACCENT))
            .opens(line -> match.run())
            .whenEmpty("No such lines. Bring in a statement of the account.");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FilterBar(
                new SearchBox("lines by text or amount", model.wordsProperty()),
                new FilterChips<>(
                    "Which lines",
                    List.of(LineSearch.Which.values()),
                    LineSearch.Which::label,
                    model.whichProperty()),
                summary),
            table);
  }

  private static String standing(ListedLine line) {
    return line.matched() ? "Matched" : "Not yet";
  }
}
