package org.ringfence.ui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SecretField;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** The first thing one sees: choose a book and give its password, or make a new one. */
public final class DoorView implements Screen {

  private final DoorViewModel<?> model;
  private final DoorRoom root;

  public DoorView(DoorViewModel<?> model) {
    this.model = model;
    root =
        new DoorRoom(
            Material2OutlinedAL.ACCOUNT_BALANCE_WALLET,
            "Ringfence",
            "Every person’s money, for that person alone",
            opening(),
            making());
    root.card().disableProperty().bind(model.busyProperty());
    // Being unavailable for a moment takes the focus away: whoever mistyped goes on where they
    // were.
    model.busyProperty().addListener((seen, before, busy) -> typeAgain(busy));
    // The button that was pressed is hidden after this and hands the focus on to the next one.
    model.isNewProperty().addListener((seen, before, now) -> Platform.runLater(this::focusFirst));
  }

  private Node opening() {
    Button browse =
        Buttons.with(
            Material2OutlinedAL.FOLDER_OPEN, Buttons.plain("_Another book…", this::browse));
    var form =
        new Form(model.opening())
            .row(new ChoiceField<>(model.book()), "")
            .row(new SecretField(model.password()), "")
            .buttons(
                Buttons.primary("_Open", model::open),
                browse,
                Buttons.link("_New book", () -> model.isNewProperty().set(true)));
    form.visibleProperty().bind(model.isNewProperty().not());
    form.managedProperty().bind(form.visibleProperty());
    return form;
  }

  private void typeAgain(boolean busy) {
    if (!busy) {
      Platform.runLater(this::focusFirst);
    }
  }

  private void browse() {
    model.browse();
    focusFirst();
  }

  private Node making() {
    var form =
        new Form(model.making())
            .heading("A new book")
            .row(
                new TypedField(model.place())
                    .prompt("Folder and name")
                    .with(Buttons.plain("_Choose…", model::browsePlace)),
                "The book is one folder. Keep it where it is backed up.")
            .row(new SecretField(model.newPassword()), new SecretField(model.again()))
            .node(
                Words.muted(
                    "At least 8 characters. Nobody can open the book without it: if the password is"
                        + " lost, so is the book. Write it down and keep it locked away."))
            .buttons(
                Buttons.primary("_Make the book", model::create),
                Buttons.link("_Open a book instead", () -> model.isNewProperty().set(false)));
    form.visibleProperty().bind(model.isNewProperty());
    form.managedProperty().bind(form.visibleProperty());
    return form;
  }

  @Override
  public String title() {
    return "Ringfence";
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void reload() {
    model.load();
  }

  /** With a book chosen, only its password is wanting. */
  @Override
  public void focusFirst() {
    if (model.isNewProperty().get() || model.book().value().isEmpty()) {
      Focus.first(root);
    } else {
      root.lookupAll(".password-field").stream()
          .filter(Node::isFocusTraversable)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }
}
