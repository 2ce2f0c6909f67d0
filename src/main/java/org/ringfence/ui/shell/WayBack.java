package org.ringfence.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Destination;

/**
 * Above a page that is not in the navigation: where it leads back to. Takes no room on the pages
 * that are.
 */
final class WayBack extends HBox {

  private final ContentNavigator navigator;
  private final Button back;

  WayBack(ContentNavigator navigator) {
    this.navigator = navigator;
    back = Buttons.with(Material2OutlinedAL.CHEVRON_LEFT, Buttons.link("", navigator::back));
    back.setMnemonicParsing(false);
    back.setFocusTraversable(false);
    back.setTooltip(new Tooltip("Back (Alt+Left, Escape)"));
    getStyleClass().add("way-back");
    getChildren().add(back);
    navigator.placeProperty().addListener((seen, before, now) -> show(now));
    setVisible(false);
    setManaged(false);
  }

  private void show(Destination place) {
    var to = navigator.backTo().filter(title -> !place.under().equals(place));
    to.ifPresent(
        title -> {
          back.setText(title);
          back.setAccessibleText("Back to " + title);
        });
    setVisible(to.isPresent());
    setManaged(isVisible());
  }
}
