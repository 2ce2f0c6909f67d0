package org.ringfence.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.money.Money;
import org.ringfence.people.Days;
import org.ringfence.people.OtherNames;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/**
 * Makes a line of the bank that the book does not know into an entry, matches the two, and learns
 * from it. The feature that posts does so in a transaction of its own; should the program stop
 * before the match, the line and its entry are proposed as sure, and trying again completes it.
 */
public final class EnteringLines {

  private static final int NOTE_MAX = 300;

  private final Database database;
  private final Matching matching;
  private final OwnMoney own;
  private final LearnedRules rules;
  private final LineEntries entries;
  private final BankLineStore lines = new BankLineStore();
  private final MatchStore matches = new MatchStore();
  private final LineCommands commands = new LineCommands();

  public EnteringLines(
      Database database, Matching matching, OwnMoney own, LearnedRules rules, LineEntries entries) {
    this.database = database;
    this.matching = matching;
    this.own = own;
    this.rules = rules;
    this.entries = entries;
  }

  /** What to fill in from the line and from what was learned. Refuses a line that is matched. */
  public Outcome<LineDraft> draft(BankLineId id) {
    var choices = entries.choices();
    return database.read(tx -> unmatched(tx, id).map(line -> draft(tx, line, choices)));
  }

  private LineDraft draft(Tx tx, BankLine line, LineChoices choices) {
    var text = line.text().replaceAll("\\p{Cntrl}", " ").strip();
    boolean mayStand =
        text.length() <= NOTE_MAX
            && OtherNames.among(choices.people()).whyNotToAll("Note", text).isEmpty();
    return new LineDraft(
        line,
        commands.next(tx, line.id()),
        rules.best(tx, line),
        choices,
        mayStand ? text : "",
        NamedInText.of(text, choices),
        likely(line, choices.bills()));
  }

  /** The one bill of the amount, or the only few, of those that the bank's text speaks for. */
  private static List<BillId> likely(BankLine line, List<UnpaidBill> bills) {
    if (line.amount().isPositive()) {
      return List.of();
    }
    var words = bills.stream().collect(Collectors.toMap(UnpaidBill::id, EnteringLines::words));
    var text =
        BankText.of(
            line.text(), words.values().stream().flatMap(it -> it.names().stream()).toList());
    var named =
        bills.stream().filter(bill -> Evidence.speaksFor(text, words.get(bill.id()))).toList();
    var amount = line.amount().abs();
    var same = named.stream().filter(bill -> bill.amount().equals(amount)).toList();
    var chosen =
        same.isEmpty() ? SumSearch.only(amount, named, UnpaidBill::amount).orElse(List.of()) : same;
    return same.size() > 1 ? List.of() : chosen.stream().map(UnpaidBill::id).toList();
  }

  private static Words words(UnpaidBill bill) {
    return Words.of(bill.payee(), List.of(bill.payee()), List.of(bill.reference().split(" ")));
  }

  /** What there is to choose from, for the rules too. */
  public LineChoices choices() {
    return entries.choices();
  }

  /** Everyone's share of a line of this kind. */
  public List<ProposedLineShare> propose(
      LineKind kind, Optional<CommissionerId> commissioner, Days covers) {
    return entries.propose(kind, commissioner, covers);
  }

  /**
   * Posts the entry and matches it to the line; the same command again does nothing more. Refuses a
   * line that is matched, a kind of money that goes the other way, shares and bills that do not add
   * up to the line, and whatever the feature that posts refuses.
   */
  public Outcome<BankMatchId> enter(String by, CommandId command, BankLineId id, LineEntry entry) {
    var before = database.read(tx -> matches.ofCommand(tx, command));
    if (before.isPresent()) {
      return Outcome.done(before.get());
    }
    return database
        .read(tx -> unmatched(tx, id))
        .then(line -> right(line, entry))
        .then(line -> post(by, command, line, entry).map(_ -> line))
        .then(line -> matching.acceptEntered(by, command, line).map(match -> new Done(line, match)))
        .then(done -> rules.learn(by, done.line(), entry).map(_ -> done.match()));
  }

  private record Done(BankLine line, BankMatchId match) {}

  private Outcome<?> post(String by, CommandId command, BankLine line, LineEntry entry) {
    return entry instanceof LineEntry.Own(var kind, var narrative)
        ? own.ofLine(by, command, line.id(), kind.own().orElseThrow(), narrative)
        : entries.post(by, command, line, entry);
  }

  private Outcome<BankLine> unmatched(Tx tx, BankLineId id) {
    return Outcome.found(lines.byId(tx, id), Problem.notThere("line of the bank"))
        .then(
            line ->
                matches.matchedLines(tx, List.of(id)).isEmpty()
                    ? Outcome.done(line)
                    : Outcome.refused(
                        "This line of the bank is matched already. Take the match back first."));
  }

  private Outcome<BankLine> right(BankLine line, LineEntry entry) {
    boolean moneyIn = line.amount().isPositive();
    var checks =
        new Checks()
            .that(
                entry.kind().suits(moneyIn),
                "Kind",
                moneyIn
                    ? "This line is money that came in. Choose a kind that comes in."
                    : "This line is money that went out. Choose a kind that goes out.");
    switch (entry) {
      case LineEntry.Shared shared -> adds(checks, line, sum(shared), "The shares add up to");
      case LineEntry.Bills(var bills) -> bills(checks, line, bills);
      case LineEntry.Contribution _,
          LineEntry.Refund _,
          LineEntry.Purchase _,
          LineEntry.Returned _,
          LineEntry.Own _ -> {
        // Of one person, or of nobody: all of the line.
      }
    }
    return checks.whenRight(() -> line);
  }

  private static Money sum(LineEntry.Shared shared) {
    return Money.sum(shared.shares().stream().map(LineShare::amount).toList());
  }

  private void bills(Checks checks, BankLine line, List<BillId> chosen) {
    Map<BillId, Money> unpaid =
        entries.choices().bills().stream()
            .collect(Collectors.toMap(UnpaidBill::id, UnpaidBill::amount));
    if (!unpaid.keySet().containsAll(chosen)) {
      checks.add("", "One of these bills does not wait to be paid any more. Choose again.");
      return;
    }
    adds(checks, line, Money.sum(chosen.stream().map(unpaid::get).toList()), "The bills add up to");
  }

  private static void adds(Checks checks, BankLine line, Money sum, String what) {
    var wanted = line.amount().abs();
    checks.that(
        sum.equals(wanted),
        "",
        "%s %s, and the bank’s line is %s: %s too %s. Correct that first."
            .formatted(
                what,
                sum,
                wanted,
                sum.minus(wanted).abs(),
                sum.isLessThan(wanted) ? "little" : "much"));
  }
}
