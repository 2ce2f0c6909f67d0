package org.ringfence.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Lets fields beside each other stand on one line, also where the label of one of them takes two
 * lines: the labels beside it are given the same height.
 */
final class LabelLine {

  private final Map<Node, Label> labels;

  private LabelLine(Map<Node, Label> labels) {
    this.labels = labels;
  }

  /**
   * @param row boxes, those of fields with the label on top
   */
  static void in(GridPane row) {
    var labels =
        row.getChildren().stream()
            .filter(box -> first(box) instanceof Label)
            .collect(Collectors.toMap(box -> box, box -> (Label) first(box)));
    var line = new LabelLine(labels);
    labels
        .values()
        .forEach(
            label -> {
              label.widthProperty().addListener((Observable seen) -> line.levelLater());
              label.textProperty().addListener((Observable seen) -> line.levelLater());
              label.fontProperty().addListener((Observable seen) -> line.levelLater());
            });
  }

  private static Node first(Node box) {
    return ((Pane) box).getChildren().getFirst();
  }

  // Not within a layout: those around it would not make room for a higher label.
  private void levelLater() {
    Platform.runLater(this::level);
  }

  private void level() {
    labels.keySet().stream()
        .collect(Collectors.groupingBy(GridPane::getRowIndex))
        .values()
        .forEach(this::level);
  }

  private void level(List<Node> beside) {
    double highest =
        beside.stream()
            .map(labels::get)
            .mapToDouble(label -> label.prefHeight(label.getWidth()))
            .max()
            .orElse(0);
    beside.stream()
        .map(labels::get)
        .forEach(label -> label.setMinHeight(beside.size() > 1 ? highest : Region.USE_PREF_SIZE));
  }
}
