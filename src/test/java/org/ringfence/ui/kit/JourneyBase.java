package org.ringfence.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A journey through screens by keyboard on JavaFX's own headless platform. It shows one scene at a
 * time, types into whatever has the focus, and takes pictures.
 */
public abstract class JourneyBase {

  public static final double WIDTH = 1000;
  public static final double HEIGHT = 1000;

  protected final FxRobot robot = new FxRobot();
  protected final Theme theme = new Theme();
  protected Stage stage;

  @BeforeEach
  void startToolkit() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void closeWindows() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  /** Shows a screen alone in the window, dressed, read and with the focus where it starts. */
  protected void show(Screen screen) {
    show(screen.node(), WIDTH, 760);
    onFx(
        () -> {
          screen.reload();
          screen.focusFirst();
          return null;
        });
    settle();
  }

  /** Shows any node. */
  protected void show(Node node, double width, double height) {
    onFx(
        () -> {
          var root = node instanceof Parent parent ? parent : new Group(node);
          var scene = new Scene(root, width, height);
          theme.dress(scene);
          stage.setScene(scene);
          // The headless platform cannot draw past its screen of 1000 by 1000.
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          stage.show();
          stage.requestFocus();
          return null;
        });
    settle();
  }

  /** Types into whatever has the focus, letter by letter as a person does. */
  protected void type(String text) {
    robot.write(text, 0);
    settle();
  }

  /** Presses keys together, such as Ctrl and Enter. */
  protected void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** Goes on by Tab as often as said. */
  protected void tab(int times) {
    for (int i = 0; i < times; i++) {
      press(KeyCode.TAB);
    }
  }

  /** Presses the button, or follows the link, with these words (without mnemonic underscores). */
  protected void click(String words) {
    var node = byWords(words);
    onFx(
        () -> {
          if (node instanceof ButtonBase button) {
            button.requestFocus();
          }
          return null;
        });
    settle();
    Platform.runLater(
        () -> {
          if (node instanceof ButtonBase button) {
            button.fire();
          }
        });
    settle();
  }

  /** The visible control with these words. */
  protected Node byWords(String words) {
    return robot.listWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
        .filter(node -> node instanceof ButtonBase)
        .filter(node -> words.equals(wordsOf((Labeled) node)) && node.isVisible())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing to press says “" + words + "”"));
  }

  private static String wordsOf(Labeled labeled) {
    var text = labeled.getText();
    return text == null || text.isEmpty()
        ? labeled.getAccessibleText()
        : labeled.isMnemonicParsing() ? text.replaceFirst("_", "") : text;
  }

  /** Everything readable on screen, for {@code contains} assertions. */
  protected String wordsOnScreen() {
    settle();
    return onFx(
        () -> {
          var words = new StringBuilder();
          for (var window : robot.listWindows()) {
            for (var node : window.getScene().getRoot().lookupAll("*")) {
              if (node instanceof Labeled labeled && isShown(node) && labeled.getText() != null) {
                words.append(labeled.getText()).append('\n');
              }
              if (node instanceof TextInputControl input && isShown(node)) {
                words.append(input.getText()).append('\n');
              }
            }
          }
          return words.toString();
        });
  }

  private static boolean isShown(Node node) {
    for (var each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Waits until {@code condition} holds; fails after ten seconds. */
  protected void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    } catch (TimeoutException never) {
      throw new AssertionError("It never came to pass", never);
    }
    settle();
  }

  /** Lets everything that was asked of the FX thread happen. */
  protected static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  protected static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }

  /**
   * Takes the picture, and checks that every control on it has a name, and no two buttons one
   * letter.
   */
  protected void picture(String name) {
    Screens.save(stage, name);
    assertThat(AccessibleNames.missing(stage.getScene().getRoot()))
        .as("controls without an accessible name")
        .isEmpty();
    assertThat(AltLetters.shared(stage.getScene().getRoot()))
        .as("buttons with the same letter")
        .isEmpty();
  }
}
