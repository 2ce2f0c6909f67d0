package org.ringfence.bank;

import java.util.List;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;

/**
 * What there is to choose from when a line becomes an entry.
 *
 * @param categories that money was spent on so far
 * @param supportCategories that own support was charged for so far
 * @param bills that wait to be paid, what is due first
 */
public record LineChoices(
    List<Person> people,
    List<Payee> payees,
    List<Commissioner> commissioners,
    List<String> categories,
    List<String> supportCategories,
    List<UnpaidBill> bills) {

  public LineChoices {
    people = List.copyOf(people);
    payees = List.copyOf(payees);
    commissioners = List.copyOf(commissioners);
    categories = List.copyOf(categories);
    supportCategories = List.copyOf(supportCategories);
    bills = List.copyOf(bills);
  }
}
