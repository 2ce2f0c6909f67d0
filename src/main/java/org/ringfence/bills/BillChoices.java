package org.ringfence.bills;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.Journal;
import org.ringfence.people.Agreement;
import org.ringfence.people.Payee;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.Person;

/** What a bill may be made of: for the screen on which one is typed. */
public final class BillChoices {

  /**
   * What there is to choose from today.
   *
   * @param payees those that take new bills
   * @param outcomes of each person's agreement in force, or of the last one before today
   * @param lastCategories what each payee was last paid for
   * @param categories what was spent on so far
   */
  public record Offered(
      List<Payee> payees,
      List<Person> people,
      Map<PersonId, List<String>> outcomes,
      Map<PayeeId, String> lastCategories,
      List<String> categories) {

    public static final Offered NOTHING =
        new Offered(List.of(), List.of(), Map.of(), Map.of(), List.of());
  }

  private final Database database;
  private final Clock clock;
  private final PeopleUseCases people;
  private final Journal journal = new Journal();

  BillChoices(Database database, Clock clock, PeopleUseCases people) {
    this.database = database;
    this.clock = clock;
    this.people = people;
  }

  public Offered read() {
    var today = LocalDate.now(clock);
    return database.read(
        tx -> {
          var lastCategories = BillLineStore.lastCategories(tx);
          return new Offered(
              people.payees().all(tx).stream()
                  .filter(payee -> payee.endedOn().filter(today::isAfter).isEmpty())
                  .toList(),
              people.people().all(tx),
              outcomes(people.agreements().all(tx), today),
              lastCategories,
              categories(tx, lastCategories));
        });
  }

  /** Of money that was spent, and of bills that wait. */
  private List<String> categories(Tx tx, Map<PayeeId, String> lastCategories) {
    return Stream.concat(
            journal.categories(tx, Set.of(AccountKind.PURCHASED, AccountKind.SUPPORT)).stream(),
            lastCategories.values().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<PersonId, List<String>> outcomes(
      Map<PersonId, List<Agreement>> agreements, LocalDate today) {
    var outcomes = new HashMap<PersonId, List<String>>();
    agreements.forEach(
        (person, theirs) ->
            theirs.stream()
                .filter(agreement -> !agreement.startsOn().isAfter(today))
                .max(Comparator.comparing(Agreement::startsOn))
                .ifPresent(
                    it -> {
                      var day = it.lastDay().filter(today::isAfter).orElse(today);
                      outcomes.put(person, it.termsOn(day).outcomes());
                    }));
    return outcomes;
  }
}
