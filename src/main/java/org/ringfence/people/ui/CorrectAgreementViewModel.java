package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.AgreementId;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementCorrection;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.Agreements;
import org.ringfence.people.Commissioner;
import org.ringfence.people.PersonFile;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** What an agreement said wrongly from the beginning, put right. */
final class CorrectAgreementViewModel {

  private final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  private final Choice<AgreementForm> kind = Choice.of("Form", AgreementForm::label);
  private final Typed<LocalDate> signed;
  private final FormModel form;
  private final AgreementId id;
  private final Agreements agreements;
  private final Workplace at;

  CorrectAgreementViewModel(AgreementId id, Agreements agreements, Workplace at) {
    this.id = id;
    this.agreements = agreements;
    this.at = at;
    signed = Typed.date("Signed", at.clock());
    form = new FormModel(commissioner, kind, signed);
    kind.offer(List.of(AgreementForm.values()));
  }

  /** Shows what it says; what is being typed stays. */
  void show(PersonFile file, Agreement agreement) {
    commissioner.offer(file.commissioners().values());
    if (form.isDirty() || says(agreement)) {
      return;
    }
    commissioner.choose(file.commissioners().get(agreement.commissionerId()));
    kind.choose(agreement.form());
    signed.set(agreement.signedOn());
    form.keep();
  }

  /** True while the form says what the agreement says; what was said of it stays then. */
  private boolean says(Agreement agreement) {
    return commissioner
            .value()
            .map(Commissioner::id)
            .equals(Optional.of(agreement.commissionerId()))
        && kind.value().equals(Optional.of(agreement.form()))
        && signed.value().equals(Optional.of(agreement.signedOn()));
  }

  void save() {
    if (!form.check()) {
      return;
    }
    form.settle(
        agreements.correct(
            at.by().get(),
            id,
            new AgreementCorrection(commissioner.get().id(), kind.get(), signed.get())),
        done -> {
          at.changes().announce();
          form.say(Notice.done("The agreement was put right. What it said before is in Activity."));
        });
  }

  FormModel form() {
    return form;
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
}
