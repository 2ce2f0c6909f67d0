package org.ringfence.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.ledger.PeriodFigures;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementState;
import org.ringfence.problem.DayText;
import org.ringfence.statements.MonthPicture.Source;
import org.ringfence.statements.StatementFigures.Amounts;
import org.ringfence.statements.StatementFigures.Bill;
import org.ringfence.statements.StatementFigures.Breakdown;
import org.ringfence.statements.StatementFigures.Contact;
import org.ringfence.statements.StatementFigures.Named;
import org.ringfence.statements.StatementFigures.Overspent;
import org.ringfence.statements.StatementFigures.Parties;
import org.ringfence.statements.StatementFigures.Standing;

/** Makes one person's figures from the month's picture of the book. Asks the book nothing more. */
final class FiguresMaking {

  private final MonthPicture picture;
  private final Source source;
  private final LineWords words;

  private FiguresMaking(MonthPicture picture, Source source) {
    this.picture = picture;
    this.source = source;
    this.words = new LineWords(picture, source);
  }

  static StatementFigures of(MonthPicture picture, Source source) {
    return new FiguresMaking(picture, source).make();
  }

  private StatementFigures make() {
    var entries = source.lines().stream().map(Journal.Line::entry).toList();
    var period = PeriodFigures.of(source.before(), entries);
    var spokenFor = Money.sum(source.held().stream().map(held -> held.amount()).toList());
    var carriedForward = period.carriedForward();
    return new StatementFigures(
        parties(),
        picture.month(),
        new Amounts(
            period.broughtForward(),
            period.moneyIn(),
            period.moneyOut(),
            carriedForward,
            spokenFor,
            carriedForward.minus(spokenFor)),
        breakdown(period),
        source.lines().stream().map(words::line).toList(),
        entries.stream().filter(entry -> entry.kind() == EntryKind.BILL).map(this::bill).toList(),
        standing(entries, carriedForward));
  }

  private Parties parties() {
    var person = source.person();
    var contact =
        picture
            .provider()
            .map(it -> new Contact(it.name(), it.address(), it.phone(), it.email()))
            .orElse(new Contact("", "", "", ""));
    return new Parties(
        person.reference(),
        person.printedName(),
        person.calledName(),
        source.arrangement().commissioner().map(it -> it.name()).orElse(""),
        contact);
  }

  private Breakdown breakdown(PeriodFigures period) {
    var in = new ArrayList<Named>();
    period.received().forEach((from, amount) -> in.add(new Named(from.label(), amount)));
    var byCategory = new TreeMap<String, Money>();
    for (var part : List.of(period.ownSupport(), period.thirdParties(), period.fees())) {
      part.forEach(
          (category, amount) -> byCategory.merge(words.own(category), amount, Money::plus));
    }
    period.returned().forEach((to, amount) -> byCategory.merge("Given back", amount, Money::plus));
    return new Breakdown(
        in,
        largestFirst(byCategory),
        period.spentOnOwnSupport(),
        period.spentWithThirdParties(),
        period.feesTaken(),
        period.givenBack());
  }

  private static List<Named> largestFirst(Map<String, Money> amounts) {
    return amounts.entrySet().stream()
        .map(entry -> new Named(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Named::amount).reversed().thenComparing(Named::name))
        .toList();
  }

  private Bill bill(Entry entry) {
    var facts = entry.facts();
    return new Bill(
        entry.postedOn(),
        facts.paid().payeeName(),
        facts.paid().invoiceNumber(),
        words.what(entry),
        facts.signed().authorisedBy(),
        facts.signed().authorisedOn(),
        entry.moneyOut());
  }

  private Standing standing(List<Entry> entries, Money carriedForward) {
    var ended = endedOn();
    // After the end no budget is due, whether or not its lines were ended too.
    var agreement =
        ended.isPresent()
            ? Optional.<Agreement>empty()
            : source.arrangement().atTheEndOf(picture.month());
    return new Standing(
        picture.asOf(),
        ended.isPresent()
            ? Money.ZERO
            : source.arrangement().funding().weeklyBudget(picture.asOf()),
        agreement.map(it -> it.termsOn(picture.asOf()).surplusWeeks()).orElse(OptionalInt.empty()),
        source.held().stream()
            .map(held -> new Named(words.own(held.purpose()), held.amount()))
            .toList(),
        entries.stream().flatMap(entry -> overspent(entry).stream()).toList(),
        notes(ended, carriedForward));
  }

  /** The last day of the last agreement, when none goes on after what the statement tells of. */
  private Optional<LocalDate> endedOn() {
    return AgreementState.of(source.arrangement().agreements(), picture.asOf().plusDays(1))
            instanceof AgreementState.Ended(var lastDay)
        ? Optional.of(lastDay)
        : Optional.empty();
  }

  private Optional<Overspent> overspent(Entry entry) {
    return entry
        .trail()
        .overspend()
        .map(
            leave ->
                new Overspent(
                    entry.postedOn(),
                    entry.moneyOut(),
                    leave.authorisedBy(),
                    words.own(leave.reason())));
  }

  private List<String> notes(Optional<LocalDate> ended, Money left) {
    var notes = new ArrayList<String>();
    if (picture.asOf().isBefore(picture.month().atEndOfMonth())) {
      notes.add(
          "The month is not over. This statement tells of it up to %s."
              .formatted(DayText.of(picture.asOf())));
    }
    picture.events().stream()
        .filter(event -> !event.closed())
        .map(MonthEvent::reason)
        .forEach(
            reason ->
                notes.add(
                    "This month was closed and then opened again, because: %s."
                        .formatted(withoutStop(words.own(reason)))));
    source
        .arrangement()
        .atTheEndOf(picture.month())
        .flatMap(Agreement::lastDay)
        .filter(lastDay -> !lastDay.isAfter(picture.asOf()))
        .ifPresent(
            lastDay -> notes.add("The agreement ended on %s.".formatted(DayText.of(lastDay))));
    if (ended.isPresent() && left.isPositive()) {
      notes.add(
          "The %s that is left is still to be settled: given back to who paid it, or handed on to who looks after the money next."
              .formatted(left));
    }
    return notes;
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
