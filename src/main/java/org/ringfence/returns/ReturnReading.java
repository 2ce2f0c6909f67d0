package org.ringfence.returns;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Funding;
import org.ringfence.people.HiddenNames;
import org.ringfence.people.Person;
import org.ringfence.staff.Provider;

/** Freezes the figures of a return from one picture of the book. */
final class ReturnReading {

  private final ReturnSources sources;
  private final MoneyProof proof;
  private final Clock clock;

  ReturnReading(ReturnSources sources, MoneyProof proof, Clock clock) {
    this.sources = sources;
    this.proof = proof;
    this.clock = clock;
  }

  /**
   * A person of the return, with the last of their agreements in the period.
   *
   * @param all the agreements with other commissioners too
   */
  private record Subject(Person person, Agreement agreement, List<Agreement> all, FundId fund) {
    String reference() {
      return person.reference();
    }
  }

  ReturnFigures read(
      Tx tx, Optional<Provider> provider, Commissioner commissioner, ReturnPeriod period) {
    var before = sources.funds().moneyOn(tx, period.from().minusDays(1));
    var subjects = subjects(tx, commissioner, period, before);
    var lines = lines(tx, subjects, period);
    var names = new HiddenNames(sources.people().all(tx));
    var summary = summary(tx, subjects, before, lines, period);
    return new ReturnFigures(
        new ReturnFigures.Heading(
            provider.map(Provider::name).orElse(""),
            provider.map(Provider::onePersonOffice).orElse(false),
            commissioner.name(),
            period),
        summary,
        eachLine(subjects, lines).map(it -> it.shown(names)).toList(),
        bills(tx, subjects, lines, period),
        new ReturnFigures.Standing(
            openMonths(tx, period),
            reopened(tx, period),
            overspends(subjects, lines, names),
            proof(tx, subjects, period),
            alsoToKnow(subjects, summary, period)));
  }

  private List<ProofLine> proof(Tx tx, List<Subject> subjects, ReturnPeriod period) {
    var today = LocalDate.now(clock);
    return proof.on(
        tx,
        period.to().isAfter(today) ? today : period.to(),
        subjects.stream().map(Subject::fund).collect(Collectors.toSet()));
  }

  private List<Subject> subjects(
      Tx tx, Commissioner commissioner, ReturnPeriod period, Map<FundId, Money> before) {
    var agreements = sources.agreements().all(tx);
    var funds = sources.funds().all(tx);
    var subjects = new ArrayList<Subject>();
    for (var person : sources.people().all(tx)) {
      var all = agreements.getOrDefault(person.id(), List.of());
      var fund = funds.get(person.id());
      all.stream()
          .filter(period::isTouchedBy)
          .filter(it -> it.commissionerId().equals(commissioner.id()))
          .max(comparing(Agreement::startsOn))
          .or(() -> ended(all, period).filter(_ -> isUnsettled(before, fund)))
          .filter(it -> it.commissionerId().equals(commissioner.id()))
          .ifPresent(it -> subjects.add(new Subject(person, it, all, fund)));
    }
    return subjects;
  }

  /** The last agreement of somebody who has none in the period; what is left belongs to it. */
  private static Optional<Agreement> ended(List<Agreement> all, ReturnPeriod period) {
    return all.stream().anyMatch(period::isTouchedBy)
        ? Optional.empty()
        : all.stream()
            .filter(it -> !it.startsOn().isAfter(period.to()))
            .max(comparing(Agreement::startsOn));
  }

  /** True when the fund held or owed money when the period began. */
  private static boolean isUnsettled(Map<FundId, Money> before, FundId fund) {
    return !before.getOrDefault(fund, Money.ZERO).isZero();
  }

