package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.AgreementId;
import org.ringfence.people.Agreement;
import org.ringfence.people.Agreements;
import org.ringfence.people.DatedTerm;
import org.ringfence.people.PersonFile;
import org.ringfence.people.PersonFiles;
import org.ringfence.people.Term;
import org.ringfence.people.TermKind;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** One agreement: its terms today, all it ever had, and setting one from a day on. */
final class AgreementViewModel {

  private final Choice<TermKind> kind = Choice.of("Term", TermKind::label);
  private final Typed<LocalDate> from;
  private final Tick noLonger = new Tick("There is no such term any more", false);
  private final TermInputs terms;
  private final FormModel form;
  private final ObservableList<DatedTerm> today = FXCollections.observableArrayList();
  private final ObservableList<DatedTerm> history = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<AgreementFile>> file =
      new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
  private final CorrectAgreementViewModel correction;
  private final AgreementId id;
  private final PersonFiles files;
  private final Agreements agreements;
  private final Workplace at;

  /** The agreement with what is known of its parties. */
  record AgreementFile(PersonFile person, Agreement agreement) {

    public String title() {
      return "Agreement of " + person.person().name();
    }

    public String commissionerName() {
      return person.commissionerName(agreement);
    }
  }

  AgreementViewModel(AgreementId id, PersonFiles files, Agreements agreements, Workplace at) {
    this.id = id;
    this.files = files;
    this.agreements = agreements;
    this.at = at;
    correction = new CorrectAgreementViewModel(id, agreements, at);
    from = Typed.date("From", at.clock());
    terms = new TermInputs(at.clock());
    form = new FormModel(terms.inputs());
    List.of(kind, from, noLonger).forEach(form::add);
    kind.offer(List.of(TermKind.values()));
    empty();
  }

  void load() {
    at.jobs().load(progress -> files.of(id), found -> found.ifPresent(this::show));
  }

  private void show(PersonFile person) {
    var agreement =
        person.agreements().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    file.set(Optional.of(new AgreementFile(person, agreement)));
    correction.show(person, agreement);
    history.setAll(agreement.terms().history().reversed());
    var day = LocalDate.now(at.clock());
    today.setAll(
        Arrays.stream(TermKind.values())
            .map(it -> agreement.terms().inForceOf(it, day))
            .flatMap(Optional::stream)
            .toList());
  }

  /** Puts the term into the form to be changed from a day on. */
  void change(DatedTerm dated) {
    terms.clear();
    noLonger.set(false);
    kind.choose(dated.term().kind());
  }

  /** Puts the end into the form. */
  void chooseEnd() {
    terms.clear();
    noLonger.set(false);
    kind.choose(TermKind.ENDS);
  }

  void save() {
    if (!form.check()) {
      return;
    }
    var wanted =
        noLonger.isTicked()
            ? Optional.<Term>of(new Term.NoLonger(kind.get()))
            : terms.read(kind.get());
    if (wanted.isEmpty()) {
      form.show(
          List.of(
              Problem.at(
                  kind.get().label(), "Fill it in, or tick that there is no such term any more.")));
      return;
    }
    form.settle(
        agreements.setTerm(at.by().get(), id, wanted.get(), from.get()),
        done -> {
          var says =
              "%s: %s, was written into the agreement."
                  .formatted(kind.get().label(), wanted.get().inWords());
          empty();
          at.changes().announce();
          form.say(Notice.done(says));
        });
  }

  void toPerson() {
    file.get()
        .ifPresent(
            known -> at.navigator().goTo(new Places.PersonPage(known.agreement().personId())));
  }

  void clear() {
    empty();
  }

  private void empty() {
    terms.clear();
    kind.clear();
    noLonger.set(false);
    from.set(LocalDate.now(at.clock()));
    form.keep();
  }

  FormModel form() {
    return form;
  }

  ReadOnlyObjectProperty<Optional<AgreementFile>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Those in force today. */
  ObservableList<DatedTerm> today() {
    return today;
  }

  /** All there ever were, the latest first. */
  ObservableList<DatedTerm> history() {
    return history;
  }

  Choice<TermKind> kind() {
    return kind;
  }

  /** From which day the term applies. */
  Typed<LocalDate> from() {
    return from;
  }

  Tick noLonger() {
    return noLonger;
  }

  /** For what was entered wrongly. */
  CorrectAgreementViewModel correction() {
    return correction;
  }

  TermInputs terms() {
    return terms;
  }
}
