package org.ringfence.bank.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.BankRule;
import org.ringfence.bank.EnteringLines;
import org.ringfence.bank.Guess;
import org.ringfence.bank.LearnedRules;
import org.ringfence.bank.LineChoices;
import org.ringfence.bank.LineKind;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** What was learned of the bank’s lines: seen, put right, ended. */
final class RulesViewModel {

  private final Typed<String> words = Typed.words("Words");
  private final Choice<LineKind> kind = Choice.of("Kind", LineKind::label);
  private final Choice<Person> person = Choice.<Person>of("Person", Person::label).optional();
  private final Choice<Payee> payee = Choice.of("Payee", Payee::name).optional();
  private final Choice<Commissioner> commissioner =
      Choice.of("Commissioner", Commissioner::name).optional();
  private final Typed<String> category = Typed.words("Category").optional();
  private final Typed<String> outcome = Typed.words("Outcome").optional();
  private final FormModel form =
      new FormModel(words, kind, person, payee, commissioner, category, outcome);
  private final ObservableList<BankRule> rules = FXCollections.observableArrayList();
  private final ObjectProperty<BankRule> marked = new SimpleObjectProperty<>(this, "marked");
  private final Map<PersonId, String> people = new HashMap<>();
  private final LearnedRules learned;
  private final EnteringLines entering;
  private final Workplace at;

  RulesViewModel(LearnedRules learned, EnteringLines entering, Workplace at) {
    this.learned = learned;
    this.entering = entering;
    this.at = at;
    marked.addListener((seen, before, now) -> fill(now));
  }

  private record Read(List<BankRule> rules, LineChoices choices) {}

  void load() {
    at.jobs().load(progress -> new Read(learned.all(), entering.choices()), this::show);
  }

  private void show(Read read) {
    var before = Optional.ofNullable(marked.get()).map(BankRule::id);
    person.offer(read.choices().people());
    payee.offer(read.choices().payees());
    commissioner.offer(read.choices().commissioners());
    people.clear();
    read.choices().people().forEach(it -> people.put(it.id(), person.words(it)));
    rules.setAll(read.rules());
    marked.set(
        rules.stream()
            .filter(it -> before.isEmpty() || before.get().equals(it.id()))
            .findFirst()
            .orElse(rules.isEmpty() ? null : rules.getFirst()));
  }

  private void fill(BankRule rule) {
    if (rule == null) {
      Stream.of(words, category, outcome).forEach(Typed::clear);
      Stream.of(kind, person, payee, commissioner).forEach(Choice::clear);
    } else {
      kind.offer(Stream.of(LineKind.values()).filter(it -> it.suits(rule.moneyIn())).toList());
      var guess = rule.guess();
      words.set(rule.words());
      kind.choose(guess.kind());
      choose(person, guess.person(), Person::id);
      choose(payee, guess.payee(), Payee::id);
      choose(commissioner, guess.commissioner(), Commissioner::id);
      category.set(guess.category());
      outcome.set(guess.outcome());
    }
    form.keep();
  }

  private static <T, I> void choose(Choice<T> choice, Optional<I> wanted, Function<T, I> id) {
    choice.clear();
    choice.options().stream()
        .filter(it -> wanted.filter(id.apply(it)::equals).isPresent())
        .forEach(choice::choose);
  }

  void save() {
    if (marked.get() == null || !form.check()) {
      return;
    }
    var guess =
        new Guess(
            kind.get(),
            person.value().map(Person::id),
            payee.value().map(Payee::id),
            commissioner.value().map(Commissioner::id),
            category.text().strip(),
            outcome.text().strip());
    form.settle(
        learned.change(at.by().get(), marked.get().id(), words.text(), guess),
        id -> {
          load();
          form.say(Notice.done("The rule was changed."));
        });
  }

  void end() {
    if (marked.get() == null
        || !at.dialogs()
            .confirm(
                "End this rule?",
                "Nothing is proposed for “%s” until it is learned anew."
                    .formatted(marked.get().words()),
                "End the rule")) {
      return;
    }
    form.settle(
        learned.end(at.by().get(), marked.get().id()),
        id -> {
          load();
          form.say(Notice.done("The rule was ended."));
        });
  }

  /** Whom and what it proposes, for the table. */
  String proposes(BankRule rule) {
    var guess = rule.guess();
    return Stream.of(
            guess.person().map(it -> people.getOrDefault(it, "")).orElse(""),
            guess.payee().flatMap(this::payeeName).orElse(""),
            guess.commissioner().flatMap(this::commissionerName).orElse(""),
            guess.category())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> payeeName(PayeeId id) {
    return payee.options().stream().filter(it -> it.id().equals(id)).map(Payee::name).findFirst();
  }

  private Optional<String> commissionerName(CommissionerId id) {
    return commissioner.options().stream()
        .filter(it -> it.id().equals(id))
        .map(Commissioner::name)
        .findFirst();
  }

  FormModel form() {
    return form;
  }

  ObservableList<BankRule> rules() {
    return rules;
  }

  /** The rule whose fields are shown; null while there is none. */
  ObjectProperty<BankRule> markedProperty() {
    return marked;
  }

  Typed<String> words() {
    return words;
  }

  Choice<LineKind> kind() {
    return kind;
  }

  Choice<Person> person() {
    return person;
  }

  Choice<Payee> payee() {
    return payee;
  }

  Choice<Commissioner> commissioner() {
    return commissioner;
  }

  Typed<String> category() {
    return category;
  }

  Typed<String> outcome() {
    return outcome;
  }
}
