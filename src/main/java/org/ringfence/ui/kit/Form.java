package org.ringfence.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.problem.Problem;

/**
 * A form: a banner for what belongs to no field, rows of fields with their labels above and their
 * problems below, and its buttons. Enter in a line, or Ctrl+Enter anywhere, does what the first
 * button does.
 */
public final class Form extends VBox {

  private static final KeyCombination DO_IT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final ProblemPainter painter;
  private final VBox rows = new VBox();
  private final FlowPane buttons = new FlowPane();
  private Button first;

  public Form(FormModel model) {
    this.painter = new ProblemPainter(model.problems());
    getStyleClass().add("form");
    rows.getStyleClass().add("form-rows");
    buttons.getStyleClass().add("form-buttons");
    getChildren().addAll(new Banner(model.noticeProperty().map(this::aboveRows)), rows, buttons);
    model
        .problems()
        .addListener(
            (ListChangeListener<Problem>)
                change -> {
                  // Not when one goes: whoever puts one field right stays in it.
                  if (adds(change) && change.getList().stream().anyMatch(painter::shows)) {
                    Platform.runLater(painter::focusFirstWrong);
                  }
                });
    model.noticeProperty().addListener((seen, before, now) -> said(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::ctrlEnter);
    addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
  }

  // One field says it itself, and has the focus: saying it twice would only be louder.
  private Notice aboveRows(Notice notice) {
    return notice instanceof Notice.Refused(var problems)
            && problems.size() == 1
            && painter.isInSight(problems.getFirst())
        ? Notice.NONE
        : notice;
  }

  private static boolean adds(ListChangeListener.Change<?> change) {
    boolean adds = false;
    while (change.next()) {
      adds |= change.wasAdded();
    }
    return adds;
  }

  /** Fields side by side, sharing the width equally; on several lines when the text is large. */
  public Form row(Field... fields) {
    rows.getChildren().add(sideBySide(fields));
    return this;
  }

  /** The same, for a layout of the caller's own. */
  public Node sideBySide(Field... fields) {
    var boxes =
        Stream.of(fields)
            .map(field -> box(field, ""))
            .peek(box -> box.getStyleClass().add("in-row"))
            .toArray(Node[]::new);
    var row = new CardRow(boxes);
    LabelLine.in(row);
    return row;
  }

  /** One field with a line that helps to fill it in. */
  public Form row(Field field, String help) {
    rows.getChildren().add(box(field, help));
    return this;
  }

  /** Takes all the room there is: for a form around a grid. */
  public Form wide() {
    VBox.setVgrow(rows, Priority.ALWAYS);
    getStyleClass().add("wide");
    return this;
  }

  /**
   * The same, for a form that has a grid only at times; without it the buttons follow the last
   * field.
   */
  public Form wide(ObservableValue<Boolean> hasGrid) {
    wide();
    hasGrid.subscribe(now -> VBox.setVgrow(rows, now ? Priority.ALWAYS : Priority.NEVER));
    return this;
  }

  /** The heading of a group of rows. */
  public Form heading(String words) {
    rows.getChildren().add(Words.heading(words));
    return this;
  }

  /** Anything else between the rows. */
  public Form node(Node node) {
    rows.getChildren().add(node);
    return this;
  }

  /** The buttons, the one clear action first. */
  public Form buttons(Button action, Node... others) {
    first = action;
    buttons.getChildren().setAll(action);
    buttons.getChildren().addAll(others);
    if (action.getTooltip() == null) {
      Buttons.keys(action, DO_IT);
    }
    return this;
  }

  /** Goes to its first field when something of the list below is opened in it. */
  public Form focusedBy(ObservableValue<? extends Optional<?>> opened) {
    opened.addListener(
        (seen, before, now) -> {
          if (now.isPresent()) {
            Platform.runLater(() -> Focus.first(rows));
          }
        });
    return this;
  }

  /** For fields laid out by the caller: an editable table's cells, for one. */
  public ProblemPainter painter() {
    return painter;
  }

  /** A field with its label above and its problems below, for a layout of the caller's own. */
  public VBox box(Field field, String help) {
    var box = new VBox();
    box.getStyleClass().add("form-field");
    var control = field.control();
    control.setMaxWidth(Double.MAX_VALUE);
    if (!(field instanceof TickField)) {
      box.getChildren().add(label(field));
    }
    box.getChildren()
        .add(field.beside().<Node>map(button -> line(control, button)).orElse(control));
    if (!help.isEmpty()) {
      box.getChildren().add(Words.of(help, "help"));
      control.setAccessibleHelp(help);
    }
    box.getChildren().add(painter.field(field.input().field(), control));
    return box;
  }

  private static HBox line(Control control, Button button) {
    var line = new HBox(control, button);
    line.getStyleClass().add("field-with-button");
    HBox.setHgrow(control, Priority.ALWAYS);
    return line;
  }

  private static Label label(Field field) {
    var label = Words.of(field.input().field(), "field-label");
    label.setLabelFor(field.control());
    boolean mayBeEmpty =
        switch (field.input()) {
          case Typed<?> typed -> typed.isOptional();
          case Choice<?> choice -> !choice.isRequired();
          case Tick tick -> false;
        };
    if (mayBeEmpty) {
      label.setText(label.getText() + " (optional)");
    }
    return label;
  }

  // Once a form is done with, the next one is typed from its first field.
  private void said(Notice now) {
    var scene = getScene();
    if (scene == null || !(now instanceof Notice.Done)) {
      return;
    }
    var owner = scene.getFocusOwner();
    // A button that went with what the banner said before has left the window already.
    boolean gone = owner != null && owner.getScene() == null;
    boolean typing =
        Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent).anyMatch(it -> it == this);
    if (gone || typing) {
      Platform.runLater(() -> Focus.first(rows));
    }
  }

  private void ctrlEnter(KeyEvent event) {
    if (DO_IT.match(event) && first != null && !first.isDisabled()) {
      event.consume();
      first.fire();
    }
  }

  private void enter(KeyEvent event) {
    boolean onButton = event.getTarget() instanceof Button;
    boolean inArea = event.getTarget() instanceof AreaField;
    if (event.getCode() == KeyCode.ENTER
        && !event.isShortcutDown()
        && !onButton
        && !inArea
        && first != null
        && !first.isDisabled()) {
      event.consume();
      first.fire();
    }
  }
}
