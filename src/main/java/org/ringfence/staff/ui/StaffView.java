package org.ringfence.staff.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.staff.Staff;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.CardRow;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.FormCard;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TypedField;

/** Who works here, and what each may authorise. */
final class StaffView implements Screen {

  private final StaffViewModel model;
  private final Page page;

  StaffView(StaffViewModel model, Runnable toProvider) {
    this.model = model;
    page =
        Page.filling(
                new PageHeader("Staff")
                    .subtitle("Who works here, and what each may authorise")
                    .quiet(Buttons.plain("Pro_vider details", toProvider)))
            .add(form())
            .add(table());
  }

  private Node form() {
    var pin = Buttons.plain("Set _PIN…", model::setPin);
    var end = Buttons.danger("_Leaves…", model::end);
    pin.visibleProperty().bind(model.openedProperty().map(StaffView::isHere));
    end.visibleProperty().bind(model.openedProperty().map(StaffView::isHere));
    var form = new Form(model.form());
    var limit = form.box(new MoneyField(model.limit()), "");
    limit.getStyleClass().add("in-row");
    form.row(new TypedField(model.name()), new TypedField(model.role()).prompt("Team lead"))
        .node(new CardRow(form.box(new ChoiceField<>(model.authority()), ""), limit));
    limit.visibleProperty().bind(model.hasLimit());
    return new FormCard<>(model.form(), form, model.openedProperty())
        .headed("New member of staff", Staff::name)
        .does("_Add to staff", model::save, model::clear, pin, end);
  }

  private Node table() {
    return new DataTable<>("Staff", model.all())
        .words("Name", 24, Staff::name)
        .words("Role", 20, Staff::role)
        .words("Authorises", 20, staff -> staff.authority().inWords())
        .words("PIN", 6, staff -> staff.hasPin() ? "Set" : "None")
        .dateIfAny("Last day", Staff::leftOn)
        .opens(model::open)
        .whenEmpty("Nobody yet. Add who enters and who authorises bills above.");
  }

  private static boolean isHere(Optional<Staff> opened) {
    return opened.filter(staff -> staff.leftOn().isEmpty()).isPresent();
  }

  @Override
  public String title() {
    return "Staff";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
