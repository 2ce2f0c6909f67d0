package org.ringfence.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/**
 * A list that drops down below a field, as wide as it is. The field keeps the focus and moves the
 * mark.
 *
 * @param <T> what is listed
 */
final class OptionList<T> {

  private static final int ROWS_SHOWN = 8;

  /** What the list needs besides its rows so that it does not scroll, in pixels. */
  private static final double BORDERS = 8;

  /** Between the field and the list, in pixels. */
  private static final double GAP = 2;

  private final TextField field;
  private final Function<? super T, String> words;
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();

  /**
   * @param taken does what is done when a row is clicked
   */
  OptionList(TextField field, String label, Function<? super T, String> words, Runnable taken) {
    this.field = field;
    this.words = words;
    list.getStyleClass().add("choice-list");
    list.setFocusTraversable(false);
    list.setAccessibleText(label);
    list.setCellFactory(view -> new OptionCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            taken.run();
          }
        });
    popup.getContent().add(list);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    popup.setHideOnEscape(false);
    // The form may close up above the field while one types in it.
    field.localToSceneTransformProperty().addListener((seen, before, now) -> follow());
  }

  /**
   * Shows these below the field; hides itself when there are none.
   *
   * @param marked the place of the marked one; below zero, none is
   */
  void show(List<? extends T> found, int marked) {
    list.getItems().setAll(found);
    if (found.isEmpty() || field.getScene() == null) {
      popup.hide();
      return;
    }
    if (marked < 0) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(marked);
    }
    list.scrollTo(Math.max(0, marked - 2));
    double row = field.getFont().getSize() * 2.3;
    list.setPrefHeight(Math.min(found.size(), ROWS_SHOWN) * row + BORDERS);
    list.setFixedCellSize(row);
    list.setPrefWidth(field.getWidth());
    list.setStyle("-fx-font-size: " + field.getFont().getSize() + "px;");
    if (!popup.isShowing()) {
      var place = place();
      popup.show(field, place.getX(), place.getY());
    }
  }

  private void follow() {
    if (popup.isShowing()) {
      var place = place();
      popup.setAnchorX(place.getX());
      popup.setAnchorY(place.getY());
    }
  }

  /** Where the list begins on the screen: below the field. */
  private Point2D place() {
    return field.localToScreen(0, field.getHeight() + GAP);
  }

  void hide() {
    popup.hide();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  Optional<T> marked() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  void markNext() {
    list.getSelectionModel().selectNext();
    bringIntoSight();
  }

  void markPrevious() {
    list.getSelectionModel().selectPrevious();
    bringIntoSight();
  }

  private void bringIntoSight() {
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
  }

  private final class OptionCell extends ListCell<T> {
    @Override
    protected void updateItem(T option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? null : words.apply(option));
    }
  }
}
