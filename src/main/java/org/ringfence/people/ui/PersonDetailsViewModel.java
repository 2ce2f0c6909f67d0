package org.ringfence.people.ui;

import java.util.List;
import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.StatementFormat;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** What is written down about a person: somebody new, or somebody there. */
final class PersonDetailsViewModel {

  private final Typed<String> reference = Typed.words("Reference");
  private final Typed<String> name = Typed.words("Name");
  private final Typed<String> knownAs = Typed.words("Known as").optional();
  private final Typed<String> nameToPrint = Typed.words("Name to print").optional();
  private final Choice<StatementFormat> format =
      Choice.of("Statement format", StatementFormat::label);
  private final FormModel form = new FormModel(reference, name, knownAs, nameToPrint, format);
  private final People people;
  private final Workplace at;
  private Optional<Person> shown = Optional.empty();

  PersonDetailsViewModel(People people, Workplace at) {
    this.people = people;
    this.at = at;
    format.offer(List.of(StatementFormat.values()));
    format.choose(StatementFormat.STANDARD);
    form.keep();
  }

  /** Shows somebody who is there; what is being typed stays. */
  void show(Person person) {
    if (form.isDirty() || shown.equals(Optional.of(person))) {
      return;
    }
    shown = Optional.of(person);
    reference.set(person.reference());
    name.set(person.name());
    knownAs.set(person.details().knownAs());
    nameToPrint.set(person.details().nameToPrint());
    format.choose(person.details().statementFormat());
    form.keep();
  }

  void save() {
    if (!form.check()) {
      return;
    }
    shown.map(Person::id).ifPresentOrElse(this::change, this::add);
  }

  private void add() {
    form.settle(
        people.add(at.by().get(), details()),
        id -> {
          at.changes().announce();
          at.navigator().goOn(new Places.PersonPage(id, Places.PersonPage.AGREEMENT));
        });
  }

  private void change(PersonId id) {
    var details = details();
    form.settle(
        people.change(at.by().get(), id, details),
        done -> {
          shown = Optional.of(new Person(id, details));
          at.changes().announce();
          form.say(
              Notice.done("What is written down about %s was changed.".formatted(details.name())));
        });
  }

  void cancel() {
    if (shown.isPresent()) {
      form.undo();
    } else {
      at.navigator().back();
    }
  }

  private PersonDetails details() {
    return new PersonDetails(
        reference.text(), name.text(), knownAs.text(), nameToPrint.text(), format.get());
  }

  FormModel form() {
    return form;
  }

  Typed<String> reference() {
    return reference;
  }

  Typed<String> name() {
    return name;
  }

  Typed<String> knownAs() {
    return knownAs;
  }

  Typed<String> nameToPrint() {
    return nameToPrint;
  }

  Choice<StatementFormat> format() {
    return format;
  }
}
