package org.ringfence.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;
import org.ringfence.people.PeopleList;

/** Times what the book does while someone waits, on books of the sizes given. */
public final class LedgerBench {

  private static final int RUNS = 301;

  private LedgerBench() {}

  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (int i = 1; i < args.length; i++) {
      measure(folder.resolve(args[i] + ".ringfence"), GeneratedBook.Size.named(args[i]));
    }
  }

  private static void measure(Path path, GeneratedBook.Size size) throws Exception {
    System.out.println(path.getFileName() + " " + size);
    if (!Files.exists(path)) {
      long start = System.nanoTime();
      GeneratedBook.make(path, size);
      report("made, closed and packed", System.nanoTime() - start);
    }
    long start = System.nanoTime();
    try (var database = new Books().open(path, GeneratedBook.PASSWORD).orElseThrow()) {
      report("opened", System.nanoTime() - start);
      balances(database);
      var fund =
          database
              .<java.util.Map<?, FundId>>read(tx -> new Funds().all(tx))
              .values()
              .iterator()
              .next();
      posting(database, fund);
      page(database, fund);
      start = System.nanoTime();
      var report = database.<Verification.Report>read(tx -> new Verification().verify(tx));
      report(
          "verified " + report.entries() + " entries, sound: " + report.isSound(),
          System.nanoTime() - start);
    }
  }

  private static void balances(Database database) {
    median(
        "list of people with balances",
        i ->
            database.read(
                tx ->
                    new PeopleList().on(tx, GeneratedBook.LAST.atEndOfMonth()).size()
                        + new Funds().balances(tx).size()));
  }

  private static void page(Database database, FundId fund) {
    var from = GeneratedBook.LAST.atDay(1);
    median(
        "a fund's month with running balance",
        i -> database.read(tx -> new Journal().lines(tx, fund, from, from.plusMonths(1)).size()));
    median(
        "a fund's whole ledger",
        i ->
            database.read(
                tx ->
                    new Journal()
                        .lines(tx, fund, LocalDate.of(2000, 1, 1), from.plusMonths(1))
                        .size()));
  }

  private static void posting(Database database, FundId fund) {
    var ledger = new Ledger(GeneratedBook.CLOCK);
    median(
        "one posting, confirmed on disk",
        i -> {
          var move =
              new NewEntry.Move(
                  fund,
                  GeneratedBook.LAST.atEndOfMonth(),
                  new BankAccountId(1),
                  Money.ofPence(1 + i));
          var facts = Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), "Bench", "B" + i));
          var entry =
              NewEntry.purchase(
                  move, org.ringfence.ledger.SpentWith.THIRD_PARTY, "Transport", facts);
          return database
              .write(
                  tx ->
                      ledger.post(
                          tx,
                          new PostCommand(
                              CommandId.fresh(),
                              "Bench",
                              "Bench",
                              CameBy.SCREEN,
                              java.util.List.of(entry))))
              .isDone();
        });
  }

  private static void median(String what, IntFunction<Object> work) {
    var nanos = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      if (work.apply(i) == null) {
        throw new IllegalStateException("Nothing came of it");
      }
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "  %-40s median %8.2f ms   p90 %8.2f ms%n",
        what, nanos[RUNS / 2] / 1e6, nanos[RUNS * 9 / 10] / 1e6);
  }

  private static void report(String what, long nanos) {
    System.out.printf("  %-40s %8.0f ms%n", what, nanos / 1e6);
  }
}
