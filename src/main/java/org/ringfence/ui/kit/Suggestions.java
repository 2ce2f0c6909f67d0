package org.ringfence.ui.kit;

import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * Words used before, offered below a field while one types. None is marked at first, so that new
 * words may be typed and left with Tab or Enter as they are; Down marks one, Tab and Enter take it.
 */
final class Suggestions {

  private final TextField field;
  private final ObservableList<String> before;
  private final OptionList<String> list;
  private boolean taking;

  Suggestions(TextField field, String label, ObservableList<String> before) {
    this.field = field;
    this.before = before;
    list = new OptionList<>(field, "Used before for " + label, Function.identity(), this::take);
    field.textProperty().addListener((seen, was, now) -> typed(now));
    field
        .focusedProperty()
        .addListener(
            (seen, was, focused) -> {
              if (!focused) {
                list.hide();
              }
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void typed(String now) {
    if (taking || !field.isFocused()) {
      return;
    }
    if (now == null || now.isBlank()) {
      list.hide();
    } else {
      offer(now);
    }
  }

  private void offer(String typed) {
    list.show(
        Search.best(before, Function.identity(), typed).stream()
            .filter(words -> !words.equals(typed))
            .toList(),
        -1);
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        event.consume();
        if (!list.isShowing()) {
          offer("");
        }
        list.markNext();
      }
      case UP -> {
        if (list.isShowing()) {
          event.consume();
          list.markPrevious();
        }
      }
      case ENTER -> {
        if (list.isShowing() && list.marked().isPresent()) {
          event.consume();
          take();
        }
      }
      case TAB -> {
        if (list.isShowing()) {
          take();
        }
      }
      case ESCAPE -> {
        if (list.isShowing()) {
          event.consume();
          list.hide();
        }
      }
      default -> {}
    }
  }

  private void take() {
    var words = list.marked();
    list.hide();
    taking = true;
    words.ifPresent(field::setText);
    taking = false;
    field.positionCaret(field.getText().length());
  }
}
