package org.ringfence.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.problem.Problem;

/**
 * Finds the name of one person in words that another person's statement will show. Whole names
 * only: a first name alone is also a word or a carer.
 */
public final class OtherNames {

  private static final int LENGTH_MIN = 4;

  private final List<Person> persons;

  private OtherNames(List<Person> persons) {
    this.persons = persons;
  }

  /** Everyone who is in the book now. */
  public static OtherNames read(Tx tx) {
    return new OtherNames(new PersonStore().all(tx));
  }

  /** The same, for a caller that has read them. */
  public static OtherNames among(Collection<Person> persons) {
    return new OtherNames(List.copyOf(persons));
  }

  /** Why these words may not be shown to this person and their circle. */
  public Optional<Problem> whyNot(String field, String words, PersonId own) {
    var ownName =
        persons.stream().filter(it -> it.id().equals(own)).map(Person::name).findFirst().orElse("");
    return firstIn(words, persons.stream().filter(it -> !it.name().equalsIgnoreCase(ownName)))
        .map(name -> problem(field, name));
  }

  /** Why these words may not be shown to several people. */
  public Optional<Problem> whyNotToAll(String field, String words) {
    return firstIn(words, persons.stream()).map(name -> problem(field, name));
  }

  private static Optional<String> firstIn(String words, Stream<Person> among) {
    var text = words.toLowerCase(Locale.UK);
    return among
        .flatMap(person -> Stream.of(person.name(), person.printedName()))
        .filter(name -> name.length() >= LENGTH_MIN && holds(text, name.toLowerCase(Locale.UK)))
        .findFirst();
  }

  private static boolean holds(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static Problem problem(String field, String name) {
    return Problem.at(
        field,
        "This names %s, whom you also support, and would stand on someone else’s statement. Leave"
                .formatted(name)
            + " the name out.");
  }
}
