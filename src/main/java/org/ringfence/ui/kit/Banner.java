package org.ringfence.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Shows a {@link Notice} above a form or a page: an icon, what it is in a word, what it says, and
 * what to do next. Takes no room while there is nothing to say.
 */
public final class Banner extends HBox {

  private final Label kind = Words.of("", "banner-kind");
  private final Label says = Words.of("", "banner-says");
  private final Button next = Buttons.plain("", () -> {});
  private final VBox words = new VBox(kind, says);

  public Banner(ObservableValue<Notice> notice) {
    getStyleClass().add("banner");
    words.getStyleClass().add("banner-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(USE_PREF_SIZE);
    show(notice.getValue());
    notice.addListener((seen, before, now) -> show(now));
  }

  private void show(Notice notice) {
    setVisible(!(notice instanceof Notice.None));
    setManaged(isVisible());
    switch (notice) {
      case Notice.None() -> getChildren().clear();
      case Notice.Refused refused ->
          fill(
              "danger",
              Material2OutlinedAL.ERROR_OUTLINE,
              "Not done yet",
              refusal(refused),
              "",
              () -> {});
      case Notice.Done(var done, var then, var act) ->
          fill("success", Material2OutlinedAL.CHECK_CIRCLE, "Done", done, then, act);
      case Notice.Info(var info, var then, var act) ->
          fill("accent", Material2OutlinedAL.INFO, "To know", info, then, act);
      case Notice.Warning(var warning, var then, var act) ->
          fill("warning", Material2OutlinedMZ.WARNING, "To look at", warning, then, act);
    }
  }

  private static String refusal(Notice.Refused refused) {
    if (!refused.says().isEmpty()) {
      return refused.says();
    }
    long fields = refused.problems().stream().map(problem -> problem.field()).distinct().count();
    return fields == 1
        ? "One field needs putting right below. Nothing was changed."
        : fields + " fields need putting right below. Nothing was changed.";
  }

  private void fill(
      String colour, Ikon icon, String word, String sentence, String then, Runnable act) {
    getStyleClass().removeAll("danger", "success", "accent", "warning");
    getStyleClass().add(colour);
    kind.setText(word);
    says.setText(sentence);
    setAccessibleText(word + ". " + sentence);
    getChildren().setAll(Icons.of(icon), words);
    if (!then.isEmpty()) {
      next.setText(then);
      next.setOnAction(pressed -> act.run());
      getChildren().add(next);
    }
  }
}
