package org.ringfence.spending;

import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/**
 * What one person's fund is charged.
 *
 * @param note stands on the statement; may be empty
 */
public record ChargeLine(PersonId person, String category, Money amount, String note) {

  public ChargeLine {
    category = category.strip();
    note = note.strip();
  }

  /** The field of problems with such a line: the person's reference. */
  public static String field(Person person) {
    return person.reference();
  }
}
