package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.EntryKind;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;

/** Reads both sides of an account, and compares them. */
final class Comparing {

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final BankSources sources;
  private final BookReading book;
  private final OpenReading reading;
  private final OwnMoneyStore own = new OwnMoneyStore();
  private final MatchStore matches = new MatchStore();
  private final StatedBalance stated = new StatedBalance();
  private final TypedBalanceStore typed = new TypedBalanceStore();

  Comparing(BankSources sources) {
    this.sources = sources;
    this.book = new BookReading(sources);
    this.reading = new OpenReading(sources);
  }

  /** Empty when no statement with a balance is in the book by that day. */
  Optional<Comparison> of(Tx tx, BankAccount account, LocalDate day) {
    var all = reading.lines(tx, account.id());
    var lines = all.stream().filter(it -> !it.on().isAfter(day)).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : stated
            .on(tx, account.id(), day, lines)
            .map(bank -> compare(tx, account, day, all, lines, bank));
  }

  private Comparison compare(
      Tx tx,
      BankAccount account,
      LocalDate day,
      List<BankLine> all,
      List<BankLine> lines,
      Money bank) {
    var first = lines.getFirst().on();
    var items = book.items(tx, account.id(), first.minusDays(TwoSides.DAYS_OUT_MAX), FOREVER);
    var begins = begins(tx, account.id(), first, items);
    var openings = openings(tx, account.id(), begins);
    var sides =
        new TwoSides(
            begins,
            all,
            items.stream().filter(it -> !openings.contains(it.ref())).toList(),
            matches.active(tx, account.id()));
    var last = lines.getLast().on();
    var sorted = sides.on(day, last);
    var compared =
        new Comparison(
            account,
            day,
            begins,
            lines,
            bank,
            funds(tx, sources.moves().balancesOn(tx, account.id(), day)),
            ownMoney(tx, account.id(), day),
            MissingLines.among(lines, typedBy(tx, account.id(), day)),
            sorted.atTheBank(),
            sorted.inTheBook(),
            sorted.sure());
    var different = compared.differentFromTheStart();
    return different.isZero()
        ? compared
        : compared.withOutstanding(sides.outstandingAtTheStart(different.negated(), last));
  }

  /**
   * The bank's first day, or the book's where the bank's file goes further back than the book: what
   * the bank moved before nobody can enter any more.
   */
  private LocalDate begins(Tx tx, BankAccountId account, LocalDate first, List<BookItem> items) {
    if (items.isEmpty() || !items.getFirst().postedOn().isAfter(first)) {
      return first;
    }
    var earliest =
        items.stream().map(BookItem::postedOn).min(Comparator.naturalOrder()).orElseThrow();
    return earliest.isAfter(first)
            && sources.moves().balancesOn(tx, account, first.minusDays(1)).isEmpty()
        ? earliest
        : first;
  }

  /** Opening balances of the first day say what was there already; no line of the bank says so. */
  private Set<BookRef> openings(Tx tx, BankAccountId account, LocalDate begins) {
    var openings = new HashSet<BookRef>();
    sources.moves().between(tx, account, begins, begins).stream()
        .filter(it -> it.kind() == EntryKind.OPENING_BALANCE)
        .forEach(it -> openings.add(new BookRef.Posted(it.number())));
    own.all(tx, account).stream()
        .filter(it -> it.details().kind() == OwnMoneyKind.OPENING)
        .filter(it -> it.details().on().equals(begins))
        .forEach(it -> openings.add(new BookRef.Own(it.id())));
    return openings;
  }

  private List<FundMoney> funds(Tx tx, Map<FundId, Money> balances) {
    var fundOf = new HashMap<PersonId, FundId>(sources.funds().all(tx));
    var funds = new ArrayList<FundMoney>();
    for (var person : sources.people().all(tx)) {
      var fund = fundOf.get(person.id());
      if (fund != null && balances.containsKey(fund)) {
        funds.add(new FundMoney(fund, person, balances.get(fund)));
      }
    }
    funds.sort(Comparator.comparing(it -> it.person().reference()));
    return funds;
  }

  private List<TypedBalance> typedBy(Tx tx, BankAccountId account, LocalDate day) {
    return typed.all(tx, account).stream().filter(it -> !it.on().isAfter(day)).toList();
  }

  private Money ownMoney(Tx tx, BankAccountId account, LocalDate day) {
    return Money.sum(
        own.all(tx, account).stream()
            .filter(it -> !it.details().on().isAfter(day))
            .map(it -> it.details().amount())
            .toList());
  }
}
