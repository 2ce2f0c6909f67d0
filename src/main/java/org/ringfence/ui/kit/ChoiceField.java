package org.ringfence.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Chooses one of a {@link Choice} by typing some letters of it. Down or the arrow opens the list;
 * Up and Down move in it; Enter or Tab takes the marked one; Escape puts back what was chosen.
 * Quick with hundreds of options.
 *
 * @param <T> what is chosen
 */
public final class ChoiceField<T> extends CustomTextField implements Field {

  private final Choice<T> input;
  private final OptionList<T> list;
  private boolean writing;

  /** The mark is where it is because of the arrow keys, not of what was typed. */
  private boolean byArrows;

  public ChoiceField(Choice<T> input) {
    this.input = input;
    getStyleClass().add("choice-field");
    setAccessibleText(input.field());
    setPromptText("Choose…");
    setAccessibleHelp("Type some letters, or press Down for the list.");
    var open = new Button(null, Icons.of(Material2OutlinedAL.EXPAND_MORE));
    open.getStyleClass().addAll("button-icon", "flat", "in-field");
    open.setAccessibleText("List for " + input.field());
    open.setFocusTraversable(false);
    open.setOnAction(pressed -> toggleAll());
    setRight(open);
    list = new OptionList<>(this, "Choices for " + input.field(), input::words, this::takeMarked);
    write();
    input.chosenProperty().addListener((seen, before, now) -> write());
    input.options().addListener((Observable seen) -> offered());
    input.unmatchedProperty().addListener((seen, before, now) -> unmatched(now));
    textProperty().addListener((seen, before, now) -> typed());
    focusedProperty().addListener((seen, before, focused) -> focusMoved(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Letters may have been typed before there was anything to choose from. */
  private void offered() {
    write();
    if (isFocused() && !input.unmatchedProperty().get().isEmpty()) {
      show(getText());
    }
  }

  private void typed() {
    if (writing) {
      return;
    }
    // In this order: letting go of the choice writes the field anew, unless there is typed text.
    byArrows = false;
    input.unmatchedProperty().set(getText());
    input.chosenProperty().set(null);
    show(getText());
  }

  // Letters that named nothing go with the form that is begun anew.
  private void unmatched(String now) {
    if (now.isEmpty()) {
      write();
    }
  }

  private void show(String typed) {
    var found = Search.best(input.options(), input::words, typed);
    list.show(found, input.value().map(found::indexOf).filter(index -> index >= 0).orElse(0));
  }

  private void toggleAll() {
    if (list.isShowing()) {
      list.hide();
    } else {
      requestFocus();
      show("");
    }
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, UP, F4 -> moveOrOpen(event);
      case ENTER -> {
        if (list.isShowing()) {
          takeMarked();
          event.consume();
        }
      }
      case TAB -> {
        // Whoever emptied the field and goes on has chosen nothing.
        if (list.isShowing() && (byArrows || !getText().isBlank())) {
          takeMarked();
        }
      }
      case ESCAPE -> {
        if (list.isShowing()) {
          list.hide();
          write();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void moveOrOpen(KeyEvent event) {
    event.consume();
    byArrows = true;
    if (!list.isShowing()) {
      show("");
      return;
    }
    switch (event.getCode()) {
      case DOWN -> list.markNext();
      case UP -> list.markPrevious();
      default -> list.hide();
    }
  }

  private void takeMarked() {
    var marked = list.marked();
    list.hide();
    marked.ifPresent(
        it -> {
          input.choose(it);
          write();
          positionCaret(getText().length());
        });
  }

  private void focusMoved(boolean focused) {
    if (focused) {
      Platform.runLater(this::selectAll);
      return;
    }
    list.hide();
    takeExactWords();
  }

  // Somebody who typed a name in full and went on has chosen it.
  private void takeExactWords() {
    var wanted = Search.fold(getText().strip());
    if (input.value().isEmpty() && !wanted.isEmpty()) {
      input.options().stream()
          .filter(option -> Search.fold(input.words(option)).equals(wanted))
          .findFirst()
          .ifPresent(input::choose);
    }
  }

  private void write() {
    if (input.value().isEmpty() && !input.unmatchedProperty().get().isEmpty()) {
      return;
    }
    writing = true;
    setText(input.value().map(input::words).orElse(""));
    writing = false;
  }

  @Override
  public Input input() {
    return input;
  }

  @Override
  public Control control() {
    return this;
  }
}
