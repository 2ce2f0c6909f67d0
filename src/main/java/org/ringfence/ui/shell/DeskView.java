package org.ringfence.ui.shell;

import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
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
    var pin = choosing.box(new SecretField(model.pin()), "The one you sign bills with.");
    pin.visibleProperty().bind(model.asksPin());
    pin.managedProperty().bind(pin.visibleProperty());
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

  private void show(Node first, Node choosing) {
    var nobody = model.nobodyYet();
    first.visibleProperty().bind(nobody);
    first.managedProperty().bind(nobody);
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

  /** Letters typed before the staff were read stand in a form that is no longer shown. */
  @Override
  public boolean isDirty() {
    return model.nobodyYet().get() && model.first().isDirty();
  }
}
