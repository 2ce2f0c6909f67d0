package org.ringfence.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A {@link ListForm} on screen, in a frame of its own: for a new one, or for the one that was
 * opened from the list. Its heading and its first button say which; what would undo it is there
 * only while there is something to undo.
 *
 * @param <T> what the list holds
 */
public final class FormCard<T> extends VBox {

  private final FormModel model;
  private final Form form;
  private final ObservableValue<Optional<T>> opened;

  public FormCard(FormModel model, Form form, ObservableValue<Optional<T>> opened) {
    this.model = model;
    this.form = form;
    this.opened = opened;
    getStyleClass().addAll("section", "card-frame", "form-card");
    form.focusedBy(opened);
  }

  /**
   * @param fresh the heading while it is for a new one: “New payee”
   * @param name what the opened one is called
   */
  public FormCard<T> headed(String fresh, Function<? super T, String> name) {
    var heading = Words.heading("");
    heading
        .textProperty()
        .bind(opened.map(now -> now.map(name).map("Change %s"::formatted).orElse(fresh)));
    getChildren().setAll(heading, form);
    return this;
  }

  /**
   * @param adds the words of the button that adds a new one: “_Add payee”
   * @param save adds it, or keeps the changes
   * @param clear back to a new one
   */
  public FormCard<T> does(String adds, Runnable save, Runnable clear, Node... others) {
    var first = Buttons.primary(adds, save);
    first.textProperty().bind(opened.map(now -> now.isPresent() ? "_Save changes" : adds));
    var cancel = Buttons.plain("_Cancel", () -> begin(clear));
    cancel
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> opened.getValue().isPresent() || model.isDirty(),
                opened,
                model.dirtyProperty()));
    var all = new ArrayList<Node>(List.of(cancel));
    all.addAll(List.of(others));
    form.buttons(first, all.toArray(Node[]::new));
    return this;
  }

  // The button goes with what it undid; the focus would go somewhere else in the window.
  private void begin(Runnable clear) {
    clear.run();
    Platform.runLater(() -> Focus.first(form));
  }
}
