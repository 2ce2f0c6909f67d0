package org.ringfence.bank.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ringfence.money.Money;

/**
 * Puts the statements of a file together by account, each in the order it happened, and checks the
 * balances that the file states.
 */
final class Statements {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final BankFileFormat format;
  private final boolean newestFirstUsually;
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * @param newestFirstUsually what this bank does, for a file that does not show it
   */
  Statements(BankFileFormat format, boolean newestFirstUsually) {
    this.format = format;
    this.newestFirstUsually = newestFirstUsually;
  }

  void note(String says) {
    notes.add(says);
  }

  void warn(String says) {
    warnings.add(says);
  }

  BankFile together(List<StatementPart> parts) {
    var byAccount = new LinkedHashMap<AccountIdentity, List<StatementPart>>();
    parts.forEach(
        part -> byAccount.computeIfAbsent(part.identity(), id -> new ArrayList<>()).add(part));
    var accounts = new ArrayList<BankFileAccount>();
    byAccount.forEach((identity, own) -> accounts.add(account(identity, own)));
    if (accounts.isEmpty()) {
      accounts.add(
          new BankFileAccount(
              AccountIdentity.UNSAID, Optional.empty(), Optional.empty(), List.of()));
    }
    if (accounts.stream().allMatch(account -> account.lines().isEmpty())) {
      note("The file is whole and has no transactions in it.");
    }
    return new BankFile(format, accounts, List.copyOf(notes), warnings);
  }

  private BankFileAccount account(AccountIdentity identity, List<StatementPart> parts) {
    var inOrder = new ArrayList<>(parts);
    inOrder.sort(
        Comparator.comparing(
            StatementPart::startsOn, Comparator.comparing(day -> day.orElse(LocalDate.MAX))));
    var lines = new ArrayList<BankFileLine>();
    Optional<Money> opening = Optional.empty();
    Optional<Money> closing = Optional.empty();
    boolean first = true;
    for (var part : inOrder) {
      var whole = checked(part);
      if (!first) {
        checkFollows(identity, closing, whole);
      }
      opening = first ? whole.opening() : opening;
      closing = whole.closing();
      lines.addAll(whole.lines());
      first = false;
    }
    return new BankFileAccount(identity, opening, closing, lines);
  }

  /** One statement with its lines oldest first and the balances that its lines show filled in. */
  private BankFileAccount checked(StatementPart part) {
    var ordered = LineOrder.oldestFirst(part.lines(), newestFirstUsually);
    var inOrder = ordered.lines();
    if (inOrder.size() > 1 && ordered.turned()) {
      note("The file has the newest line first; the lines are turned round here.");
    }
    var breaks = LineOrder.breaks(inOrder);
    if (!breaks.isEmpty()) {
      warnOfBreaks(part.identity(), breaks);
    }
    var opening = part.opening().or(() -> openingShownBy(inOrder));
    var closing = part.closing().or(() -> closingShownBy(inOrder));
    var lines = inOrder;
    if (breaks.isEmpty() && opening.isPresent() && closing.isPresent()) {
      var sum = Money.sum(inOrder.stream().map(BankFileLine::amount).toList());
      var reached = opening.get().plus(sum);
      if (!reached.equals(closing.get())) {
        warn(
            "In the statement of %s the opening balance %s and the lines (%s) come to %s, but the closing balance is %s: a difference of %s."
                .formatted(
                    part.identity(),
                    opening.get(),
                    sum,
                    reached,
                    closing.get(),
                    closing.get().minus(reached)));
      } else if (inOrder.stream().noneMatch(line -> line.balance().isPresent())) {
        lines = withBalances(inOrder, opening.get());
      }
    }
    return new BankFileAccount(part.identity(), opening, closing, lines);
  }

  /**
   * Some formats state only what the account opened and closed with. Where the lines lead from the
   * one to the other, what it held after each of them is known all the same.
   */
  private static List<BankFileLine> withBalances(List<BankFileLine> lines, Money opening) {
    var filled = new ArrayList<BankFileLine>(lines.size());
    var balance = opening;
    for (var line : lines) {
      balance = balance.plus(line.amount());
      filled.add(line.withBalance(Optional.of(balance)));
    }
    return filled;
  }

  private void warnOfBreaks(AccountIdentity identity, List<LineOrder.Break> breaks) {
    var first = breaks.getFirst();
    var difference = first.line().balance().orElse(first.expected()).minus(first.expected());
    warn(
        "In the statement of %s the balance on %s (\"%s\", %s) should be %s but the file says %s: a difference of %s."
                .formatted(
                    identity,
                    DAY.format(first.line().date()),
                    first.line().text(),
                    first.line().amount(),
                    first.expected(),
                    first.line().balance().orElse(first.expected()),
                    difference)
            + (breaks.size() == 1
                ? ""
                : " There are " + (breaks.size() - 1) + " more such places."));
  }

  private void checkFollows(
      AccountIdentity identity, Optional<Money> closing, BankFileAccount next) {
    if (closing.isPresent()
        && next.opening().isPresent()
        && !closing.get().equals(next.opening().get())) {
      warn(
          "The file holds several statements of %s, and one closes with %s while the next opens with %s: something between them is missing."
              .formatted(identity, closing.get(), next.opening().get()));
    }
  }

  private static Optional<Money> openingShownBy(List<BankFileLine> lines) {
    var before = Money.ZERO;
    for (var line : lines) {
      before = before.plus(line.amount());
      if (line.balance().isPresent()) {
        return Optional.of(line.balance().get().minus(before));
      }
    }
    return Optional.empty();
  }

  private static Optional<Money> closingShownBy(List<BankFileLine> lines) {
    var after = Money.ZERO;
    for (var line : lines.reversed()) {
      if (line.balance().isPresent()) {
        return Optional.of(line.balance().get().plus(after));
      }
      after = after.plus(line.amount());
    }
    return Optional.empty();
  }
}
