package org.ringfence.monthend.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ringfence.monthend.MonthFile;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.Banner;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SecretField;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Words;

/** A month's checklist. */
final class MonthView implements Screen {

  private final MonthViewModel model;
  private final ReopenViewModel reopening;
  private final VBox list = new VBox();
  private final Button close;
  private final Banner banner;
  private final Page page;
  private boolean startedWork;

  MonthView(MonthViewModel model, ReopenViewModel reopening) {
    this.model = model;
    this.reopening = reopening;
    list.getStyleClass().add("form-rows");
    close = close();
    banner = new Banner(model.noticeProperty());
    page =
        Page.scrolling(
                new PageHeader(model.name())
                    .subtitle(words(model::standing))
                    .actions(
                        close,
                        Buttons.plain("_All months", model::toMonths),
                        shownWhile(Buttons.plain("_Reopen…", reopening::ask), MonthFile::isClosed)))
            .add(banner)
            .add(reopenForm())
            .add(list);
    model.fileProperty().addListener((seen, before, now) -> now.ifPresent(this::show));
  }

  private Button close() {
    var close = Buttons.primary("_Close the month", model::close);
    close
        .disableProperty()
        .bind(model.fileProperty().map(file -> file.filter(MonthFile::canBeClosed).isEmpty()));
    return shownWhile(close, file -> !file.isClosed());
  }

  private Button shownWhile(Button button, Predicate<MonthFile> which) {
    button.visibleProperty().bind(model.fileProperty().map(file -> file.filter(which).isPresent()));
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private ObservableValue<String> words(Function<MonthFile, String> says) {
    return model.fileProperty().map(file -> file.map(says).orElse("Going through the list…"));
  }

  private Node reopenForm() {
    var form =
        new Form(reopening.form())
            .row(new ChoiceField<>(reopening.who()), new SecretField(reopening.pin()))
            .row(new AreaField(reopening.reason(), 2), "It shows on later statements and returns.")
            .buttons(
                Buttons.primary("Reopen _the month", reopening::reopen),
                Buttons.plain("Cancel", reopening::cancel));
    var section = new Section("Reopen " + model.name(), form).card();
    section.visibleProperty().bind(reopening.askedProperty());
    section.managedProperty().bind(reopening.askedProperty());
    reopening
        .askedProperty()
        .addListener(
            (seen, before, asked) -> {
              if (asked) {
                Focus.first(section);
              }
            });
    return section;
  }

  private void show(MonthFile file) {
    int focused = buttons().indexOf(focusOwner());
    list.getChildren().clear();
    file.checklist().forEach(line -> list.getChildren().add(CheckCard.of(line, model)));
    if (!file.events().isEmpty()) {
      var events = new Section("Closed and reopened");
      file.events().forEach(event -> events.getChildren().add(Words.text(model.inWords(event))));
      list.getChildren().add(events);
    }
    if (focused >= 0 && !file.canBeClosed()) {
      focusNear(focused);
    } else if (focused >= 0 || !startedWork || file.isClosed()) {
      startedWork = true;
      Platform.runLater(this::focusWork);
    }
  }

  /** To what comes next: closing it, the next month once it is closed, else what is missing. */
  private void focusWork() {
    var work =
        Stream.of(
                Stream.of(close).filter(it -> it.isVisible() && !it.isDisabled()),
                banner.lookupAll(".button").stream(),
                list.lookupAll(".button").stream())
            .flatMap(nodes -> nodes)
            .findFirst();
    work.ifPresentOrElse(Node::requestFocus, () -> Focus.first(page));
  }

  private List<Node> buttons() {
    return new ArrayList<>(list.lookupAll(".button"));
  }

  private Node focusOwner() {
    return page.getScene() == null ? null : page.getScene().getFocusOwner();
  }

  /** Whoever marks one thing after another goes on where they were. */
  private void focusNear(int index) {
    list.applyCss();
    var now = buttons();
    if (now.isEmpty()) {
      Focus.first(page);
    } else {
      now.get(Math.min(index, now.size() - 1)).requestFocus();
    }
  }

  @Override
  public String title() {
    return model.name();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void focusFirst() {
    focusWork();
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return reopening.form().isDirty();
  }
}
