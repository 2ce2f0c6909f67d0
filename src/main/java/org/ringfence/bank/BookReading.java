package org.ringfence.bank;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.BankMove;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
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
    var names = new ArrayList<String>();
    var references = new ArrayList<String>();
    if (!paid.payeeName().isBlank()) {
      names.add(paid.payeeName());
    }
    switch (move.kind()) {
      case FUNDING, RETURNED -> names.addAll(known.commissioners().get(move.fund()));
      case SUPPORT, FEE -> names.addAll(known.provider());
      case CONTRIBUTION, BILL, PURCHASE, REFUND, OPENING_BALANCE, REVERSAL -> {
        // Named by their payee or by the person alone.
      }
    }
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
        "Entry %s: %s".formatted(move.number(), says),
        move.command(),
        Words.of(paid.payeeName(), names, references),
        move.reverses().map(BookRef.Posted::new));
  }

  private static BookItem item(OwnMovement movement) {
    var details = movement.details();
    return new BookItem(
        new BookRef.Own(movement.id()),
        details.on(),
        details.on(),
        details.amount(),
        "Provider's own: %s, %s".formatted(details.kind().label(), details.narrative()),
        CommandId.of("own money " + movement.id().value()),
        Words.of("", List.of(details.narrative()), List.of()),
        movement.reverses().map(BookRef.Own::new));
  }
}
