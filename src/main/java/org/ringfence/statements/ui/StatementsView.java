package org.ringfence.statements.ui;

import java.util.List;
import javafx.scene.Node;
import org.ringfence.statements.StatementStanding;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Tone;

/** Everyone's statement of a month. */
final class StatementsView implements Screen {

  private final StatementsViewModel model;
  private final SearchBox search;
  private final Shortcut everyone;
  private final Page page;

  StatementsView(StatementsViewModel model) {
    this.model = model;
    everyone =
        Shortcut.of(
            "Shortcut+E", "Issue everyone’s statements and save them", model::issueEveryone);
    search = new SearchBox("people by name or reference", model.searchProperty());
    var month = new ChoiceField<>(model.month());
    month.setAccessibleText("Month");
    page =
        Page.filling(
                new PageHeader("Statements")
                    .subtitle(model.summaryProperty())
                    .actions(
                        Buttons.keys(
                            Buttons.primary("Issue _everyone’s…", model::issueEveryone), everyone)))
            .banner(model.noticeProperty())
            .add(new FilterBar(month, search))
            .add(table());
  }

  private DataTable<StatementStanding> table() {
    return new DataTable<>("Statements", model.rows())
        .searchedBy(search)
        .words("Ref", 8, row -> row.person().reference())
        .words("Name", 26, row -> row.person().name())
        .money("Carried forward", StatementStanding::carriedForward)
        .node("Statement", 22, StatementsView::stateInWords, StatementsView::state)
        .dateIfAny("Issued", model::issuedOn)
        .opens(model::open)
        .whenEmpty("Nobody has a statement here. Choose another month.");
  }

  private static Node state(StatementStanding row) {
    return new Badge(stateInWords(row), tone(row));
  }

  private static Tone tone(StatementStanding row) {
    if (row.changed()) {
      return Tone.WARNING;
    }
    return row.latest().isPresent() ? Tone.GOOD : Tone.PLAIN;
  }

  private static String stateInWords(StatementStanding row) {
    return row.latest()
        .map(
            issued ->
                row.changed()
                    ? "Changed since version " + issued.version()
                    : "Version " + issued.version())
        .orElse("Not issued");
  }

  @Override
  public String title() {
    return "Statements";
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
    search.requestFocus();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(everyone);
  }
}
