package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names at the left, what they are at the right: the facts about one thing. */
public final class DetailList extends GridPane {

  public DetailList() {
    getStyleClass().add("detail-list");
    var names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, values);
  }

  public DetailList add(String name, String value) {
    return add(name, Words.text(value.isBlank() ? "–" : value));
  }

  public DetailList add(String name, ObservableValue<String> value) {
    var label = Words.text("");
    label.textProperty().bind(value);
    return add(name, label);
  }

  public DetailList add(String name, Node value) {
    Label label = Words.of(name, "detail-name");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(value);
    addRow(getRowCount(), label, value);
    return this;
  }
}
