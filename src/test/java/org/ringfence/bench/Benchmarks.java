package org.ringfence.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ringfence.db.Books;
import org.ringfence.db.Database;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.people.PeopleOverview;
import org.ringfence.people.PersonMoney;
import org.ringfence.samples.LargeWorkbook;

/**
 * {@code mvn -Pbench verify}: every speed that is promised, measured on generated books, one line
 * each. The books stay in the folder and are used again.
 *
 * <p>Arguments: the folder, the program's folder, and which parts to run (all when none is named):
 * start, page, post, papers, import, bank.
 */
public final class Benchmarks {

  private static final int STARTS = 7;
  private static final int READINGS = 51;
  private static final int POSTINGS = 201;

  private static final List<YearMonth> MONTHS =
      IntStream.rangeClosed(-17, 0).mapToObj(GeneratedBook.LAST::plusMonths).toList();

  private final Path folder;
  private final Processes processes;

  private Benchmarks(Path folder, Path app) {
    this.folder = folder;
    this.processes = new Processes(app);
  }

  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    Files.createDirectories(folder);
    var parts = args.length > 2 ? List.of(args).subList(2, args.length) : List.<String>of();
    new Benchmarks(folder, Path.of(args[1])).run(parts);
    System.exit(0);
  }

  private void run(List<String> parts) throws Exception {
    System.out.printf("%-58s %14s   %s%n", "Benchmark", "seen", "promised");
    if (wanted(parts, "start")) {
      starts("list of people with balances, terminal", processes::balances);
      starts("list of people with balances, window", processes::window);
    }
    if (wanted(parts, "page")) {
      page();
    }
    if (wanted(parts, "post")) {
      postings();
    }
    if (wanted(parts, "papers")) {
      papers();
    }
    if (wanted(parts, "import")) {
      importing();
    }
    if (wanted(parts, "bank")) {
      bank();
    }
  }

  private static boolean wanted(List<String> parts, String part) {
    return parts.isEmpty() || parts.contains(part);
  }

  /** The book of this size, made the first time. */
  private Path book(String size) {
    var path = folder.resolve(size + ".ringfence");
    if (!Files.exists(path)) {
      long start = System.nanoTime();
      GeneratedBook.make(path, GeneratedBook.Size.named(size));
      line("made the book " + size, seconds(System.nanoTime() - start), "");
    }
    return path;
  }

  private Path copy(String size) throws IOException {
    var original = book(size);
    var copy = folder.resolve("copy-of-" + size + ".ringfence");
    clear(copy);
    Files.createDirectories(copy);
    Files.copy(original.resolve("book.mv.db"), copy.resolve("book.mv.db"));
    return copy;
  }

  private static void clear(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var all = Files.walk(path)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** Times a process, in nanoseconds. */
  private interface Start {
    long nanos(Path book) throws Exception;
  }

  // In turns, so that what else the machine does meets both sizes alike.
  private void starts(String what, Start start) throws Exception {
    var medium = new long[STARTS];
    var large = new long[STARTS];
    for (int i = 0; i < STARTS; i++) {
      medium[i] = start.nanos(book("M"));
      large[i] = start.nanos(book("L"));
    }
    line(what + ", M", seconds(median(medium)), "< 2 s");
    line(what + ", L", seconds(median(large)), "");
    line(
        what + ", L : M", "%.2f".formatted((double) median(large) / median(medium)), "at most 1.2");
  }

  private void page() {
    try (var database = open(book("L"))) {
      var people = new PeopleOverview(database, GeneratedBook.CLOCK).today();
      var money = new PersonMoney(database, GeneratedBook.CLOCK);
      line(
          "a person's page at L, with a year of their ledger",
          milliseconds(
              medianOf(
                  READINGS,
                  i ->
                      money.of(
                          people.get(i % people.size()).line().person().id(),
                          GeneratedBook.LAST.minusMonths(11).atDay(1)))),
          "< 100 ms");
      line(
          "a person's page at L, with their whole ledger",
          milliseconds(
              medianOf(
                  READINGS,
                  i ->
                      money.of(
                          people.get(i % people.size()).line().person().id(),
                          LocalDate.of(2000, 1, 1)))),
          "< 100 ms");
    }
  }

  private void postings() throws IOException {
    // Not counted: the first book would pay for what the compiler makes, and seem slower than the
    // others.
    postings("S");
    for (var size : List.of("S", "M", "L")) {
      line(
          "one posting, encrypted and on the disk, " + size,
          milliseconds(postings(size)),
          "< 5 ms");
    }
  }

  private long postings(String size) throws IOException {
    try (var database = open(copy(size))) {
      var fund =
          database.<List<FundId>>read(tx -> List.copyOf(new Funds().all(tx).values())).getFirst();
      return medianOf(POSTINGS, i -> post(database, fund, i));
    }
  }

  private static boolean post(Database database, FundId fund, int number) {
    var move =
        new NewEntry.Move(
            fund, GeneratedBook.LAST.atEndOfMonth(), new BankAccountId(1), Money.ofPence(1));
    var facts = Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), "Bench", "B" + number));
    var entry = NewEntry.purchase(move, SpentWith.THIRD_PARTY, "Transport", facts);
    return database
        .write(
            tx ->
                new Ledger(GeneratedBook.CLOCK)
                    .post(
                        tx,
                        new PostCommand(
                            CommandId.fresh(), "Bench", "Bench", CameBy.SCREEN, List.of(entry))))
        .isDone();
  }

  private void papers() throws Exception {
    var out = folder.resolve("papers");
    clear(out);
    var last = GeneratedBook.LAST;
    for (var said : processes.papers(copy("M"), out, MONTHS)) {
      var parts = said.split("\t", -1);
      line(parts[0], parts[1], parts[2]);
    }
    long nanos = processes.statements(copy("M"), last, out.resolve("small-heap"));
    line("all statements of a month, M, in a heap of 256 MB", seconds(nanos), "memory flat");
  }

  private void importing() throws Exception {
    var workbook = folder.resolve("M.xlsx");
    if (!Files.exists(workbook)) {
      LargeWorkbook.medium(GeneratedBook.LAST.minusMonths(1)).write(workbook);
    }
    var book = folder.resolve("imported.ringfence");
    clear(book);
    new Books().create(book, GeneratedBook.PASSWORD).orElseThrow().close();
    line("importing M's workbook", seconds(processes.importing(book, workbook)), "< 60 s");
  }

  private void bank() throws IOException {
    try (var database = open(copy("M"))) {
      var seen = new BankBench(database).run(folder);
      var board = seen.shown();
      // By the clock, and of the processor in brackets.
      line("1,000 lines of the bank read and stored, M", seen.read().inWords(), "");
      line("the same matched and the lists ready", seen.board().inWords(), "");
      line("both together", seen.read().and(seen.board()).inWords(), "< 2 s");
      line("the lists read again", seen.again().inWords(), "");
      line("one match, and what is left shown", seen.next().inWords(), "");
      line("all sure ones taken", seen.take().inWords(), "");
      line(
          "lines, entries near them, proposals, sure",
          "%d, %d, %d, %d"
              .formatted(
                  board.lines().size(),
                  board.book().size(),
                  board.proposals().size(),
                  board.sure().size()),
          "");
    }
  }

  private static Database open(Path book) {
    return new Books().open(book, GeneratedBook.PASSWORD).orElseThrow();
  }

  private static long medianOf(int runs, IntFunction<Object> work) {
    var nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      if (Boolean.FALSE.equals(work.apply(i))) {
        throw new IllegalStateException("It was refused");
      }
      nanos[i] = System.nanoTime() - start;
    }
    return median(nanos);
  }

  private static long median(long[] nanos) {
    var sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String seconds(long nanos) {
    return "%.2f s".formatted(nanos / 1e9);
  }

  private static String milliseconds(long nanos) {
    return "%.2f ms".formatted(nanos / 1e6);
  }

  private static void line(String what, String seen, String promised) {
    System.out.printf("%-58s %14s   %s%n", what, seen, promised);
  }
}
