package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.people.Commissioner;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.Commissioners;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The commissioners: a list, and a form for a new one or for the one that was opened. */
public final class CommissionersViewModel {

  private final Typed<String> name = Typed.words("Name");
  private final Choice<CommissionerKind> kind = Choice.of("Kind", CommissionerKind::label);
  private final Typed<String> contact = Typed.words("Contact").optional();
  private final Typed<String> email = Typed.words("Email").optional();
  private final FormModel form = new FormModel(name, kind, contact, email);
  private final ObservableList<Commissioner> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Commissioner>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final Commissioners useCases;
  private final Workplace at;

  public CommissionersViewModel(Commissioners useCases, Workplace at) {
    this.useCases = useCases;
    this.at = at;
    kind.offer(List.of(CommissionerKind.values()));
    empty();
  }

  public void load() {
    at.jobs().load(progress -> useCases.all(), all::setAll);
  }

  /** Puts one into the form to be changed; asks first when that would lose typed words. */
  public void open(Commissioner one) {
    if (!mayLeave()) {
      return;
    }
    opened.set(Optional.of(one));
    var details = one.details();
    name.set(details.name());
    kind.choose(details.kind());
    contact.set(details.contact());
    email.set(details.email());
    form.keep();
  }

  public void save() {
    if (!form.check()) {
      return;
    }
    var details = new CommissionerDetails(name.text(), kind.get(), contact.text(), email.text());
    var by = at.by().get();
    form.settle(
        opened
            .get()
            .map(one -> useCases.change(by, one.id(), details))
            .orElseGet(() -> useCases.add(by, details)),
        id -> settled("%s was saved.".formatted(details.name())));
  }

  /** Ends the one opened today, once the user has said so. */
  public void end() {
    opened
        .get()
        .filter(
            one ->
                at.dialogs()
                    .confirmDanger(
                        "End %s?".formatted(one.name()),
                        "No new agreement is made with it after today. Agreements that are there"
                            + " stay.",
                        "End today"))
        .ifPresent(
            one ->
                form.settle(
                    useCases.end(at.by().get(), one.id(), LocalDate.now(at.clock())),
                    id -> settled("%s was ended.".formatted(one.name()))));
  }

  public void clear() {
    if (mayLeave()) {
      empty();
    }
  }

  private boolean mayLeave() {
    return !form.isDirty()
        || at.dialogs().confirm("Leave what you typed?", "It is not saved.", "Leave it");
  }

  private void settled(String says) {
    empty();
    at.changes().announce();
    form.say(Notice.done(says));
  }

  private void empty() {
    opened.set(Optional.empty());
    List.of(name, contact, email).forEach(Typed::clear);
    kind.choose(CommissionerKind.COUNCIL);
    form.keep();
  }

  public FormModel form() {
    return form;
  }

  public ObservableList<Commissioner> all() {
    return all;
  }

  /** Which one the form changes; empty while it is for a new one. */
  public ReadOnlyObjectProperty<Optional<Commissioner>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public Typed<String> name() {
    return name;
  }

  public Choice<CommissionerKind> kind() {
    return kind;
  }

  public Typed<String> contact() {
    return contact;
  }

  public Typed<String> email() {
    return email;
  }
}
