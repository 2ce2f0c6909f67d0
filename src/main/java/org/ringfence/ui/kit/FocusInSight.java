package org.ringfence.ui.kit;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls to whatever gets the focus. JavaFX does so for Tab, but not when the program itself puts
 * the focus somewhere: on the first field that is wrong, for one.
 */
public final class FocusInSight {

  /** How much is shown above and below it, as a share of what is in sight. */
  private static final double AROUND = 0.08;

  private final ScrollPane scroll;
  private final ChangeListener<Node> follow = (seen, before, now) -> follow(now);

  /** A problem that appears below the field makes it larger. */
  private final ChangeListener<Bounds> grown = (seen, before, now) -> revealLater();

  /** What has the focus, with all that belongs to it. */
  private Node whole = new Group();

  private FocusInSight(ScrollPane scroll) {
    this.scroll = scroll;
  }

  public static void in(ScrollPane scroll) {
    var sight = new FocusInSight(scroll);
    scroll.sceneProperty().addListener((seen, before, now) -> sight.move(before, now));
    // What is read in above it pushes it down.
    scroll
        .getContent()
        .layoutBoundsProperty()
        .addListener(
            (seen, before, now) -> {
              if (before.getHeight() != now.getHeight()) {
                sight.revealLater();
              }
            });
  }

  private void move(Scene before, Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(follow);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(follow);
    }
  }

  private void follow(Node focused) {
    whole.layoutBoundsProperty().removeListener(grown);
    if (isInside(focused)) {
      whole = wholeOf(focused);
      whole.layoutBoundsProperty().addListener(grown);
      revealLater();
    }
  }

  private void revealLater() {
    // What has just become visible is laid out first.
    Platform.runLater(
        () -> {
          if (isInside(whole)) {
            reveal(scroll, whole);
          }
        });
  }

  /** A field with its label above it and what is wrong with it below. */
  private static Node wholeOf(Node focused) {
    return Stream.iterate(focused, Objects::nonNull, Node::getParent)
        .filter(node -> node.getStyleClass().contains("form-field"))
        .findFirst()
        .orElse(focused);
  }

  private boolean isInside(Node node) {
    return isInside(scroll, node);
  }

  private static boolean isInside(ScrollPane scroll, Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(scroll.getContent()::equals);
  }

  /** Scrolls no further than it takes to show the whole node; not at all for one elsewhere. */
  public static void reveal(ScrollPane scroll, Node node) {
    if (!isInside(scroll, node) || scroll.getScene() == null) {
      return;
    }
    var content = scroll.getContent();
    double height = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - height;
    var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    // A table as high as the page would be scrolled to its own end.
    if (hidden <= 0 || place.getHeight() > height) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double around = height * AROUND;
    if (place.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (place.getMinY() - around) / hidden));
    } else if (place.getMaxY() > top + height) {
      scroll.setVvalue(Math.min(1, (place.getMaxY() + around - height) / hidden));
    }
  }
}
