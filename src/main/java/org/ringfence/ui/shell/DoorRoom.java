package org.ringfence.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.ringfence.ui.kit.Icons;
import org.ringfence.ui.kit.Words;

/**
 * A card in the middle of an otherwise empty window: what one passes before the work begins.
 * Scrolls when the text is large and the window low.
 */
final class DoorRoom extends ScrollPane {

  private final VBox card = new VBox();

  DoorRoom(Ikon icon, String title, String says, Node... parts) {
    var head =
        new HBox(
            Icons.of(icon, "door-icon"),
            new VBox(Words.of(title, "page-title"), Words.muted(says)));
    head.getStyleClass().add("door-brand");
    card.getStyleClass().addAll("door", "card-frame");
    card.setMaxHeight(VBox.USE_PREF_SIZE);
    card.getChildren().add(head);
    card.getChildren().addAll(List.of(parts));
    var room = new StackPane(card);
    room.getStyleClass().add("door-room");
    getStyleClass().add("page-scroll");
    setContent(room);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  /** What stands in the room, to be made unavailable as one. */
  VBox card() {
    return card;
  }
}
