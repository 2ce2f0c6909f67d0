package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What page this is, in a line or two, and the one clear action of it. Where the title would be
 * squeezed, at a narrow window or with large text, the actions go below it.
 */
public final class PageHeader extends VBox {

  /** What the title keeps beside the actions, in letters of its own size. */
  private static final double TITLE_EM = 8;

  private final Label title = Words.of("", "page-title");
  private final Label subtitle = Words.of("", "page-subtitle");
  private final VBox texts = new VBox(title, subtitle);
  private final HBox beside = new HBox();
  private final FlowPane below = new FlowPane();
  private final List<Node> actions = new ArrayList<>();

  public PageHeader(String words) {
    getStyleClass().add("page-header");
    title.setText(words);
    title.setAccessibleRole(AccessibleRole.TEXT);
    texts.getStyleClass().add("page-titles");
    HBox.setHgrow(texts, Priority.ALWAYS);
    beside.getStyleClass().add("page-actions");
    below.getStyleClass().add("page-actions-below");
    below.setManaged(false);
    subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
    var line = new HBox(texts, beside);
    line.getStyleClass().add("page-header-line");
    getChildren().addAll(line, below);
    widthProperty().addListener((seen, before, now) -> fit());
    beside.widthProperty().addListener((seen, before, now) -> fit());
    // What is shown, and so the title, may come long after the page has its width.
    texts.heightProperty().addListener((seen, before, now) -> Platform.runLater(this::fit));
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
    var all = new ArrayList<>(List.of(quieter));
    all.add(primary);
    return show(all);
  }

  /** Quiet actions only. */
  public PageHeader quiet(Node... quieter) {
    return show(List.of(quieter));
  }

  private PageHeader show(List<Node> now) {
    beside.getChildren().clear();
    below.getChildren().clear();
    actions.clear();
    actions.addAll(now);
    move(beside, below);
    if (getScene() != null) {
      applyCss();
    }
    fit();
    return this;
  }

  private void fit() {
    if (getWidth() <= 0) {
      return;
    }
    double letter = title.getFont().getSize();
    double wanted =
        actions.stream()
            .filter(Node::isManaged)
            .mapToDouble(action -> action.prefWidth(-1) + letter / 2)
            .sum();
    double kept = Math.min(texts.prefWidth(-1), TITLE_EM * letter);
    if (getWidth() >= wanted + kept) {
      move(beside, below);
    } else {
      move(below, beside);
    }
  }

  private void move(Pane to, Pane from) {
    below.setManaged(to == below && !actions.isEmpty());
    if (to.getChildren().equals(actions)) {
      return;
    }
    var focused = actions.stream().filter(Node::isFocused).findFirst();
    from.getChildren().clear();
    to.getChildren().setAll(actions);
    focused.ifPresent(Node::requestFocus);
  }

  /** No more than the widest action: everything else can go on another line. */
  @Override
  protected double computeMinWidth(double height) {
    return actions.stream().mapToDouble(action -> action.minWidth(-1)).max().orElse(0);
  }
}
