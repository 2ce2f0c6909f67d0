package org.ringfence.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.FocusInSight;
import org.ringfence.ui.kit.Icons;
import org.ringfence.ui.kit.Words;

/**
 * The left side of the window: where one can go, and at the bottom whose book it is and who is at
 * the desk. When the text is large and the window narrow, icons alone remain.
 */
final class Navigation extends VBox {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private record Entry(Destination to, Button button) {}

  private final ContentNavigator navigator;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Label> words = new ArrayList<>();
  private final ScrollPane scroll;

  /**
   * @param goTo opens the palette of places
   * @param keys shows the keyboard help
   */
  Navigation(
      WindowParts parts, ContentNavigator navigator, AtTheDesk desk, Runnable goTo, Runnable keys) {
    this.navigator = navigator;
    getStyleClass().add("navigation");
    var list = new VBox();
    list.getStyleClass().add("nav-list");
    var group = "";
    for (int i = 0; i < parts.entries().size(); i++) {
      var entry = parts.entries().get(i);
      if (!entry.group().equals(group)) {
        group = entry.group();
        list.getChildren().add(word(group, "nav-group"));
      }
      var key = i < 9 ? "Ctrl+" + (i + 1) : "";
      var button = entry(entry.words(), key, entry.icon(), entry.to());
      list.getChildren().add(key.isEmpty() ? button : withKey(button, key));
    }
    scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("nav-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(goTo, keys), scroll, foot(parts, desk));
    navigator.placeProperty().addListener((seen, before, now) -> markHere(now));
    // With large text or a low window not all entries have room.
    scroll.viewportBoundsProperty().addListener((seen, before, now) -> showHere());
  }

  private HBox head(Runnable goTo, Runnable keys) {
    var brand = word("Ringfence", "nav-brand");
    HBox.setHgrow(brand, Priority.ALWAYS);
    brand.setMaxWidth(Double.MAX_VALUE);
    var find =
        Buttons.icon(Material2OutlinedMZ.SEARCH, "Go to a person or a screen (Ctrl+K)", goTo);
    var help = Buttons.icon(Material2OutlinedAL.KEYBOARD, "Show the keys (F1)", keys);
    help.visibleProperty().bind(brand.visibleProperty());
    help.managedProperty().bind(brand.visibleProperty());
    find.setFocusTraversable(false);
    help.setFocusTraversable(false);
    var head = new HBox(brand, find, help);
    head.getStyleClass().add("nav-head");
    return head;
  }

  private VBox foot(WindowParts parts, AtTheDesk desk) {
    var seat = entry("", "", Material2OutlinedAL.ACCOUNT_CIRCLE, parts.switchDesk());
    Runnable name =
        () -> {
          var who = desk.deskProperty().get().map(now -> now.name()).orElse("Nobody yet");
          seat.setText(who);
          seat.setAccessibleText("At the desk: " + who + ". Press to change.");
          seat.setTooltip(new Tooltip("At the desk: " + who + ". Press to change (Ctrl+U)."));
        };
    desk.deskProperty().addListener((seen, before, now) -> name.run());
    name.run();
    var foot =
        new VBox(
            entry("Settings", "", Material2OutlinedMZ.SETTINGS, parts.settings()),
            word(parts.bookName(), "nav-book"),
            seat);
    foot.getStyleClass().add("nav-foot");
    return foot;
  }

  private Label word(String text, String styleClass) {
    var label = Words.of(text, styleClass);
    words.add(label);
    return label;
  }

  private Button entry(String text, String key, Ikon icon, Destination to) {
    var button = new Button(text, Icons.of(icon));
    button.getStyleClass().add("nav-entry");
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(key.isEmpty() ? text : text + " (" + key + ")"));
    button.setOnAction(pressed -> navigator.goTo(to));
    entries.add(new Entry(to, button));
    return button;
  }

  private Node withKey(Button button, String key) {
    var hint = word(key, "nav-key");
    hint.setMouseTransparent(true);
    var both = new StackPane(button, hint);
    StackPane.setAlignment(hint, Pos.CENTER_RIGHT);
    return both;
  }

  private void markHere(Destination place) {
    entries.forEach(
        entry -> {
          boolean here = entry.to().equals(place) || entry.to().equals(place.under());
          entry.button().pseudoClassStateChanged(HERE, here);
        });
    showHere();
  }

  private void showHere() {
    Platform.runLater(
        () ->
            entries.stream()
                .map(Entry::button)
                .filter(button -> button.getPseudoClassStates().contains(HERE))
                .findFirst()
                .ifPresent(button -> FocusInSight.reveal(scroll, button)));
  }

  /** Shows icons alone, or icons and words. */
  void compact(boolean iconsOnly) {
    words.forEach(
        word -> {
          word.setVisible(!iconsOnly);
          word.setManaged(!iconsOnly);
        });
    entries.forEach(
        entry ->
            entry
                .button()
                .setContentDisplay(iconsOnly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    pseudoClassStateChanged(PseudoClass.getPseudoClass("compact"), iconsOnly);
  }
}
