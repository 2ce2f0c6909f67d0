package org.ringfence.bank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;

/** Whom a bank's text names, where it names only one of a kind. */
final class NamedInText {

  private NamedInText() {}

  static LineDraft.Named of(String text, LineChoices choices) {
    Function<Person, Stream<Phrase>> ofPerson =
        it -> Stream.of(Phrase.name(it.name()), Phrase.name(it.reference()));
    Function<Payee, Stream<Phrase>> ofPayee = it -> Stream.of(Phrase.name(it.name()));
    Function<Commissioner, Stream<Phrase>> ofCommissioner = it -> Stream.of(Phrase.name(it.name()));
    var known =
        BankText.of(
            text,
            Stream.of(
                    choices.people().stream().flatMap(ofPerson),
                    choices.payees().stream().flatMap(ofPayee),
                    choices.commissioners().stream().flatMap(ofCommissioner))
                .flatMap(names -> names)
                .toList());
    return new LineDraft.Named(
        only(known, choices.people(), ofPerson).map(Person::id),
        only(known, choices.payees(), ofPayee).map(Payee::id),
        only(known, choices.commissioners(), ofCommissioner).map(Commissioner::id));
  }

  private static <T> Optional<T> only(
      BankText text, List<T> some, Function<T, Stream<Phrase>> names) {
    var named = some.stream().filter(it -> names.apply(it).anyMatch(text::names)).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
