package org.ringfence.bank;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.BankMove;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.people.Person;
import org.ringfence.staff.Provider;

/** Reads what the book says moved in a bank account, with the words that a bank may repeat. */
final class BookReading {

  /** A word with a digit in it, such as a remittance number. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9/-]*\\d[A-Za-z0-9/-]*");

  private final BankSources sources;
  private final OwnMoneyStore own = new OwnMoneyStore();

  BookReading(BankSources sources) {
    this.sources = sources;
  }

  /** Those that count on these days, both included, by day. */
  List<BookItem> items(Tx tx, BankAccountId account, LocalDate from, LocalDate to) {
    var moves = sources.moves().between(tx, account, from, to);
    var items = new ArrayList<BookItem>(moves.size());
    if (!moves.isEmpty()) {
      var known = known(tx);
      moves.forEach(move -> items.add(item(move, known)));
    }
    own.all(tx, account).stream()
        .filter(it -> !it.details().on().isBefore(from) && !it.details().on().isAfter(to))
        .forEach(it -> items.add(item(it)));
    return items;
  }

  /**
   * Those that happened on these days, by day, and every reversal since the first of them: what was
   * undone later is not looked for at the bank.
   */
  List<BookItem> near(Tx tx, BankAccountId account, List<Days> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    var moves = new LinkedHashSet<BankMove>();
    spans.forEach(
        span -> moves.addAll(sources.moves().happened(tx, account, span.first(), span.last())));
    moves.addAll(sources.moves().reversalsSince(tx, account, spans.getFirst().first()));
    var known = known(tx);
    return Stream.concat(
            moves.stream().map(move -> item(move, known)),
            own.all(tx, account).stream().map(BookReading::item))
        .sorted(Comparator.comparing(BookItem::happenedOn))
        .toList();
  }

  /** What a command moved in the account. */
  List<BookItem> ofCommand(Tx tx, BankAccountId account, CommandId command) {
    var known = known(tx);
    return sources.moves().ofCommand(tx, account, command).stream()
        .map(move -> item(move, known))
        .toList();
  }

  /** These of the account; what is of another account is left out. */
  List<BookItem> items(Tx tx, BankAccountId account, Collection<BookRef> wanted) {
    var numbers = new HashSet<EntryNumber>();
    for (var ref : wanted) {
      if (ref instanceof BookRef.Posted(var number)) {
        numbers.add(number);
      }
    }
    var known = known(tx);
    var items = new ArrayList<BookItem>();
    sources.moves().of(tx, account, numbers).forEach(move -> items.add(item(move, known)));
    own.all(tx, account).stream()
        .map(BookReading::item)
        .filter(item -> wanted.contains(item.ref()))
        .forEach(items::add);
    return items;
  }

  private record Known(
      Map<FundId, Person> people, Map<FundId, List<String>> commissioners, List<String> provider) {}

  private Known known(Tx tx) {
    var people = sources.people().all(tx).stream().collect(toMap(Person::id, person -> person));
    var names =
        sources.commissioners().all(tx).stream()
            .collect(toMap(Commissioner::id, it -> it.details().name()));
    var agreements = sources.agreements().all(tx);
    var ofFund = new HashMap<FundId, Person>();
    var commissioners = new HashMap<FundId, List<String>>();
    for (Map.Entry<PersonId, FundId> fund : sources.funds().all(tx).entrySet()) {
      ofFund.put(fund.getValue(), people.get(fund.getKey()));
      commissioners.put(
          fund.getValue(),
          agreements.getOrDefault(fund.getKey(), List.of()).stream()
              .map(Agreement::commissionerId)
              .distinct()
              .map(names::get)
              .toList());
    }
    var provider = sources.provider().get(tx).map(Provider::name).stream().toList();
    return new Known(ofFund, commissioners, provider);
  }

  private static BookItem item(BankMove move, Known known) {
    var paid = move.facts().paid();
    var person = known.people().get(move.fund());
    var others =
        switch (move.kind()) {
          case FUNDING, RETURNED -> known.commissioners().get(move.fund());
          case SUPPORT, FEE -> known.provider();
          case CONTRIBUTION, BILL, PURCHASE, REFUND, OPENING_BALANCE, REVERSAL ->
              paid.payeeName().isBlank() ? List.<String>of() : List.of(paid.payeeName());
        };
    var names = new ArrayList<>(others);
    var references = new ArrayList<String>();
    names.add(person.name());
    // It comes with every payment of the person's, so it is no better than the name.
    names.add(person.reference());
    references.add(paid.invoiceNumber());
    CODE.matcher(move.facts().narrative())
        .results()
        .map(it -> it.group())
        .filter(code -> code.length() >= 5)
        .forEach(references::add);
    var says =
        "%s, %s%s"
            .formatted(
                move.kind().label(),
                person.reference(),
                paid.payeeName().isBlank() ? "" : ", " + paid.payeeName());
    return new BookItem(
        new BookRef.Posted(move.number()),
        move.happenedOn(),
        move.postedOn(),
        move.amount(),
        new BookItem.What(
            move.kind().label(), person.label(), "Entry %s: %s".formatted(move.number(), says)),
        move.command(),
        Words.of(others.stream().findFirst().orElse(""), names, references),
        move.reverses().map(BookRef.Posted::new));
  }

  private static BookItem item(OwnMovement movement) {
    var details = movement.details();
    return new BookItem(
        new BookRef.Own(movement.id()),
        details.on(),
        details.on(),
        details.amount(),
        new BookItem.What(
            details.kind().label(),
            "",
            "Provider’s own: %s, %s".formatted(details.kind().label(), details.narrative())),
        CommandId.of("own money " + movement.id().value()),
        Words.of("", List.of(details.narrative()), List.of()),
        movement.reverses().map(BookRef.Own::new));
  }
}
