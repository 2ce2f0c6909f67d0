package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.PersonId;
import org.ringfence.people.CircleMember;
import org.ringfence.people.CircleMemberDetails;
import org.ringfence.people.Circles;
import org.ringfence.people.DecidingBasis;
import org.ringfence.people.PersonFile;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.ListForm;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The people round a person: a list, and a form for a new one or for the one that was opened. */
final class CircleViewModel {

  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> relationship = Typed.words("Relationship").optional();
  private final Choice<DecidingBasis> basis = Choice.of("Part in decisions", DecidingBasis::label);
  private final Tick getsStatement = new Tick("Gets the statement", false);
  private final Typed<String> phone = Typed.words("Phone").optional();
  private final Typed<String> email = Typed.words("Email").optional();
  private final Typed<String> address = Typed.words("Address").optional();
  private final FormModel form =
      new FormModel(name, relationship, basis, getsStatement, phone, email, address);
  private final ObservableList<CircleMember> members = FXCollections.observableArrayList();
  private final ListForm<CircleMember> list;
  private final PersonId person;
  private final Circles circles;
  private final Workplace at;

  CircleViewModel(PersonId person, Circles circles, Workplace at) {
    this.person = person;
    this.circles = circles;
    this.at = at;
    this.list = new ListForm<>(form, this::fillNew, at);
    basis.offer(List.of(DecidingBasis.values()));
    form.keep();
  }

  void show(PersonFile file) {
    members.setAll(file.circle());
  }

  /** Puts a member into the form to be changed; asks first when that would lose typed words. */
  void open(CircleMember member) {
    list.open(member, it -> fill(it.details()));
  }

  private void fill(CircleMemberDetails details) {
    name.set(details.name());
    relationship.set(details.relationship());
    basis.choose(details.basis());
    getsStatement.set(details.getsStatement());
    phone.set(details.phone());
    email.set(details.email());
    address.set(details.address());
  }

  void save() {
    if (!form.check()) {
      return;
    }
    var details =
        new CircleMemberDetails(
            name.text(),
            relationship.text(),
            basis.get(),
            getsStatement.isTicked(),
            phone.text(),
            email.text(),
            address.text());
    var by = at.by().get();
    list.save(
        member -> circles.change(by, member.id(), details),
        () -> circles.add(by, person, details),
        "%s is in the circle.".formatted(details.name()));
  }

  /** The one opened leaves the circle today, once the user has said so. */
  void end() {
    list.opened()
        .filter(
            member ->
                at.dialogs()
                    .confirmDanger(
                        "%s leaves the circle?".formatted(member.details().name()),
                        "Today is their last day in it. They decide nothing and get no statement"
                            + " from tomorrow on. What was written down stays.",
                        "Leaves the circle"))
        .ifPresent(
            member ->
                list.settle(
                    circles.end(at.by().get(), member.id(), LocalDate.now(at.clock())),
                    "%s has left the circle.".formatted(member.details().name())));
  }

  void clear() {
    list.clear();
  }

  private void fillNew() {
    List.of(name, relationship, phone, email, address).forEach(Typed::clear);
    basis.clear();
    getsStatement.set(false);
  }

  FormModel form() {
    return form;
  }

  ObservableList<CircleMember> members() {
    return members;
  }

  /** Whom the form changes; empty while it is for somebody new. */
  ReadOnlyObjectProperty<Optional<CircleMember>> openedProperty() {
    return list.openedProperty();
  }

  Typed<String> name() {
    return name;
  }

  Typed<String> relationship() {
    return relationship;
  }

  Choice<DecidingBasis> basis() {
    return basis;
  }

  Tick getsStatement() {
    return getsStatement;
  }

  Typed<String> phone() {
    return phone;
  }

  Typed<String> email() {
    return email;
  }

  Typed<String> address() {
    return address;
  }
}
