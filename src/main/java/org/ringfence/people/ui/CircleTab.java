package org.ringfence.people.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.people.CircleMember;
import org.ringfence.ui.kit.AreaField;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.FormCard;
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
        .words("Part in decisions", 28, member -> member.details().basis().label())
        .words("Statement", 10, CircleTab::statement)
        .dateIfAny("Left", CircleMember::endedOn)
        .asHighAsItsRows(8)
        .opens(model::open)
        .whenEmpty("Nobody yet. Add who decides with them and who gets the statement.");
  }

  private Node form() {
    var end = Buttons.danger("_Leaves the circle…", model::end);
    end.visibleProperty().bind(model.openedProperty().map(CircleTab::canEnd));
    var form =
        new Form(model.form())
            .row(
                new TypedField(model.name()),
                new TypedField(model.relationship()).prompt("Mother, advocate, social worker"))
            .row(new ChoiceField<>(model.basis()), new TypedField(model.phone()))
            .row(new TypedField(model.email()), new AreaField(model.address(), 2))
            .row(new TickField(model.getsStatement()), "");
    return new FormCard<>(model.form(), form, model.openedProperty())
        .headed("Add to the circle", member -> member.details().name())
        .does("_Add to the circle", model::save, model::clear, end);
  }

  private static String statement(CircleMember member) {
    if (!member.details().getsStatement()) {
      return "";
    }
    return member.endedOn().isPresent() ? "Got it" : "Gets it";
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
