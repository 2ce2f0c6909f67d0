package org.ringfence.statements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Held;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Agreements;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Commissioners;
import org.ringfence.people.Funding;
import org.ringfence.people.FundingLines;
import org.ringfence.people.HiddenNames;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.statements.MonthPicture.Arrangement;
import org.ringfence.statements.MonthPicture.Source;

/**
 * Reads what a month's statements need: a few questions to the book, however many persons there
 * are, and of the journal only that month.
 */
public final class MonthReading {

  private final Clock clock;
  private final People people;
  private final Agreements agreements;
  private final FundingLines funding;
  private final Commissioners commissioners;
  private final ProviderDetails provider;
  private final Journal journal = new Journal();
  private final Funds funds = new Funds();

  public MonthReading(
      Clock clock,
      People people,
      Agreements agreements,
      FundingLines funding,
      Commissioners commissioners,
      ProviderDetails provider) {
    this.clock = clock;
    this.people = people;
    this.agreements = agreements;
    this.funding = funding;
    this.commissioners = commissioners;
    this.provider = provider;
  }

  Optional<Person> person(Tx tx, PersonId id) {
    return people.byId(tx, id);
  }

  /** In the order of their first days. */
  List<Agreement> agreementsOf(Tx tx, PersonId person) {
    return agreements.ofPerson(tx, person);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  MonthPicture everyone(Tx tx, YearMonth month) {
    var everyone = people.all(tx);
    var arranged = new Arranged(agreements.all(tx), funding.all(tx), commissioners(tx));
    return picture(tx, month, everyone, everyone, arranged, funds.all(tx));
  }

  MonthPicture one(Tx tx, YearMonth month, Person person) {
    var arranged =
        new Arranged(
            Map.of(person.id(), agreements.ofPerson(tx, person.id())),
            Map.of(person.id(), funding.ofPerson(tx, person.id())),
            commissioners(tx));
    var fundOf = new HashMap<PersonId, FundId>();
    funds.of(tx, person.id()).ifPresent(fund -> fundOf.put(person.id(), fund));
    return picture(tx, month, people.all(tx), List.of(person), arranged, fundOf);
  }

  private record Arranged(
      Map<PersonId, List<Agreement>> agreements,
      Map<PersonId, Funding> funding,
      Map<CommissionerId, Commissioner> commissioners) {

    Arrangement of(PersonId person, YearMonth month) {
      var own = agreements.getOrDefault(person, List.of());
      var arrangement =
          new Arrangement(own, Optional.empty(), funding.getOrDefault(person, Funding.NONE));
      var commissioner =
          arrangement
              .atTheEndOf(month)
              .map(agreement -> commissioners.get(agreement.commissionerId()));
      return new Arrangement(own, commissioner, arrangement.funding());
    }
  }

  private Map<CommissionerId, Commissioner> commissioners(Tx tx) {
    return commissioners.all(tx).stream()
        .collect(Collectors.toMap(Commissioner::id, Function.identity()));
  }

  private MonthPicture picture(
      Tx tx,
      YearMonth month,
      Collection<Person> everyone,
      Collection<Person> wanted,
      Arranged arranged,
      Map<PersonId, FundId> fundOf) {
    var asOf = month.atEndOfMonth().isAfter(today()) ? today() : month.atEndOfMonth();
    var lines =
        journal.lines(tx, new HashSet<>(fundOf.values()), month.atDay(1), month.atEndOfMonth());
    var before = before(tx, month, fundOf);
    var held = new Holds(clock).on(tx, asOf);
    var sources = new HashMap<PersonId, Source>();
    for (var person : wanted) {
      var fund = Optional.ofNullable(fundOf.get(person.id()));
      sources.put(
          person.id(),
          new Source(
              person,
              arranged.of(person.id(), month),
              fund.map(before::get).orElse(Money.ZERO),
              fund.map(lines::get).orElse(List.of()),
              fund.map(held::get).<List<Held>>map(List::copyOf).orElse(List.of())));
    }
    var events =
        new Months(clock).events(tx).stream().filter(event -> event.month().equals(month)).toList();
    return new MonthPicture(
        month, asOf, provider.get(tx), events, new HiddenNames(everyone), sources);
  }

  private Map<FundId, Money> before(Tx tx, YearMonth month, Map<PersonId, FundId> fundOf) {
    var eve = month.atDay(1).minusDays(1);
    if (fundOf.size() == 1) {
      var fund = fundOf.values().iterator().next();
      return Map.of(fund, funds.moneyOn(tx, fund, eve));
    }
    return funds.moneyOn(tx, eve);
  }
}
