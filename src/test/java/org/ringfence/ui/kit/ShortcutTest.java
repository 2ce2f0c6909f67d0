package org.ringfence.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {

  @Test
  void aDigitIsAKey() {
    var alt2 = Shortcut.of("Alt+2", "Go to the second tab", () -> {});

    assertThat(alt2.keys().match(pressed(KeyCode.DIGIT2))).isTrue();
    assertThat(alt2.keys().match(pressed(KeyCode.DIGIT3))).isFalse();
  }

  @Test
  void aKeyThatNoKeyboardHasIsRefused() {
    assertThatThrownBy(() -> Shortcut.of("Alt+DIGIT2", "Go to the second tab", () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No such key: Alt+DIGIT2");
  }

  private static KeyEvent pressed(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, true, false);
  }
}
