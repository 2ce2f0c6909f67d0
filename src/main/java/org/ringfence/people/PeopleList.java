package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;

/** Everyone at once: five questions to the book, however many persons there are. */
public final class PeopleList {

  private final PersonStore persons = new PersonStore();
  private final CommissionerStore commissioners = new CommissionerStore();
  private final AgreementStore agreements = new AgreementStore();
  private final FundingStore funding = new FundingStore();

  /** In the order of their references, as things stand on that day. */
  public List<PersonLine> on(Tx tx, LocalDate day) {
    var commissionerById =
        commissioners.all(tx).stream()
            .collect(Collectors.toMap(Commissioner::id, Function.identity()));
    var agreementsOf =
        agreements.all(tx).stream().collect(Collectors.groupingBy(Agreement::personId));
    var fundingOf = funding.all(tx).stream().collect(Collectors.groupingBy(FundingLine::personId));
    return persons.all(tx).stream()
        .map(
            person -> {
              var ofPerson = agreementsOf.getOrDefault(person.id(), List.of());
              var current = PersonLine.current(ofPerson, day);
              return new PersonLine(
                  person,
                  current.map(it -> commissionerById.get(it.commissionerId())),
                  current,
                  AgreementState.of(ofPerson, day),
                  new Funding(fundingOf.getOrDefault(person.id(), List.of())).weeklyBudget(day),
                  day);
            })
        .toList();
  }
}
