package org.ringfence.people.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.CardRow;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.KeyFigure;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Words;

/** A person's money: four figures big enough to read across a desk, and the ledger below them. */
final class MoneyTab implements PersonTab {

  private final MoneyTabViewModel model;
  private final VBox node;

  MoneyTab(MoneyTabViewModel model) {
    this.model = model;
    var search = new SearchBox("the ledger", model.searchProperty());
    var ledger = ledger().searchedBy(search);
    node =
        new VBox(
            new CardRow(
                figure("In the fund", Figures::balance),
                figure("Spoken for", Figures::held),
                figure("Available", Figures::available),
                figure("Weeks of budget", Figures::weeks)),
            new FilterBar(
                search,
                new FilterChips<>(
                    "Which lines",
                    List.of(LedgerFilter.values()),
                    LedgerFilter::words,
                    model.filterProperty()),
                new FilterChips<>(
                    "How far back",
                    List.of(LedgerSpan.values()),
                    LedgerSpan::words,
                    model.spanProperty())),
            ledger);
    VBox.setVgrow(ledger, Priority.ALWAYS);
    node.getStyleClass().add("tab-filling");
  }

  private KeyFigure figure(String name, Function<Figures, Figures.Figure> which) {
    var figures = model.figuresProperty();
    var card =
        new KeyFigure(name)
            .value(figures.map(all -> which.apply(all).value()))
            .note(figures.map(all -> which.apply(all).note()));
    figures.subscribe(all -> card.tone(which.apply(all).tone()));
    return card;
  }

  private DataTable<LedgerRow> ledger() {
    return new DataTable<>("Ledger", model.rows())
        .date("Date", LedgerRow::day)
        .words("What", 11, LedgerRow::what)
        .words("About", 30, LedgerRow::about)
        .moneyIfAny("In", LedgerRow::moneyIn)
        .moneyIfAny("Out", LedgerRow::moneyOut)
        .money("Balance", row -> row.line().balance())
        .opens(model::open)
        .whenEmpty(model.whyNoneProperty().map(Words::muted));
  }

  @Override
  public String title() {
    return "Money";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void reload() {
    model.load();
  }
}
