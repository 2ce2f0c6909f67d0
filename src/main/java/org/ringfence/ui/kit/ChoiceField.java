package org.ringfence.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Chooses one of a {@link Choice} by typing some letters of it. Down or the arrow opens the list;
 * Up and Down move in it; Enter or Tab takes the marked one; Escape puts back what was chosen.
 * Quick with hundreds of options.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends CustomTextField implements Field {

  private static final int ROWS_SHOWN = 8;

  /** What the list needs besides its rows so that it does not scroll, in pixels. */
  private static final double BORDERS = 8;

  private final Choice<T> input;
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean writing;

  public ChoiceField(Choice<T> input) {
    this.input = input;
    getStyleClass().add("choice-field");
    setAccessibleText(input.field());
    setAccessibleHelp("Type some letters, or press Down for the list.");
    var open = new Button(null, Icons.of(Material2OutlinedAL.EXPAND_MORE));
    open.getStyleClass().addAll("button-icon", "flat", "in-field");
    open.setAccessibleText("List for " + input.field());
    open.setFocusTraversable(false);
    open.setOnAction(pressed -> toggleAll());
    setRight(open);
    buildPopup();
    write();
    input.chosenProperty().addListener((seen, before, now) -> write());
    input.options().addListener((Observable seen) -> write());
    textProperty().addListener((seen, before, now) -> typed());
    focusedProperty().addListener((seen, before, focused) -> focusMoved(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void buildPopup() {
    list.getStyleClass().add("choice-list");
    list.setFocusTraversable(false);
    list.setAccessibleText("Choices for " + input.field());
    list.setCellFactory(view -> new OptionCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            takeMarked();
          }
        });
    popup.getContent().add(list);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
  }

  private void typed() {
    if (writing) {
      return;
    }
    // In this order: letting go of the choice writes the field anew, unless there is typed text.
    input.unmatchedProperty().set(getText());
    input.chosenProperty().set(null);
    show(getText());
  }

  private void show(String typed) {
    var found = Matching.best(input.options(), input::words, typed);
    list.getItems().setAll(found);
    if (found.isEmpty() || getScene() == null) {
      popup.hide();
      return;
    }
    int marked = input.value().map(found::indexOf).filter(index -> index >= 0).orElse(0);
    list.getSelectionModel().select(marked);
    list.scrollTo(Math.max(0, marked - 2));
    double row = getFont().getSize() * 2.3;
    list.setPrefHeight(Math.min(found.size(), ROWS_SHOWN) * row + BORDERS);
    list.setFixedCellSize(row);
    list.setPrefWidth(getWidth());
    list.setStyle("-fx-font-size: " + getFont().getSize() + "px;");
    if (!popup.isShowing()) {
      Bounds place = localToScreen(getBoundsInLocal());
      popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }
  }

  private void toggleAll() {
    if (popup.isShowing()) {
      popup.hide();
    } else {
      requestFocus();
      show("");
    }
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, UP, F4 -> moveOrOpen(event);
      case ENTER -> {
        if (popup.isShowing()) {
          takeMarked();
          event.consume();
        }
      }
      case TAB -> {
        if (popup.isShowing() && !getText().isBlank()) {
          takeMarked();
        }
      }
      case ESCAPE -> {
        if (popup.isShowing()) {
          popup.hide();
          write();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void moveOrOpen(KeyEvent event) {
    event.consume();
    if (!popup.isShowing()) {
      show("");
      return;
    }
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      default -> popup.hide();
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
  }

  private void takeMarked() {
    T marked = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (marked != null) {
      input.choose(marked);
      write();
      positionCaret(getText().length());
    }
  }

  private void focusMoved(boolean focused) {
    if (focused) {
      Platform.runLater(this::selectAll);
      return;
    }
    popup.hide();
    takeExactWords();
  }

  // Somebody who typed a name in full and went on has chosen it.
  private void takeExactWords() {
    var wanted = Matching.fold(getText().strip());
    if (input.value().isEmpty() && !wanted.isEmpty()) {
      input.options().stream()
          .filter(option -> Matching.fold(input.words(option)).equals(wanted))
          .findFirst()
          .ifPresent(input::choose);
    }
  }

  private void write() {
    if (input.value().isEmpty() && !input.unmatchedProperty().get().isEmpty()) {
      return;
    }
    writing = true;
    setText(input.value().map(input::words).orElse(""));
    writing = false;
  }

  @Override
  public Input input() {
    return input;
  }

  @Override
  public Control control() {
    return this;
  }

  private final class OptionCell extends ListCell<T> {
    @Override
    protected void updateItem(T option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? null : input.words(option));
    }
  }
}