  private static List<String> alsoToKnow(
      List<Subject> subjects, List<SummaryRow> summary, ReturnPeriod period) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < subjects.size(); i++) {
      var subject = subjects.get(i);
      AlsoToKnow.of(summary.get(i), subject.agreement(), subject.all(), period)
          .forEach(sentences::add);
    }
    return sentences;
  }

  private Map<FundId, List<Journal.Line>> lines(
      Tx tx, List<Subject> subjects, ReturnPeriod period) {
    var funds = subjects.stream().map(Subject::fund).collect(Collectors.toSet());
    return funds.isEmpty()
        ? Map.of()
        : sources.journal().lines(tx, funds, period.from(), period.to());
  }

  private record OwnLine(Person person, Journal.Line line) {
    String reference() {
      return person.reference();
    }

    Entry entry() {
      return line.entry();
    }

    TransactionLine shown(HiddenNames names) {
      return TransactionLine.of(reference(), line, words -> names.without(words, person));
    }
  }

  private static Stream<OwnLine> eachLine(
      List<Subject> subjects, Map<FundId, List<Journal.Line>> lines) {
    return subjects.stream()
        .flatMap(
            subject ->
                lines.get(subject.fund()).stream()
                    .map(line -> new OwnLine(subject.person(), line)));
  }

  private List<SummaryRow> summary(
      Tx tx,
      List<Subject> subjects,
      Map<FundId, Money> before,
      Map<FundId, List<Journal.Line>> lines,
      ReturnPeriod period) {
    var after = sources.funds().balancesOn(tx, period.to(), clock.getZone());
    var funding = sources.fundingLines().all(tx);
    var rows = new ArrayList<SummaryRow>();
    for (var subject : subjects) {
      var opening = before.getOrDefault(subject.fund(), Money.ZERO);
      var entries = lines.get(subject.fund()).stream().map(Journal.Line::entry).toList();
      rows.add(
          new SummaryRow(
              subject.reference(),
              subject.person().name(),
              PeriodFigures.of(opening, entries),
              after.getOrDefault(subject.fund(), Balance.NOTHING).held(),
              weekly(funding, subject).weeklyBudget(period.to()),
              subject
                  .agreement()
                  .termsOn(lastDayWithin(subject.agreement(), period))
                  .surplusWeeks(),
              new SummaryRow.AgreementDays(
                  Optional.of(subject.agreement().startsOn()).filter(period::contains),
                  subject.agreement().lastDay().filter(period::contains))));
    }
    return rows;
  }

  private static Funding weekly(Map<PersonId, Funding> funding, Subject subject) {
    return funding.getOrDefault(subject.person().id(), Funding.NONE);
  }

  private static LocalDate lastDayWithin(Agreement agreement, ReturnPeriod period) {
    return agreement.lastDay().filter(period.to()::isAfter).orElse(period.to());
  }

  private List<BillLine> bills(
      Tx tx, List<Subject> subjects, Map<FundId, List<Journal.Line>> lines, ReturnPeriod period) {
    var references =
        subjects.stream()
            .collect(Collectors.toMap(subject -> subject.person().id(), Subject::reference));
    var onRecord = BillShareStore.payingEntries(tx);
    return Stream.concat(
            eachLine(subjects, lines)
                .filter(it -> isBillWithoutRecord(it.entry(), onRecord))
                .map(it -> BillLine.paid(it.reference(), it.entry())),
            BillShareStore.lines(tx, references, period, clock.getZone()).stream())
        .sorted(comparing(BillLine::reference).thenComparing(bill -> bill.invoice().date()))
        .toList();
  }

  /**
   * True for a bill that came in as it was paid, from a workbook. What was paid on a screen has a
   * record; when its payment is reversed, the record goes back to what it was and lets go of the
   * entry.
   */
  private static boolean isBillWithoutRecord(Entry entry, Set<Long> onRecord) {
    return entry.kind() == EntryKind.BILL
        && !onRecord.contains(entry.number().value())
        && (entry.trail().cameBy() == CameBy.WORKBOOK || entry.trail().reversedBy().isEmpty());
  }

  private List<YearMonth> openMonths(Tx tx, ReturnPeriod period) {
    var closed = sources.months().closed(tx);
    var first = sources.months().first(tx);
    return period.months().stream()
        .filter(month -> first.filter(month::isBefore).isEmpty() && !closed.contains(month))
        .toList();
  }

  private List<ReturnFigures.Reopened> reopened(Tx tx, ReturnPeriod period) {
    return sources.months().events(tx).stream()
        .filter(event -> !event.closed() && period.months().contains(event.month()))
        .map(
            event ->
                new ReturnFigures.Reopened(
                    event.month(),
                    LocalDate.ofInstant(event.at(), clock.getZone()),
                    event.by(),
                    event.reason()))
        .toList();
  }

  private static List<ReturnFigures.OverspendLine> overspends(
      List<Subject> subjects, Map<FundId, List<Journal.Line>> lines, HiddenNames names) {
    return eachLine(subjects, lines)
        .flatMap(
            it ->
                it.entry().trail().overspend().stream()
                    .map(
                        leave ->
                            new ReturnFigures.OverspendLine(
                                it.reference(),
                                it.entry().number().value(),
                                it.entry().postedOn(),
                                leave.authorisedBy(),
                                names.without(leave.reason(), it.person()))))
        .toList();
  }
}
