package org.ringfence.statements;

import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Journal;
import org.ringfence.money.Money;
import org.ringfence.people.HiddenNames;
import org.ringfence.people.Person;
import org.ringfence.problem.DayText;
import org.ringfence.statements.StatementFigures.Line;
import org.ringfence.statements.StatementFigures.Moved;

/** Says in plain words what each entry of one person's month was. */
final class LineWords {

  private final Person person;
  private final HiddenNames names;
  private final String commissioner;
  private final String provider;
  private final Set<Long> numbersOfMonth;

  LineWords(MonthPicture picture, MonthPicture.Source source) {
    this.person = source.person();
    this.names = picture.names();
    this.commissioner = source.arrangement().commissioner().map(it -> it.name()).orElse("");
    this.provider = picture.provider().map(it -> it.name()).orElse("");
    this.numbersOfMonth =
        source.lines().stream()
            .map(line -> line.entry().number().value())
            .collect(Collectors.toSet());
  }

  Line line(Journal.Line line) {
    var entry = line.entry();
    return new Line(
        entry.number().value(),
        entry.postedOn(),
        what(entry),
        who(entry),
        own(entry.facts().outcome()),
        note(entry),
        moved(entry, line.balance()));
  }

  /** What it was, and the words that were typed with it. */
  String what(Entry entry) {
    var facts = entry.facts();
    var category = own(facts.category());
    var kind =
        switch (entry.kind()) {
          case OPENING_BALANCE -> "Already in the fund when this book began";
          case FUNDING -> facts.source().map(FundingSource::label).orElse("Funding") + " funding";
          case CONTRIBUTION -> "Your own contribution";
          case SUPPORT, BILL, PURCHASE -> category;
          case FEE -> category.isBlank() ? "Management fee" : category;
          case REFUND -> "Money back: " + category;
          case RETURNED -> facts.paid().payeeName().isBlank() ? "Given back" : "Handed on";
          case REVERSAL -> "Put right: " + reversed(entry);
        };
    var words = own(facts.narrative());
    return words.isBlank() || words.equalsIgnoreCase(kind) ? kind : kind + ". " + words;
  }

  private String reversed(Entry entry) {
    var facts = entry.facts();
    return facts.category().isBlank()
        ? facts.source().map(FundingSource::label).orElse("an entry")
        : own(facts.category());
  }

  private String who(Entry entry) {
    var payee = entry.facts().paid().payeeName();
    return switch (entry.kind()) {
      case FUNDING -> commissioner;
      case RETURNED -> payee.isBlank() ? commissioner : payee;
      case SUPPORT, FEE -> payee.isBlank() ? provider : payee;
      case OPENING_BALANCE, CONTRIBUTION -> "";
      case BILL, PURCHASE, REFUND, REVERSAL -> payee;
    };
  }

  /**
   * An entry that a later month puts right says nothing of it here, so that this month's statement
   * stays what it was.
   */
  private String note(Entry entry) {
    var note = new StringBuilder();
    entry
        .trail()
        .reverses()
        .ifPresent(number -> note.append("This undoes entry %s.".formatted(number)));
    entry
        .trail()
        .reversedBy()
        .filter(number -> numbersOfMonth.contains(number.value()))
        .ifPresent(
            number ->
                note.append(
                    "This is entry %s; entry %s undoes it.".formatted(entry.number(), number)));
    if (entry.isLate()) {
      note.append(note.isEmpty() ? "" : " ")
          .append("Late: it happened on %s.".formatted(DayText.of(entry.happenedOn())));
    }
    return note.toString();
  }

  private static Moved moved(Entry entry, Money balance) {
    var in = Money.ZERO;
    var out = Money.ZERO;
    for (var movement : entry.movements()) {
      var effect = movement.effect();
      var other = effect.isNegative() ? movement.debit() : movement.credit();
      switch (other.kind()) {
        case INCOME -> in = in.plus(effect);
        case SUPPORT, PURCHASED, FEE, RETURNED -> out = out.minus(effect);
        case OPENING, BANK -> {}
      }
    }
    return new Moved(in, out, balance);
  }

  /** Words that someone typed, without anybody else's name. */
  String own(String typed) {
    return names.without(typed, person).strip();
  }
}
