package org.ringfence.staff.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.StaffId;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Pins;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.ListForm;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Who works here: a list, and a form for somebody new or for the one that was opened. */
final class StaffViewModel {

  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> role = Typed.words("Role").optional();
  private final Choice<AuthorityKind> authority = Choice.of("Authorises", AuthorityKind::label);
  private final Typed<Money> limit = Typed.money("Limit").atTimes();
  private final FormModel form = new FormModel(name, role, authority, limit);
  private final ObservableList<Staff> all = FXCollections.observableArrayList();
  private final ListForm<Staff> list;
  private final StaffDirectory directory;
  private final Pins pins;
  private final Workplace at;

  StaffViewModel(StaffDirectory directory, Pins pins, Workplace at) {
    this.directory = directory;
    this.pins = pins;
    this.at = at;
    this.list = new ListForm<>(form, this::fillNew, at);
    authority.offer(List.of(AuthorityKind.values()));
    list.empty();
  }

  void load() {
    at.jobs().load(progress -> directory.all(), all::setAll);
  }

  /** Puts somebody into the form to be changed; asks first when that would lose typed words. */
  void open(Staff staff) {
    list.open(staff, this::fill);
  }

  private void fill(Staff staff) {
    name.set(staff.name());
    role.set(staff.role());
    switch (staff.authority()) {
      case Authority.None() -> choose(AuthorityKind.NONE, Optional.empty());
      case Authority.UpTo(var upTo) -> choose(AuthorityKind.UP_TO, Optional.of(upTo));
      case Authority.Any() -> choose(AuthorityKind.ANY, Optional.empty());
    }
  }

  private void choose(AuthorityKind kind, Optional<Money> upTo) {
    authority.choose(kind);
    limit.set(upTo);
  }

  void save() {
    if (!form.check() || !form.show(whyNoLimit())) {
      return;
    }
    var details = new StaffDetails(name.text(), role.text(), typedAuthority());
    var by = at.by().get();
    boolean hasPin = list.opened().filter(Staff::hasPin).isPresent();
    var says = "%s was saved.".formatted(details.name());
    var outcome =
        list.opened()
            .map(staff -> directory.change(by, staff.id(), details))
            .orElseGet(() -> directory.add(by, details));
    list.settle(outcome, says);
    if (!hasPin && !(details.authority() instanceof Authority.None)) {
      outcome.handle(id -> wantsPin(id, details.name(), says), problems -> {});
    }
  }

  private void wantsPin(StaffId staff, String called, String says) {
    form.say(
        new Notice.Done(
            says + " They have no PIN to sign bills with yet.",
            "Set _their PIN…",
            () -> askPin(staff, called)));
  }

  private List<Problem> whyNoLimit() {
    return authority.get() != AuthorityKind.UP_TO
            || limit.value().filter(Money::isPositive).isPresent()
        ? List.of()
        : List.of(Problem.at("Limit", "Enter the limit: an amount more than £0.00."));
  }

  private Authority typedAuthority() {
    return switch (authority.get()) {
      case NONE -> Authority.none();
      case UP_TO -> Authority.upTo(limit.get());
      case ANY -> Authority.any();
    };
  }

  /** Asks for the new PIN of the one opened, twice, and sets it. */
  void setPin() {
    list.opened().ifPresent(staff -> askPin(staff.id(), staff.name()));
  }

  private void askPin(StaffId staff, String called) {
    var title = "New PIN for %s".formatted(called);
    var first =
        at.dialogs()
            .askSecret(title, "Four to eight digits. Let them type it themselves.", "Go on");
    if (first.isEmpty()) {
      return;
    }
    var again = at.dialogs().askSecret(title, "Type the same PIN again.", "Set the PIN");
    if (again.isEmpty()) {
      return;
    }
    if (!again.equals(first)) {
      form.show(List.of(Problem.of("The two PINs were not the same. Nothing was changed.")));
      return;
    }
    list.settle(pins.set(at.by().get(), staff, first.get()), "%s has a new PIN.".formatted(called));
  }

  /** The one opened leaves today, once the user has said so. */
  void end() {
    list.opened()
        .filter(
            staff ->
                at.dialogs()
                    .confirmDanger(
                        "%s leaves?".formatted(staff.name()),
                        "Today is their last day; they sign nothing from tomorrow on. What they"
                            + " entered and authorised keeps their name.",
                        "Leaves today"))
        .ifPresent(
            staff ->
                list.settle(
                    directory.end(at.by().get(), staff.id(), LocalDate.now(at.clock())),
                    "%s leaves today.".formatted(staff.name())));
  }

  void clear() {
    list.clear();
  }

  private void fillNew() {
    name.clear();
    role.clear();
    choose(AuthorityKind.NONE, Optional.empty());
  }

  FormModel form() {
    return form;
  }

  ObservableList<Staff> all() {
    return all;
  }

  /** True while a limit is asked for. */
  ObservableValue<Boolean> hasLimit() {
    return authority.chosenProperty().map(AuthorityKind.UP_TO::equals).orElse(false);
  }

  /** Whom the form changes; empty while it is for somebody new. */
  ReadOnlyObjectProperty<Optional<Staff>> openedProperty() {
    return list.openedProperty();
  }

  Typed<String> name() {
    return name;
  }

  Typed<String> role() {
    return role;
  }

  Choice<AuthorityKind> authority() {
    return authority;
  }

  Typed<Money> limit() {
    return limit;
  }
}
