package org.ringfence.ui.shell;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.Mnemonics;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.RunningJob;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;

/**
 * The window of an open book: navigation at the left, the screen at the right, jobs under way below
 * it, and the keys that work everywhere.
 */
public final class MainWindow {

  /** Narrower than this, in letters of its text, the navigation shows icons alone. */
  private static final double ROOMY_EM = 56;

  private static final PseudoClass BELOW_WAY_BACK = PseudoClass.getPseudoClass("below-way-back");

  private final WindowParts parts;
  private final ContentNavigator navigator;
  private final FxJobRunner jobs;
  private final SettingsViewModel settings;
  private final StackPane root = new StackPane();
  private final ModalPane overlay = new ModalPane();
  private final Label probe = new Label();
  private final Navigation navigation;
  private final QuickGo quickGo;

  public MainWindow(
      WindowParts parts,
      ContentNavigator navigator,
      FxJobRunner jobs,
      AtTheDesk desk,
      SettingsViewModel settings) {
    this.parts = parts;
    this.navigator = navigator;
    this.jobs = jobs;
    this.settings = settings;
    this.navigation = new Navigation(parts, navigator, desk, this::openQuickGo, this::openHelp);
    this.quickGo =
        new QuickGo(
            parts.entries(),
            to -> {
              overlay.hide(true);
              navigator.goTo(to);
            });
    var wayBack = new WayBack(navigator);
    var content = new VBox(wayBack, navigator.content());
    VBox.setVgrow(navigator.content(), Priority.ALWAYS);
    wayBack
        .visibleProperty()
        .subscribe(shown -> content.pseudoClassStateChanged(BELOW_WAY_BACK, shown));
    content.getStyleClass().add("content");
    var frame = new BorderPane(content);
    frame.setLeft(navigation);
    // Nobody goes anywhere before they have said who they are.
    navigation.visibleProperty().bind(desk.deskProperty().map(Optional::isPresent));
    navigation.managedProperty().bind(navigation.visibleProperty());
    frame.setBottom(new JobTray(jobs.running()));
    frame.getStyleClass().add("window-frame");
    probe.setManaged(false);
    root.getStyleClass().add("window-root");
    root.getChildren().addAll(probe, frame, overlay);
    overlay.setAccessibleText("Over the window");
    overlay.setInTransitionFactory(null);
    overlay.setOutTransitionFactory(null);
    overlay.displayProperty().addListener((seen, before, shown) -> focusAgain(shown));
    root.widthProperty().addListener((seen, before, now) -> fit());
    probe.fontProperty().addListener((seen, before, now) -> fit());
    root.sceneProperty().addListener((seen, before, scene) -> listen(scene));
  }

  // Keys without a focused control reach the scene only, so the scene is where to listen.
  private void listen(Scene scene) {
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
      scene.addEventHandler(KeyEvent.KEY_PRESSED, this::notTaken);
    }
  }

  /** What to put in the scene. */
  public Parent root() {
    return root;
  }

  /** For the window's title: the screen, the book, the program. */
  public StringExpression title() {
    return Bindings.createStringBinding(
        () ->
            navigator.screen().map(screen -> screen.title() + " – ").orElse("")
                + parts.bookName()
                + " – Ringfence",
        navigator.placeProperty(),
        jobs.loadingProperty());
  }

  /** True when the window may close: nothing typed would be lost, or the person does not mind. */
  public boolean mayClose() {
    return navigator.mayClose();
  }

  /** The keys that work everywhere. */
  List<Shortcut> everywhere() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of("Shortcut+K", "Go to a person or a screen", this::openQuickGo));
    keys.add(Shortcut.of("F1", "Show these keys", this::openHelp));
    keys.add(Shortcut.of("F5", "Read the screen again", navigator::reload));
    keys.add(Shortcut.of("Alt+Left", "Back to where you came from", navigator::back));
    keys.add(Shortcut.of("Shortcut+Period", "Stop the work under way", this::stop));
    keys.add(
        Shortcut.of(
            "Shortcut+U", "Change who is at the desk", () -> navigator.goTo(parts.switchDesk())));
    keys.add(Shortcut.of("Shortcut+Equals", "Larger text", settings::larger));
    keys.add(Shortcut.of("Shortcut+Minus", "Smaller text", settings::smaller));
    for (int i = 0; i < Math.min(9, parts.entries().size()); i++) {
      var entry = parts.entries().get(i);
      keys.add(Shortcut.of("Shortcut+" + (i + 1), entry.words(), () -> navigator.goTo(entry.to())));
    }
    return keys;
  }

  private void keyPressed(KeyEvent event) {
    if (event.isAltDown()) {
      Mnemonics.tidy(root.getScene());
    }
    if (overlay.isDisplay()) {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        overlay.hide(true);
      }
      return;
    }
    var keys = new ArrayList<>(everywhere());
    keys.addAll(0, navigator.screen().map(Screen::shortcuts).orElse(List.of()));
    keys.stream()
        .filter(shortcut -> shortcut.keys().match(event))
        .findFirst()
        .ifPresent(
            shortcut -> {
              event.consume();
              shortcut.act().run();
            });
  }

  // Escape goes back only when no field, list or overlay had a use for it; the navigator asks first
  // when something was typed.
  private void notTaken(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !overlay.isDisplay() && navigator.hasWayBack()) {
      event.consume();
      navigator.back();
    }
  }

  // The page of the work may be veiled, and the button that stops it many steps away.
  private void stop() {
    List.copyOf(jobs.running()).forEach(RunningJob::cancel);
  }

  private void openQuickGo() {
    quickGo.open(parts.finds(), jobs);
    overlay.show(quickGo);
    quickGo.focusSearch();
  }

  private void openHelp() {
    var title = navigator.screen().map(Screen::title).orElse("");
    var onScreen = navigator.screen().map(Screen::shortcuts).orElse(List.of());
    overlay.show(new KeyboardHelp(title, onScreen, everywhere()));
  }

  private void focusAgain(boolean shown) {
    if (!shown) {
      navigator.screen().ifPresent(Screen::focusFirst);
    }
  }

  private void fit() {
    navigation.compact(root.getWidth() < probe.getFont().getSize() * ROOMY_EM);
  }

  /** Home, to begin with. */
  public void begin() {
    navigator.goTo(new Places.Home());
  }
}
