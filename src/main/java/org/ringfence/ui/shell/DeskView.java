package org.ringfence.ui.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SecretField;
import org.ringfence.ui.kit.TypedField;

/** Says who is at the desk. What they do is entered under their name. */
public final class DeskView implements Screen {

  private final DeskViewModel model;
  private final DoorRoom room;

  public DeskView(DeskViewModel model) {
    this.model = model;
    var choosing = new Form(model.choosing());
    var secret = new SecretField(model.pin());
    var pin = choosing.box(secret, "The one you sign bills with.");
    pin.visibleProperty().bind(model.asksPin());
    pin.managedProperty().bind(pin.visibleProperty());
    pin.visibleProperty().subscribe(asked -> typeNext(asked, secret));
    choosing
        .row(
            new ChoiceField<>(model.who()),
            "Type a few letters of your name, or press Down for the list.")
        .node(pin)
        .buttons(Buttons.primary("_Sit down", model::sit));
    var first =
        new Form(model.first())
            .heading("Nobody is in this book yet: begin with yourself")
            .row(new TypedField(model.name()), new TypedField(model.role()))
            .buttons(Buttons.primary("_Begin", model::addFirst));
    show(first, choosing);
    room =
        new DoorRoom(
            Material2OutlinedAL.ACCOUNT_CIRCLE,
            "Who is at the desk?",
            "What you enter is kept under your name",
            first,
            choosing);
  }

  private static void begin(boolean shown, Node first) {
    if (shown) {
      Platform.runLater(() -> Focus.first(first));
    }
  }

  private static void typeNext(boolean asked, SecretField secret) {
    if (asked) {
      Platform.runLater(secret::requestFocus);
    }
  }

  private void show(Node first, Node choosing) {
    var nobody = model.nobodyYet();
    first.visibleProperty().bind(nobody);
    first.managedProperty().bind(nobody);
    first.visibleProperty().subscribe(shown -> begin(shown, first));
    choosing.visibleProperty().bind(nobody.not());
    choosing.managedProperty().bind(nobody.not());
  }

  @Override
  public String title() {
    return "Who is at the desk";
  }

  @Override
  public Node node() {
    return room;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return model.first().isDirty();
  }
}
