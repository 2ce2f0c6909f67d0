package org.ringfence.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.bank.files.BankFileAccount;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.db.Tx;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Outcome;

/** Compares a file that was read with what the book has of the account. */
final class FileReading {

  private final BankAccounts accounts;
  private final BankLineStore lines = new BankLineStore();
  private final StatementFileStore files = new StatementFileStore();
  private final StatedBalance stated = new StatedBalance();

  FileReading(BankAccounts accounts) {
    this.accounts = accounts;
  }

  /** A file of an account, line by line as it stands to the book. */
  record Read(BankAccount account, List<Placed> lines, BankPreview preview) {}

  /** Refuses an account that is not there, and a file of another. */
  Outcome<Read> read(Tx tx, OpenedFile opened) {
    return accounts
        .find(tx, opened.chosen().account())
        .then(
            account ->
                FileAccounts.of(account, opened.file().accounts())
                    .map(part -> read(tx, opened, account, part)));
  }

  private Read read(Tx tx, OpenedFile opened, BankAccount account, BankFileAccount part) {
    var inFile = FilledBalances.of(part);
    var warnings = new ArrayList<>(opened.file().warnings());
    var placed = List.<Placed>of();
    Optional<Money> expected = Optional.empty();
    if (!inFile.isEmpty()) {
      var first = inFile.stream().map(BankFileLine::date).min(LocalDate::compareTo).orElseThrow();
      var last = inFile.stream().map(BankFileLine::date).max(LocalDate::compareTo).orElseThrow();
      var kept = lines.between(tx, account.id(), first, last);
      placed = new Overlap(kept, opened.file().format()).place(inFile);
      var around = new ArrayList<>(kept);
      lines.lastBefore(tx, account.id(), first).ifPresent(line -> around.addFirst(line));
      lines.firstAfter(tx, account.id(), last).ifPresent(around::add);
      warnings.addAll(Gaps.between(around, placed));
      expected = expected(tx, account, first, kept, placed);
    }
    var balances = new FileBalances(part.opening(), part.closing(), expected);
    opened.chosen().typedBalance().flatMap(balances::remarkOn).ifPresent(warnings::add);
    var preview =
        new BankPreview(
            opened.file().format(),
            placed.stream().map(it -> new BankPreview.Line(it.line(), it.isNew())).toList(),
            balances,
            opened.file().notes(),
            warnings,
            files.find(tx, account.id(), opened.fingerprint()).isPresent());
    return new Read(account, placed, preview);
  }

  /** What was known before the file’s first day, and all that moved since. */
  private Optional<Money> expected(
      Tx tx, BankAccount account, LocalDate first, List<BankLine> kept, List<Placed> placed) {
    var eve = first.minusDays(1);
    var fresh = placed.stream().filter(Placed::isNew).map(it -> it.line().amount());
    var moved = Stream.concat(kept.stream().map(BankLine::amount), fresh).toList();
    return stated.on(tx, account.id(), eve).map(Money.sum(moved)::plus);
  }
}
