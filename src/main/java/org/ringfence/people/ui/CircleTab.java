package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.CircleMember;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.TypedField;

/** The people round a person. */
final class CircleTab implements PersonTab {

  private final CircleViewModel model;
  private final Runnable reload;
  private final Node node;

  CircleTab(CircleViewModel model, Runnable reload) {
    this.model = model;
    this.reload = reload;
    node = TabBody.of(table(), form());
  }

  private Node table() {
    return new DataTable<>("Circle", model.members())
        .words("Name", 22, member -> member.details().name())
        .words("Relationship", 14, member -> member.details().relationship())
        .words("Decides", 28, member -> member.details().basis().label())
        .words("Statement", 10, CircleTab::statement)
        .dateIfAny("Left", CircleMember::endedOn)
        .asHighAsItsRows(8)
        .opens(model::open)
        .whenEmpty("Nobody yet. Add who decides with them and who gets the statement.");
  }

  private Node form() {
    var end = Buttons.danger("_Leaves the circle", model::end);
    var heading = TabBody.heading(model.openedProperty().map(CircleTab::heading));
    end.visibleProperty().bind(model.openedProperty().map(CircleTab::canEnd));
    return TabBody.part(
        heading,
        new Form(model.form())
            .focusedBy(model.openedProperty())
            .row(new TypedField(model.name()), new TypedField(model.relationship()))
            .row(new ChoiceField<>(model.basis()), new TypedField(model.phone()))
            .row(new TypedField(model.email()), new AreaField(model.address(), 2))
            .row(new TickField(model.getsStatement()), "")
            .buttons(
                Buttons.primary("_Save", model::save), Buttons.plain("_Clear", model::clear), end));
  }

  private static String statement(CircleMember member) {
    return member.details().getsStatement() ? "yes" : "";
  }

  private static String heading(Optional<CircleMember> opened) {
    return opened.map(member -> "Change " + member.details().name()).orElse("Add to the circle");
  }

  private static boolean canEnd(Optional<CircleMember> opened) {
    return opened.filter(member -> member.endedOn().isEmpty()).isPresent();
  }

  @Override
  public String title() {
    return "Circle";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void reload() {
    reload.run();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
