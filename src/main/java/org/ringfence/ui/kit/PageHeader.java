package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What page this is, in a line or two, and the one clear action of it. */
public final class PageHeader extends HBox {

  private final Label title = Words.of("", "page-title");
  private final Label subtitle = Words.of("", "page-subtitle");
  private final HBox actions = new HBox();

  public PageHeader(String words) {
    getStyleClass().add("page-header");
    title.setText(words);
    title.setAccessibleRole(AccessibleRole.TEXT);
    var texts = new VBox(title, subtitle);
    texts.getStyleClass().add("page-titles");
    HBox.setHgrow(texts, Priority.ALWAYS);
    actions.getStyleClass().add("page-actions");
    subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
    getChildren().addAll(texts, actions);
  }

  /** A title that changes with what is shown. */
  public PageHeader title(ObservableValue<String> words) {
    title.textProperty().bind(words);
    return this;
  }

  public PageHeader subtitle(String words) {
    subtitle.setText(words);
    return this;
  }

  public PageHeader subtitle(ObservableValue<String> words) {
    subtitle.textProperty().bind(words);
    return this;
  }

  /** The one clear action at the right end; quieter ones stand before it. */
  public PageHeader actions(Button primary, Node... quieter) {
    actions.getChildren().setAll(quieter);
    actions.getChildren().add(primary);
    return this;
  }

  /** Quiet actions only. */
  public PageHeader quiet(Node... quieter) {
    actions.getChildren().setAll(quieter);
    return this;
  }
}
