package org.ringfence.people.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Tabs;
import org.ringfence.ui.kit.Workplace;

/** A person's page: a tab for each part, their money first. Alt+1, Alt+2 and so on go to them. */
final class PersonPageView implements Screen {

  private final Places.PersonPage place;
  private final PersonPageViewModel model;
  private final List<PersonTab> ofOthers;
  private final List<PersonTab> parts;
  private final Tabs tabs = new Tabs();
  private final Page page;

  PersonPageView(
      Places.PersonPage place, PersonPageViewModel model, List<PersonTab> first, Workplace at) {
    this.place = place;
    this.model = model;
    ofOthers = List.copyOf(first);
    parts =
        Stream.concat(
                ofOthers.stream(),
                Stream.of(
                    new AgreementsTab(place.person(), model, at),
                    new CircleTab(model.circle(), model::load),
                    new DetailsTab(model)))
            .toList();
    parts.forEach(part -> tabs.getTabs().add(tab(part)));
    tabs.getTabs().stream()
        .filter(tab -> tab.getText().equals(place.tab()))
        .forEach(tabs.getSelectionModel()::select);
    page =
        Page.filling(
                new PageHeader("").title(model.nameProperty()).subtitle(model.standingProperty()))
            .add(tabs);
  }

  @Override
  public String title() {
    return model.nameProperty().get().isEmpty() ? "Person" : model.nameProperty().get();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
    ofOthers.forEach(PersonTab::reload);
  }

  @Override
  public void focusFirst() {
    parts.get(tabs.getSelectionModel().getSelectedIndex()).focusFirst();
  }

  // What is in another tab is not in the window: its letters with Alt would be taken for this
  // one's.
  private static Tab tab(PersonTab part) {
    var tab = new Tab(part.title());
    tab.selectedProperty().subscribe(up -> tab.setContent(up ? part.node() : null));
    return tab;
  }

  private void select(int tab) {
    tabs.getSelectionModel().select(tab);
    focusFirst();
  }

  @Override
  public Optional<Destination> standsAt() {
    return Optional.of(
        new Places.PersonPage(
            place.person(), tabs.getSelectionModel().getSelectedItem().getText()));
  }

  @Override
  public boolean isDirty() {
    return parts.stream().anyMatch(PersonTab::isDirty);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return IntStream.range(0, Math.min(9, parts.size()))
        .mapToObj(
            i ->
                Shortcut.of(
                    "Alt+" + (i + 1),
                    "Go to “%s”".formatted(parts.get(i).title()),
                    () -> select(i)))
        .toList();
  }
}
