package org.ringfence.staff.ui;

import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.staff.Staff;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** Who works here, and what each may authorise. */
public final class StaffView implements Screen {

  private final StaffViewModel model;
  private final Page page;

  public StaffView(StaffViewModel model, Runnable toProvider) {
    this.model = model;
    var heading = Words.heading("");
    heading.textProperty().bind(model.openedProperty().map(StaffView::heading));
    page =
        Page.filling(
                new PageHeader("Staff")
                    .subtitle("Who works here, and what each may authorise")
                    .quiet(Buttons.plain("Pro_vider details", toProvider)))
            .add(heading)
            .add(form())
            .add(table());
  }

  private Form form() {
    var pin = Buttons.plain("Set _PIN…", model::setPin);
    var end = Buttons.danger("_Leaves…", model::end);
    pin.visibleProperty().bind(model.openedProperty().map(StaffView::isHere));
    end.visibleProperty().bind(model.openedProperty().map(StaffView::isHere));
    return new Form(model.form())
        .focusedBy(model.openedProperty())
        .row(new TypedField(model.name()), new TypedField(model.role()))
        .row(new ChoiceField<>(model.authority()), new MoneyField(model.limit()))
        .buttons(
            Buttons.primary("_Save", model::save), Buttons.plain("_Clear", model::clear), pin, end);
  }

  private Node table() {
    return new DataTable<>("Staff", model.all())
        .words("Name", 24, Staff::name)
        .words("Role", 20, Staff::role)
        .words("Authorises", 20, staff -> staff.authority().inWords())
        .words("PIN", 6, staff -> staff.hasPin() ? "set" : "")
        .dateIfAny("Last day", Staff::leftOn)
        .opens(model::open)
        .whenEmpty("Nobody yet. Add who enters and who authorises bills above.");
  }

  private static String heading(Optional<Staff> opened) {
    return opened.map(staff -> "Change " + staff.name()).orElse("New member of staff");
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
