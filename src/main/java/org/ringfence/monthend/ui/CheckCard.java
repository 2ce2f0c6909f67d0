package org.ringfence.monthend.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.monthend.CheckLine;
import org.ringfence.monthend.Missing;
import org.ringfence.monthend.Standing;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** One check of a month: how it stands, what is missing, and what can be done about it. */
final class CheckCard {

  private final CheckLine line;
  private final MonthViewModel model;

  private CheckCard(CheckLine line, MonthViewModel model) {
    this.line = line;
    this.model = model;
  }

  static Node of(CheckLine line, MonthViewModel model) {
    return new CheckCard(line, model).node();
  }

  private Node node() {
    return switch (line.standing()) {
      case Standing.Done(var says, var details) -> card("Done", Tone.GOOD, done(says, details));
      case Standing.NotApplicable(var why) ->
          card("Not needed", Tone.PLAIN, List.of(Words.muted(why)));
      case Standing.Open(var toDo, var missing) ->
          line.isDone()
              ? card("Marked", Tone.GOOD, rows(missing))
              : card(StateWords.left(line.left().size()), Tone.WARNING, open(toDo, missing));
    };
  }

  private Section card(String words, Tone tone, List<Node> parts) {
    return new Section(line.title(), parts.toArray(Node[]::new))
        .actions(new Badge(words, tone))
        .card();
  }

  private static List<Node> done(String says, List<String> details) {
    var parts = new ArrayList<Node>();
    parts.add(Words.muted(says));
    details.forEach(detail -> parts.add(Words.text(detail)));
    return parts;
  }

  private List<Node> open(String toDo, List<Missing> missing) {
    var parts = new ArrayList<Node>();
    parts.add(Words.muted(toDo));
    parts.addAll(rows(missing));
    var actions = new HBox();
    actions.getStyleClass().add("form-buttons");
    model
        .way(line)
        .ifPresent(
            way ->
                actions.getChildren().add(Buttons.plain(way.words(), () -> model.goTo(way.to()))));
    var markable = model.markable(line);
    if (markable.size() > 1) {
      var words =
          "Mark all %d as %s…".formatted(markable.size(), markable.getFirst().mark().orElseThrow());
      actions.getChildren().add(Buttons.plain(words, () -> model.markAll(line)));
    }
    if (!actions.getChildren().isEmpty()) {
      parts.add(actions);
    }
    return parts;
  }

  private List<Node> rows(List<Missing> missing) {
    return missing.stream().map(this::row).toList();
  }

  private Node row(Missing thing) {
    var words = new VBox(Words.text(thing.says()));
    words.getStyleClass().add("check-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(words);
    row.getStyleClass().add("check-row");
    if (line.markOn(thing).isPresent()) {
      words.getChildren().add(Words.muted(model.markOn(line, thing)));
      row.getChildren()
          .add(about(Buttons.link("Take back", () -> model.takeBack(line, thing)), thing));
      return row;
    }
    model
        .way(thing)
        .ifPresent(
            place ->
                row.getChildren()
                    .add(about(Buttons.link("Person’s page", () -> model.goTo(place)), thing)));
    thing
        .mark()
        .ifPresent(
            word ->
                row.getChildren()
                    .add(
                        about(
                            Buttons.plain(capital(word) + "…", () -> model.mark(line, thing)),
                            thing)));
    return row;
  }

  /** Many buttons say the same; a screen reader also says what each is about. */
  private static Button about(Button button, Missing thing) {
    button.setAccessibleText(button.getText() + " " + thing.says());
    return button;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
  }
}
