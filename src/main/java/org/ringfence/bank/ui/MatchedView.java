package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.MatchedPair;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Words;

/** The matches of an account, the last made first. */
final class MatchedView implements Screen {

  private final MatchedViewModel model;
  private final Shortcut takeBack;
  private final DataTable<MatchedPair> table;
  private final Page page;

  MatchedView(MatchedViewModel model) {
    this.model = model;
    table =
        new DataTable<>("Matches", model.matches())
            .dateIfAny("Bank’s day", it -> first(it).map(BankLine::on))
            .words("The bank’s text", 26, MatchedViewModel::bank)
            .money("Amount", MatchedPair::amount)
            .words("Matched to", 28, MatchedViewModel::book)
            .words("Why", 26, it -> it.match().reason())
            .words("By", 12, it -> it.match().by())
            .opens(model::takeBack)
            .whenEmpty("Nothing is matched yet.");
    // The rows come after the focus; Enter is then to have something to act on.
    table
        .getItems()
        .addListener(
            (Observable seen) -> {
              if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
              }
            });
    takeBack =
        Shortcut.of(
            "Shortcut+T",
            "Take the marked match back",
            () -> table.marked().ifPresent(model::takeBack));
    page =
        Page.filling(
                new PageHeader("Matched")
                    .subtitle("Until the month is closed a match can be taken back")
                    .quiet(Buttons.keys(Buttons.plain("_Take back…", takeBack.act()), takeBack)))
            .banner(model.noticeProperty())
            .add(new FilterBar(new SearchBox("matches", model.searchProperty())))
            .add(list());
  }

  /** The matches, and the marked one in full below: their words seldom fit side by side. */
  private VBox list() {
    var marked = Words.muted("");
    marked
        .textProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(MatchedViewModel::inFull)
                .orElse(""));
    VBox.setVgrow(table, Priority.ALWAYS);
    var list = new VBox(table, marked);
    list.getStyleClass().add("section");
    return list;
  }

  private static Optional<BankLine> first(MatchedPair pair) {
    return pair.lines().stream().findFirst();
  }

  @Override
  public String title() {
    return "Matched";
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
    table.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(takeBack);
  }
}
