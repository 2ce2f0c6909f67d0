package org.ringfence.movein;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Funds;
import org.ringfence.people.Agreement;
import org.ringfence.people.BankAccount;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;
import org.ringfence.staff.AuthorisingRules;

/** What the rows of a ledger may refer to, looked up once: all of it is in the book by now. */
final class LedgerContext {

  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, BankAccount> bankAccounts = new HashMap<>();
  private final Map<String, Payee> payees = new HashMap<>();
  private final Map<CommissionerId, String> commissionerNames = new HashMap<>();
  private final Map<PersonId, List<Agreement>> agreements;
  private final Map<PersonId, FundId> funds;
  private final AuthorisingRules authorising;

  LedgerContext(Tx tx, Registers registers) {
    registers.lives().people().all(tx).forEach(it -> people.put(Names.key(it.reference()), it));
    var office = registers.office();
    office.bankAccounts().all(tx).forEach(it -> bankAccounts.put(Names.key(it.name()), it));
    office.payees().all(tx).forEach(it -> payees.put(Names.key(it.name()), it));
    for (Commissioner commissioner : office.commissioners().all(tx)) {
      commissionerNames.put(commissioner.id(), commissioner.name());
    }
    agreements = registers.lives().agreements().all(tx);
    funds = new Funds().all(tx);
    authorising = office.authorisers().rules(tx);
  }

  Optional<Person> person(String reference) {
    return Optional.ofNullable(people.get(Names.key(reference)));
  }

  boolean hasAgreement(Person person) {
    return agreements.containsKey(person.id());
  }

  FundId fundOf(Person person) {
    return funds.get(person.id());
  }

  Optional<BankAccount> bankAccount(String name) {
    return Optional.ofNullable(bankAccounts.get(Names.key(name)));
  }

  Optional<Payee> payee(String name) {
    return Optional.ofNullable(payees.get(Names.key(name)));
  }

  boolean isStaff(String name) {
    return authorising.staff().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
  }

  AuthorisingRules authorising() {
    return authorising;
  }

  /** The commissioner of the agreement in force on that day, or else of the last before it. */
  Optional<String> commissionerOf(Person person, LocalDate day) {
    return agreements.getOrDefault(person.id(), List.of()).stream()
        .filter(agreement -> !agreement.startsOn().isAfter(day))
        .max(Comparator.comparing(Agreement::startsOn))
        .map(agreement -> commissionerNames.get(agreement.commissionerId()));
  }
}
