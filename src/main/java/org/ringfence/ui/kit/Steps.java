package org.ringfence.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The steps of one piece of work: which are behind, which is now, which are to come. */
public final class Steps extends HBox {

  private final List<String> names;

  /**
   * @param at counts from 0
   */
  public Steps(List<String> names, ObservableValue<? extends Number> at) {
    this.names = List.copyOf(names);
    getStyleClass().add("steps");
    show(at.getValue().intValue());
    at.addListener((seen, before, now) -> show(now.intValue()));
  }

  private void show(int at) {
    getChildren().clear();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        var line = new Region();
        line.getStyleClass().add("step-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
      }
      getChildren().add(step(i, at));
    }
    setAccessibleText("Step " + (at + 1) + " of " + names.size() + ": " + names.get(at));
  }

  private Label step(int i, int at) {
    var step = new Label(names.get(i));
    var number = new Label(i < at ? null : String.valueOf(i + 1));
    if (i < at) {
      number.setGraphic(Icons.of(Material2OutlinedAL.CHECK));
    }
    number.getStyleClass().add("step-number");
    step.setGraphic(number);
    step.getStyleClass().addAll("step", i < at ? "behind" : i == at ? "now" : "to-come");
    step.setMinWidth(Region.USE_PREF_SIZE);
    return step;
  }
}
