package org.ringfence.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file that is dropped anywhere on a page; of several the first. */
public final class FileDrop {

  private FileDrop() {}

  public static void on(Node page, Consumer<Path> take) {
    page.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    page.setOnDragDropped(event -> dropped(event, take));
  }

  private static void dropped(DragEvent event, Consumer<Path> take) {
    if (event.getDragboard().hasFiles()) {
      take.accept(event.getDragboard().getFiles().getFirst().toPath());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
