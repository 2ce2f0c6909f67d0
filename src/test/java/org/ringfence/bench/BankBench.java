package org.ringfence.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.ringfence.bank.BankSources;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.MatchBoard;
import org.ringfence.db.Database;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.BankMove;
import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Funds;
import org.ringfence.money.Money;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PrintableNames;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ProviderDetails;

/**
 * A bank's file of 1,000 lines of the generated book's last month: the council's one payment, own
 * support drawn day by day, contributions, bills and purchases, and some that the book does not
 * have.
 */
final class BankBench {

  private static final String BY = "Bench";
  private static final int LINES = 1_000;
  private static final int UNKNOWN = 20;
  private static final BankAccountId ACCOUNT = new BankAccountId(1);
  private static final DateTimeFormatter AS_LLOYDS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /**
   * What was seen.
   *
   * @param read the file read, compared with what is there, and stored
   * @param board the lists and proposals
   * @param again the same once more, as when the screen comes up again
   * @param next what one match leaves to be shown, without the book being read
   */
  record Seen(Took read, Took board, Took again, Took next, Took take, MatchBoard shown) {}

  /** By the clock, and of the processor by the thread that did it, in nanoseconds. */
  record Took(long clock, long processor) {
    Took and(Took other) {
      return new Took(clock + other.clock, processor + other.processor);
    }

    String inWords() {
      return "%.2f s (%.2f)".formatted(clock / 1e9, processor / 1e9);
    }
  }

  private static Took timed(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long clock = System.nanoTime();
    work.run();
    return new Took(System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - processor);
  }

  private record Line(LocalDate on, String text, Money amount) {}

  private final Database database;
  private final BankUseCases bank;

  BankBench(Database database) {
    this.database = database;
    var activity = new ActivityLog(database, GeneratedBook.CLOCK);
    var people =
        PeopleUseCases.of(
            database, GeneratedBook.CLOCK, activity, new PrintableNames(_ -> Optional.empty()));
    bank =
        BankUseCases.of(
            database,
            GeneratedBook.CLOCK,
            activity,
            new Documents(GeneratedBook.CLOCK),
            new BankSources(
                people.bankAccounts(),
                new BankMoves(),
                new Funds(),
                people.people(),
                people.agreements(),
                people.commissioners(),
                new ProviderDetails(database, activity)));
  }

  Seen run(Path folder) throws IOException {
    var file = folder.resolve("bank-lines.csv");
    Files.writeString(file, csv(lines()));
    var read = timed(() -> bank.imports().bringIn(BY, ChosenFile.of(ACCOUNT, file)).orElseThrow());
    var shown = new AtomicReference<MatchBoard>();
    Runnable show = () -> shown.set(bank.matching().board(ACCOUNT).orElseThrow());
    var first = timed(show);
    var again = timed(show);
    var board = shown.get();
    var wish = board.proposals().getLast().wish();
    var next =
        timed(
            () -> {
              bank.matching().accept(BY, CommandId.fresh(), wish).orElseThrow();
              board.without(wish);
            });
    var take =
        timed(() -> bank.matching().acceptSure(BY, CommandId.fresh(), ACCOUNT).orElseThrow());
    return new Seen(read, first, again, next, take, board);
  }

  private List<Line> lines() {
    var month = GeneratedBook.LAST;
    List<BankMove> moves =
        database.read(
            tx -> new BankMoves().happened(tx, ACCOUNT, month.atDay(1), month.atEndOfMonth()));
    var lines = new ArrayList<Line>();
    lines.add(
        new Line(
            month.atDay(1),
            "ANYSHIRE COUNCIL CREDITORS",
            sum(moves, EntryKind.FUNDING, month.atDay(1))));
    var drawn = new TreeMap<LocalDate, Money>();
    for (var move : moves) {
      if (move.kind() == EntryKind.SUPPORT) {
        drawn.merge(move.happenedOn(), move.amount(), Money::plus);
      }
    }
    drawn.forEach((day, amount) -> lines.add(new Line(day, "TFR ISF SUPPORT", amount)));
    for (var move : moves) {
      var paid = move.facts().paid();
      if (lines.size() < LINES - UNKNOWN && !paid.payeeName().isEmpty()) {
        lines.add(
            new Line(
                move.happenedOn(),
                (paid.payeeName() + " " + paid.invoiceNumber()).strip().toUpperCase(Locale.UK),
                move.amount()));
      }
    }
    for (int i = 0; i < UNKNOWN; i++) {
      lines.add(new Line(month.atDay(1 + i), "CARD UNKNOWN SHOP " + i, Money.ofPence(-101 - i)));
    }
    lines.sort(Comparator.comparing(Line::on));
    return lines;
  }

  private static Money sum(List<BankMove> moves, EntryKind kind, LocalDate day) {
    return Money.sum(
        moves.stream()
            .filter(it -> it.kind() == kind && it.happenedOn().equals(day))
            .map(BankMove::amount)
            .toList());
  }

  private static String csv(List<Line> lines) {
    var csv =
        new StringBuilder(
            "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction"
                + " Description,Debit Amount,Credit Amount,Balance\n");
    long balance = 1_000_000_00;
    for (var line : lines) {
      long pence = line.amount().pence();
      balance += pence;
      csv.append(
          "%s,DEB,,,%s,%s,%s,%s\n"
              .formatted(
                  AS_LLOYDS.format(line.on()),
                  line.text(),
                  pence < 0 ? pounds(-pence) : "",
                  pence < 0 ? "" : pounds(pence),
                  pounds(balance)));
    }
    return csv.toString();
  }

  private static String pounds(long pence) {
    return "%d.%02d".formatted(pence / 100, pence % 100);
  }
}
