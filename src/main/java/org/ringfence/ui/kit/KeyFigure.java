package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One figure that matters, with its words above and what it means below. */
public final class KeyFigure extends VBox {

  private final Label figure = Words.line("", "key-figure-value");
  private final Label note = Words.of("", "key-figure-note");

  public KeyFigure(String name) {
    getStyleClass().add("key-figure");
    figure.setMinWidth(USE_PREF_SIZE);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    getChildren().addAll(Words.of(name, "key-figure-name"), figure, note);
  }

  public KeyFigure value(String text) {
    figure.setText(text);
    return this;
  }

  public KeyFigure value(ObservableValue<String> text) {
    figure.textProperty().bind(text);
    return this;
  }

  public KeyFigure note(String text) {
    note.setText(text);
    return this;
  }

  public KeyFigure note(ObservableValue<String> text) {
    note.textProperty().bind(text);
    return this;
  }

  /** Colours the edge; the note must say in words what is meant. */
  public KeyFigure tone(Tone tone) {
    for (var each : Tone.values()) {
      getStyleClass().remove(each.styleClass());
    }
    getStyleClass().add(tone.styleClass());
    return this;
  }
}
