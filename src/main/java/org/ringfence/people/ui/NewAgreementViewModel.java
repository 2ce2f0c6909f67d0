package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ringfence.ids.PersonId;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Agreements;
import org.ringfence.people.Commissioner;
import org.ringfence.people.NewAgreement;
import org.ringfence.people.PersonFile;
import org.ringfence.people.PersonFiles;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A person's new agreement with its first terms. */
final class NewAgreementViewModel {

  private final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  private final Choice<AgreementForm> kind = Choice.of("Form", AgreementForm::label);
  private final Typed<LocalDate> signed;
  private final Typed<LocalDate> starts;
  private final TermInputs terms;
  private final FormModel form;
  private final ReadOnlyStringWrapper whose = new ReadOnlyStringWrapper(this, "whose", "");
  private final PersonId person;
  private final PersonFiles files;
  private final Agreements agreements;
  private final Workplace at;

  NewAgreementViewModel(PersonId person, PersonFiles files, Agreements agreements, Workplace at) {
    this.person = person;
    this.files = files;
    this.agreements = agreements;
    this.at = at;
    signed = Typed.date("Signed", at.clock());
    starts = Typed.date("Starts", at.clock());
    terms = new TermInputs(at.clock());
    form = new FormModel(terms.inputs());
    List.of(commissioner, kind, signed, starts).forEach(form::add);
    kind.offer(List.of(AgreementForm.values()));
    form.keep();
  }

  void load() {
    at.jobs().load(progress -> files.of(person), found -> found.ifPresent(this::show));
  }

  private void show(PersonFile file) {
    whose.set(file.person().label());
    form.offer(commissioner, file.openCommissioners());
  }

  void save() {
    if (!form.check()) {
      return;
    }
    form.settle(
        agreements.add(
            at.by().get(),
            new NewAgreement(
                person,
                commissioner.get().id(),
                kind.get(),
                signed.get(),
                starts.get(),
                terms.all())),
        id -> {
          at.changes().announce();
          at.navigator().goOn(new Places.PersonPage(person, Places.PersonPage.AGREEMENT));
        });
  }

  void cancel() {
    at.navigator().back();
  }

  FormModel form() {
    return form;
  }

  ReadOnlyStringProperty whoseProperty() {
    return whose.getReadOnlyProperty();
  }

  Choice<Commissioner> commissioner() {
    return commissioner;
  }

  Choice<AgreementForm> kind() {
    return kind;
  }

  Typed<LocalDate> signed() {
    return signed;
  }

  Typed<LocalDate> starts() {
    return starts;
  }

  TermInputs terms() {
    return terms;
  }
}
