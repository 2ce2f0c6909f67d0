package org.ringfence.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.Icons;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** One line of Home: a button as wide as the page, as high as its wrapped words need. */
final class HomeRow extends Button {

  private final HBox parts;

  HomeRow(HomeLine line, Runnable open) {
    var words = new VBox(Words.of(line.says(), "home-says"));
    if (!line.detail().isEmpty()) {
      words.getChildren().add(Words.muted(line.detail()));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    parts =
        new HBox(
            new Badge(pressing(line.tone()), line.tone()),
            words,
            Icons.of(Material2OutlinedAL.CHEVRON_RIGHT));
    parts.getStyleClass().add("home-parts");
    setGraphic(parts);
    getStyleClass().add("home-row");
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleText(line.says() + ". " + line.detail());
    setOnAction(pressed -> open.run());
    parts.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - sides()));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? parts.prefWidth(-1) : width - sides();
    return snappedTopInset() + parts.prefHeight(inside) + snappedBottomInset();
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private static String pressing(Tone tone) {
    return switch (tone) {
      case WRONG -> "Put right";
      case WARNING -> "Look at";
      case ACCENT -> "To do";
      case GOOD -> "Ready";
      case PLAIN -> "To know";
    };
  }
}
