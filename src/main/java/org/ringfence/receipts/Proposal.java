package org.ringfence.receipts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.Days;
import org.ringfence.people.ExpectedMoney;
import org.ringfence.people.Funding;
import org.ringfence.people.Person;

/**
 * Works out what a commissioner owes for some days: for each person the days that an agreement with
 * it covers, at the weekly amounts in force on them. The person's own contribution is never among
 * it.
 */
final class Proposal {

  private final Commissioner commissioner;
  private final Days days;
  private final Map<CommissionerId, CommissionerKind> kinds;

  Proposal(Commissioner commissioner, Days days, List<Commissioner> all) {
    this.commissioner = commissioner;
    this.days = days;
    this.kinds =
        all.stream().collect(Collectors.toMap(Commissioner::id, it -> it.details().kind()));
  }

  /** Someone whom the commissioner funds has at least one share, if need be of nothing. */
  List<ProposedShare> sharesOf(
      List<Person> persons,
      Map<PersonId, List<Agreement>> agreements,
      Map<PersonId, Funding> funding) {
    return persons.stream()
        .flatMap(
            person ->
                sharesOf(
                    person,
                    agreements.getOrDefault(person.id(), List.of()),
                    funding.getOrDefault(person.id(), Funding.NONE))
                    .stream())
        .toList();
  }

  private List<ProposedShare> sharesOf(Person person, List<Agreement> all, Funding funding) {
    var spans =
        all.stream()
            .filter(agreement -> agreement.commissionerId().equals(commissioner.id()))
            .map(days::within)
            .flatMap(Optional::stream)
            .toList();
    if (spans.isEmpty()) {
      return List.of();
    }
    var shares = new ArrayList<ProposedShare>();
    for (var source : sources(all)) {
      var share = share(person, source, funding, spans);
      if (share.amount().isPositive()) {
        shares.add(share);
      }
    }
    return shares.isEmpty() ? List.of(nothing(person)) : shares;
  }

  /** A council and the NHS that fund the same person in these days each pay their own part. */
  private Set<FundingSource> sources(List<Agreement> all) {
    var funders =
        all.stream()
            .filter(agreement -> days.within(agreement).isPresent())
            .map(agreement -> kinds.get(agreement.commissionerId()))
            .collect(Collectors.toSet());
    var sources = EnumSet.complementOf(EnumSet.of(FundingSource.CONTRIBUTION));
    if (funders.size() > 1) {
      switch (commissioner.details().kind()) {
        case NHS -> sources.retainAll(Set.of(FundingSource.HEALTH));
        case COUNCIL -> sources.remove(FundingSource.HEALTH);
      }
    }
    return sources;
  }

  private static ProposedShare share(
      Person person, FundingSource source, Funding funding, List<Days> spans) {
    var parts = new ArrayList<ProposedShare.Part>();
    var due = new ExpectedMoney(0);
    for (var span : spans) {
      due = due.plus(funding.expected(source, span.first(), span.last()));
      for (var line : funding.lines()) {
        long covered = line.daysWithin(span.first(), span.last());
        if (line.source() == source && covered > 0) {
          parts.add(new ProposedShare.Part(line.weekly(), covered));
        }
      }
    }
    return new ProposedShare(person, source, due.rounded(), parts);
  }

  private ProposedShare nothing(Person person) {
    var source =
        switch (commissioner.details().kind()) {
          case COUNCIL -> FundingSource.SOCIAL_CARE;
          case NHS -> FundingSource.HEALTH;
        };
    return new ProposedShare(person, source, Money.ZERO, List.of());
  }
}
