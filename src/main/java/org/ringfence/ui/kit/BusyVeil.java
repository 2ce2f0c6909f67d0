package org.ringfence.ui.kit;

import atlantafx.base.controls.RingProgressIndicator;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Covers a page while it is busy; appears only when that takes longer than a blink. */
final class BusyVeil extends VBox {

  private static final Duration BLINK = Duration.millis(250);

  BusyVeil(ObservableValue<Boolean> busy, String words) {
    getStyleClass().add("busy-veil");
    setAlignment(Pos.CENTER);
    var ring = new RingProgressIndicator(-1);
    ring.setAccessibleText(words);
    getChildren().addAll(ring, Words.muted(words));
    var blink = new PauseTransition(BLINK);
    blink.setOnFinished(over -> setVisible(busy.getValue()));
    setVisible(false);
    busy.addListener(
        (seen, before, now) -> {
          if (now) {
            blink.playFromStart();
          } else {
            blink.stop();
            setVisible(false);
          }
        });
  }
}
