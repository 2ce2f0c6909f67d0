package org.ringfence.bank.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Ticks;
import org.ringfence.ui.kit.Words;

/** The bank’s lines above, the book’s entries below; each line shows what it seems to be. */
final class MatchingView implements Screen {

  private final MatchingViewModel model;
  private final Shortcut sure;
  private final Shortcut byHand;
  private final Shortcut enter;
  private final Shortcut find;
  private final Shortcut letGo;
  private final Shortcut matched;
  private final Shortcut rules;
  private final SearchBox search;
  private final DataTable<LineRow> lines;
  private final Page page;

  MatchingView(MatchingViewModel model) {
    this.model = model;
    search = new SearchBox("both lists", model.searchProperty());
    sure = Shortcut.of("Shortcut+S", "Take all sure ones", model::takeSure);
    byHand = Shortcut.of("Shortcut+Enter", "Match what is chosen", model::matchChosen);
    enter = Shortcut.of("Shortcut+E", "Enter the line that is marked", model::enterMarked);
    find = Shortcut.of("Shortcut+F", "Search both lists", search::requestFocus);
    letGo = Shortcut.of("Shortcut+D", "Let go of what is chosen", model::letGo);
    matched = Shortcut.of("Shortcut+M", "See what is matched", model::openMatched);
    rules = Shortcut.of("Shortcut+L", "See what was learned", model::openRules);
    lines = lines();
    page =
        Page.filling(header())
            .banner(model.noticeProperty())
            .add(
                new FilterBar(
                    search, Words.muted("Enter takes it · Space chooses · F1 shows the keys")))
            .add(lists());
  }

  private PageHeader header() {
    var takeSure = Buttons.keys(Buttons.primary("", model::takeSure), sure);
    takeSure.textProperty().bind(model.sureProperty());
    takeSure.disableProperty().bind(model.anySureProperty().not());
    return new PageHeader("Matching")
        .subtitle(model.accountProperty())
        .actions(
            takeSure,
            button("_Learned", model::openRules, rules),
            button("_Matched", model::openMatched, matched));
  }

  private static Button button(String words, Runnable act, Shortcut keys) {
    return Buttons.keys(Buttons.plain(words, act), keys);
  }

  private VBox lists() {
    var why = Words.muted("");
    why.textProperty().bind(model.whyProperty());
    var items = items();
    VBox.setVgrow(lines, Priority.ALWAYS);
    VBox.setVgrow(items, Priority.ALWAYS);
    var all =
        new VBox(
            heading("The bank has, not matched", lines),
            lines,
            why,
            heading("The book has, not matched", items),
            items,
            foot());
    all.getStyleClass().add("section");
    return all;
  }

  private static Label heading(String words, DataTable<?> table) {
    var heading = Words.heading(words);
    heading
        .textProperty()
        .bind(Bindings.size(table.getItems()).map(it -> "%s: %,d".formatted(words, it.intValue())));
    return heading;
  }

  private HBox foot() {
    var running = Words.of("", "total");
    running.textProperty().bind(model.runningProperty());
    HBox.setHgrow(running, Priority.ALWAYS);
    running.setMaxWidth(Double.MAX_VALUE);
    var match = button("Match what is _chosen", model::matchChosen, byHand);
    match.disableProperty().bind(model.fitsProperty().not());
    var foot = new HBox(running, button("_Enter the line…", model::enterMarked, enter), match);
    foot.getStyleClass().add("totals");
    return foot;
  }

  private DataTable<LineRow> lines() {
    return Ticks.column(
            new DataTable<>("Lines of the bank", model.lines()),
            Ticks.Meaning.CHOSEN,
            LineRow::chosenProperty,
            row -> row.line().text())
        .date("Date", row -> row.line().on())
        .words("The bank’s text", 26, row -> row.line().text())
        .money("Amount", row -> row.line().amount())
        .words("Seems to be", 28, LineRow::seems)
        .node("How sure", 11, LineRow::sureness, row -> new Badge(row.sureness(), row.tone()))
        .marks(model.markedProperty())
        .opens(model::goOn)
        .whenEmpty("Every line of the bank is matched.");
  }

  private DataTable<ItemRow> items() {
    return Ticks.column(
            new DataTable<>("Entries of the book", model.items()),
            Ticks.Meaning.CHOSEN,
            ItemRow::chosenProperty,
            row -> row.item().says())
        .date("Date", row -> row.item().happenedOn())
        .words("Entry", 32, row -> row.item().says())
        .words("Whose", 18, row -> row.item().what().who())
        .money("Amount", row -> row.item().amount())
        .opens(row -> Ticks.toggle(row.chosenProperty()))
        .whenEmpty("All of the book near these days is matched.");
  }

  @Override
  public String title() {
    return "Matching";
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
  public void focusFirst() {
    lines.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(sure, byHand, enter, find, letGo, matched, rules);
  }
}
