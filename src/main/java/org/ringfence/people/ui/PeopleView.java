package org.ringfence.people.ui;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.people.PersonStanding;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.EmptyState;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Words;

/** The list of people. Typing narrows it, Enter opens a page. */
public final class PeopleView implements Screen {

  private final PeopleViewModel model;
  private final Shortcut add;
  private final SearchBox search;
  private final Page page;

  public PeopleView(PeopleViewModel model) {
    this.model = model;
    add = Shortcut.of("Shortcut+N", "Add a person", model::addPerson);
    search = new SearchBox("people by name, reference or commissioner", model.searchProperty());
    page =
        Page.filling(
                new PageHeader("People")
                    .subtitle(model.summaryProperty())
                    .actions(
                        Buttons.keys(
                            Buttons.with(
                                Material2OutlinedAL.ADD,
                                Buttons.primary("_New person", model::addPerson)),
                            add)))
            .add(new FilterBar(search))
            .add(table());
  }

  private DataTable<PersonStanding> table() {
    return new DataTable<>("People", model.people())
        .words("Ref", 6, who -> who.line().person().reference())
        .words("Name", 28, who -> who.line().person().name())
        .words("Commissioner", 14, PeopleViewModel::commissionerName)
        .money("Balance", who -> who.balance().balance())
        .money("Available", who -> who.balance().available())
        .figure("Weeks", 9, PeopleView::weeks, who -> who.surplus().weeksHeld())
        .node("Agreement", 16, PeopleView::state, who -> StateBadge.of(who.line().state()))
        .opens(model::open)
        .searchedBy(search)
        .whenEmpty(model.whyEmptyProperty().map(this::empty));
  }

  private Node empty(PeopleViewModel.WhyEmpty why) {
    return switch (why) {
      case NOT_READ_YET -> Words.muted("");
      case NOBODY_ADDED ->
          new EmptyState(
                  Material2OutlinedMZ.PEOPLE,
                  "Nobody yet",
                  "Add the people whose funds you hold. Are they in a spreadsheet already? Bring it"
                      + " in as a workbook, with all that happened so far.")
              .action(Buttons.plain("Add a _person", model::addPerson))
              .action(Buttons.plain("_Bring in a workbook", model::bringIn));
      case NOBODY_FITS ->
          new EmptyState(
                  Material2OutlinedMZ.SEARCH,
                  "Nobody fits what you typed",
                  "Try part of the name, the reference or the commissioner. Escape in the search"
                      + " box shows everybody again.")
              .action(Buttons.plain("_Show everybody", this::showEverybody));
    };
  }

  // The button goes with what it undid; the focus would go somewhere else in the window.
  private void showEverybody() {
    model.clearSearch();
    Platform.runLater(search::requestFocus);
  }

  private static String weeks(PersonStanding who) {
    if (who.isToSettle()) {
      return "to settle";
    }
    var held = who.surplus().weeksHeld().map(Object::toString).orElse("–");
    return who.surplus().isOverLimit() ? held + " (over)" : held;
  }

  private static String state(PersonStanding who) {
    return who.line().state().inWords();
  }

  @Override
  public String title() {
    return "People";
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
    return List.of(add);
  }
}
