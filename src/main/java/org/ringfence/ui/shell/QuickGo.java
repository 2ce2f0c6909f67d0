package org.ringfence.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.JobRunner;
import org.ringfence.ui.kit.QuickFind;
import org.ringfence.ui.kit.QuickFind.Found;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Words;

/** The palette of Ctrl+K: a few letters of a person or a screen, and Enter goes there. */
final class QuickGo extends VBox {

  private static final int SHOWN_MAX = 50;

  private final List<Found> places;
  private final List<Found> all = new ArrayList<>();
  private final ListView<Found> list = new ListView<>();
  private final SearchBox search;
  private final SimpleStringProperty typed = new SimpleStringProperty("");
  private final Consumer<Destination> go;

  QuickGo(List<NavEntry> entries, Consumer<Destination> go) {
    this.go = go;
    this.places =
        entries.stream().map(entry -> new Found(entry.words(), "Screen", entry.to())).toList();
    getStyleClass().add("quick-go");
    search = new SearchBox("for a person or a screen", typed);
    list.setAccessibleText("Found");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new FoundCell());
    list.setPlaceholder(Words.muted("Nothing begins like that."));
    list.setOnMouseClicked(clicked -> take());
    VBox.setVgrow(list, Priority.ALWAYS);
    typed.addListener((seen, before, now) -> narrow());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    getChildren().addAll(search, list, Words.muted("Up and Down to choose, Enter to go."));
  }

  /** Begins anew, with everything there is to find now. */
  void open(List<QuickFind> finds, JobRunner jobs) {
    typed.set("");
    all.clear();
    all.addAll(places);
    narrow();
    jobs.load(
        progress -> finds.stream().flatMap(find -> find.all().stream()).toList(),
        found -> {
          all.addAll(found);
          narrow();
        });
  }

  void focusSearch() {
    search.requestFocus();
  }

  private void narrow() {
    list.getItems()
        .setAll(Search.best(all, Found::words, typed.get()).stream().limit(SHOWN_MAX).toList());
    list.getSelectionModel().select(0);
    list.scrollTo(0);
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> take();
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    event.consume();
  }

  private void take() {
    var marked = list.getSelectionModel().getSelectedItem();
    if (marked != null) {
      go.accept(marked.to());
    }
  }

  private static final class FoundCell extends ListCell<Found> {
    @Override
    protected void updateItem(Found found, boolean empty) {
      super.updateItem(found, empty);
      if (empty || found == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var kind = new Label(found.kind());
      kind.getStyleClass().add("muted");
      var line = new HBox(new Label(found.words()), gap, kind);
      line.getStyleClass().add("found");
      setGraphic(line);
      setAccessibleText(found.words() + ", " + found.kind());
    }
  }
}
