package org.ringfence.people.ui;

import java.util.List;
import org.ringfence.ids.CommissionerId;
import org.ringfence.people.Commissioner;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.Commissioners;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The commissioners. */
final class CommissionersViewModel
    extends OfficeListViewModel<CommissionerId, CommissionerDetails, Commissioner> {

  private final Typed<String> name;
  private final Choice<CommissionerKind> kind;
  private final Typed<String> contact;
  private final Typed<String> email;

  CommissionersViewModel(Commissioners useCases, Workplace at) {
    var name = Typed.words("Name");
    var kind = Choice.of("Kind", CommissionerKind::label);
    var contact = Typed.words("Contact").optional();
    var email = Typed.words("Email").optional();
    super(useCases, at, name, kind, contact, email);
    this.name = name;
    this.kind = kind;
    this.contact = contact;
    this.email = email;
    kind.offer(List.of(CommissionerKind.values()));
    empty();
  }

  @Override
  CommissionerDetails typed() {
    return new CommissionerDetails(name.text(), kind.get(), contact.text(), email.text());
  }

  @Override
  void fill(CommissionerDetails details) {
    name.set(details.name());
    kind.choose(details.kind());
    contact.set(details.contact());
    email.set(details.email());
  }

  @Override
  void fillNew() {
    List.of(name, contact, email).forEach(Typed::clear);
    kind.choose(CommissionerKind.COUNCIL);
  }

  @Override
  String endingMeans() {
    return "No new agreement is made with it after today. Agreements that are there stay.";
  }

  Typed<String> name() {
    return name;
  }

  Choice<CommissionerKind> kind() {
    return kind;
  }

  Typed<String> contact() {
    return contact;
  }

  Typed<String> email() {
    return email;
  }
}
