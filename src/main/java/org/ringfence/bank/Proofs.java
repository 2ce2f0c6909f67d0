package org.ringfence.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankLineId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;

/**
 * Proves that all the money is there. What is matched, and what seems to be the same money though
 * nobody has matched it yet, is taken as seen by both; the rest is on its way while it is young,
 * and makes the difference when it is not, or when the bank moved it and the book does not know it.
 */
public final class Proofs {

  /** A payment in is at the bank within two weeks, or somebody should ask for it. */
  private static final int DAYS_IN_MAX = 14;

  /** A cheque is good for six months. */
  private static final int DAYS_OUT_MAX = 183;

  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final Database database;
  private final Clock clock;
  private final BankSources sources;
  private final BookReading book;
  private final OpenReading reading;
  private final OwnMoneyStore own = new OwnMoneyStore();
  private final MatchStore matches = new MatchStore();
  private final StatedBalance stated = new StatedBalance();

  public Proofs(Database database, Clock clock, BankSources sources) {
    this.database = database;
    this.clock = clock;
    this.sources = sources;
    this.book = new BookReading(sources);
    this.reading = new OpenReading(sources);
  }

  /**
   * Each bank account in the order of their names.
   *
   * @param on empty: today
   */
  public List<Outcome<AccountProof>> all(Optional<LocalDate> on) {
    var day = on.orElseGet(() -> LocalDate.now(clock));
    return database.read(
        tx -> sources.accounts().all(tx).stream().map(account -> prove(tx, account, day)).toList());
  }

  /** Refuses an account of which no statement with a balance is in the book by that day. */
  public Outcome<AccountProof> prove(Tx tx, BankAccount account, LocalDate day) {
    var lines =
        reading.lines(tx, account.id()).stream().filter(it -> !it.on().isAfter(day)).toList();
    var bank = stated.on(tx, account.id(), day, lines);
    return lines.isEmpty() || bank.isEmpty()
        ? Outcome.refused(
            "No statement of %s with a balance is in the book by %s, so nothing can be proved. Bring one in, or say what the account held."
                .formatted(account.name(), DayText.of(day)))
        : Outcome.done(prove(tx, account, day, lines, bank.get()));
  }

  private AccountProof prove(
      Tx tx, BankAccount account, LocalDate day, List<BankLine> lines, Money bank) {
    var first = lines.getFirst().on();
    var stated = lines.getLast().on();
    var active = matches.active(tx, account.id());
    var items = book.items(tx, account.id(), first.minusDays(DAYS_OUT_MAX), FOREVER);
    var counted = new HashSet<BookRef>();
    items.stream().filter(it -> !it.postedOn().isAfter(day)).forEach(it -> counted.add(it.ref()));
    Set<BankLineId> seen = new HashSet<>();
    lines.forEach(line -> seen.add(line.id()));

    var openLines = lines.stream().filter(it -> !active.ofLine().containsKey(it.id())).toList();
    var openItems =
        OpenReading.unmatched(items, active).stream()
            .filter(it -> counted.contains(it.ref()))
            .toList();
    var known = Proposals.of(openLines, openItems);
    known.forEach(it -> it.lines().forEach(line -> seen.remove(line.id())));
    known.forEach(it -> it.book().forEach(item -> counted.remove(item.ref())));

    var reasons = new ArrayList<String>();
    var explained = Money.ZERO;
    for (var line : openLines) {
      if (seen.contains(line.id())) {
        explained = explained.plus(line.amount());
        reasons.add(
            "The bank has %s on %s, \"%s\", and the book has nothing that it could be."
                .formatted(line.amount(), DayText.of(line.on()), line.text()));
      }
    }
    var onItsWay = acrossTheDay(active, lines, items, day);
    for (var item : openItems) {
      if (!counted.contains(item.ref()) || item.postedOn().isBefore(first)) {
        continue;
      }
      if (isYoung(item, stated)) {
        onItsWay = onItsWay.minus(item.amount());
      } else {
        explained = explained.minus(item.amount());
        reasons.add(
            "%s, %s on %s, has not reached the bank."
                .formatted(item.says(), item.amount(), DayText.of(item.happenedOn())));
      }
    }
    var funds = sources.moves().balancesOn(tx, account.id(), day);
    var ownMoney =
        Money.sum(
            own.all(tx, account.id()).stream()
                .filter(it -> !it.details().on().isAfter(day))
                .map(it -> it.details().amount())
                .toList());
    var proof = new AccountProof(account, day, stated, bank, funds, ownMoney, onItsWay, List.of());
    var rest = proof.difference().minus(explained);
    if (!rest.isZero()) {
      reasons.add(
          "%s was different already before the first line of the bank, on %s: check the opening balances, and record what was the provider's own."
              .formatted(rest, DayText.of(first)));
    }
    return new AccountProof(account, day, stated, bank, funds, ownMoney, onItsWay, reasons);
  }

  /** Money was on its way over midnight where one side of a match came before it and one after. */
  private static Money acrossTheDay(
      ActiveMatches active, List<BankLine> lines, List<BookItem> items, LocalDate day) {
    var sum = Money.ZERO;
    for (var line : lines) {
      if (active.ofLine().containsKey(line.id())) {
        sum = sum.plus(line.amount());
      }
    }
    var whole = new HashSet<Match>();
    lines.forEach(
        line -> Optional.ofNullable(active.ofLine().get(line.id())).ifPresent(whole::add));
    for (var item : items) {
      var match = active.ofBook().get(item.ref());
      if (match != null
          && !item.postedOn().isAfter(day)
          && (whole.contains(match) || !item.postedOn().isBefore(firstDay(lines)))) {
        sum = sum.minus(item.amount());
      }
    }
    return sum;
  }

  private static LocalDate firstDay(List<BankLine> lines) {
    return lines.getFirst().on();
  }

  /** Nothing can be at the bank that the statement does not reach yet. */
  private static boolean isYoung(BookItem item, LocalDate stated) {
    int daysMax = item.amount().isNegative() ? DAYS_OUT_MAX : DAYS_IN_MAX;
    return item.postedOn().isAfter(stated.minusDays(daysMax));
  }
}
