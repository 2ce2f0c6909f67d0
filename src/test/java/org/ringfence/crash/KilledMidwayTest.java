package org.ringfence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.bills.BillStage;
import org.ringfence.bills.BillsBook;
import org.ringfence.bills.BillsList;
import org.ringfence.db.Books;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PersonId;
import org.ringfence.launch.Main;
import org.ringfence.ledger.Verification;
import org.ringfence.money.Money;
import org.ringfence.samples.LargeWorkbook;

/** Killed in the middle of one large use case, the book has all of it or nothing. */
@Tag("slow")
class KilledMidwayTest {

  private static final int KILLS = 6;
  private static final Map<String, String> PASSWORD =
      Map.of("RINGFENCE_PASSWORD", new String(GeneratedBook.PASSWORD));

  @TempDir private Path folder;

  @Test
  void aWorkbookComesInWholeOrNotAtAll() throws Exception {
    var size = new LargeWorkbook(30, 24, 12, YearMonth.of(2026, 9));
    var workbook = size.write(folder.resolve("office.xlsx"));
    var random = new Random(20261122);
    var taken = timeOf(emptyBook("measured"), workbook);
    int nothing = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      var book = emptyBook("book" + kill);
      try (var child = importing(book, workbook)) {
        child.endsWithin(taken.multipliedBy(30 + random.nextInt(75)).dividedBy(100));
        child.kill();
      }
      var entries = entries(book);
      assertThat(entries).isIn(0L, (long) size.ledgerRows());
      nothing += entries == 0 ? 1 : 0;
      try (var again = importing(book, workbook)) {
        assertThat(again.rest()).isEmpty();
      }
      assertThat(entries(book)).isEqualTo(size.ledgerRows());
    }
    assertThat(nothing).as("some were killed before the end").isPositive();
  }

  private static Duration timeOf(Path book, Path workbook) throws Exception {
    long began = System.nanoTime();
    try (var child = importing(book, workbook)) {
      assertThat(child.rest()).isEmpty();
    }
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private Path emptyBook(String name) {
    var book = folder.resolve(name + ".ringfence");
    new Books().create(book, GeneratedBook.PASSWORD.clone()).orElseThrow().close();
    return book;
  }

  private static ChildProgram importing(Path book, Path workbook) throws Exception {
    return ChildProgram.start(Main.class, PASSWORD, "import", book.toString(), workbook.toString());
  }

  private static long entries(Path book) {
    try (var database = new Books().open(book, GeneratedBook.PASSWORD.clone()).orElseThrow()) {
      var report = database.read(tx -> new Verification().verify(tx));
      assertThat(report.problems()).isEmpty();
      return report.entries();
    }
  }

  @Test
  void aPaymentRunPaysEveryBillOrNone() throws Exception {
    var random = new Random(20261123);
    int paid = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      var place = folder.resolve("run" + kill);
      BillId[] bills = authorisedBills(place);
      try (var child = ChildProgram.start(PayingChild.class, Map.of(), place.toString())) {
        assertThat(child.nextLine()).isEqualTo(PayingChild.READY);
        child.endsWithin(Duration.ofNanos(random.nextInt(400_000_000)));
        child.kill();
      }
      paid += allPaid(place, bills) ? 1 : 0;
    }
    assertThat(paid).as("some were killed before the end").isLessThan(KILLS);
  }

  private static BillId[] authorisedBills(Path place) {
    try (var office = new BillsBook(place)) {
      var people = new PersonId[10];
      for (int i = 0; i < people.length; i++) {
        people[i] = office.person("P" + i, "Invented Person " + i, Money.of(10_000, 0));
      }
      var signature = office.sign(office.bo);
      var bills = new BillId[25];
      for (int i = 0; i < bills.length; i++) {
        bills[i] = office.entered("INV-" + i, Money.of(100, 0), people);
        office.authorise(bills[i], signature, "").orElseThrow();
      }
      return bills;
    }
  }

  private static boolean allPaid(Path place, BillId[] bills) {
    try (var database = PayingChild.open(place)) {
      var list = new BillsList(database, Clock.systemUTC(), new Documents(Clock.systemUTC()));
      assertThat(database.read(tx -> new Verification().verify(tx)).problems()).isEmpty();
      var stages =
          Stream.of(bills)
              .map(bill -> list.page(bill).orElseThrow().bill().stage())
              .collect(Collectors.toSet());
      assertThat(stages).hasSize(1).isSubsetOf(BillStage.AUTHORISED, BillStage.PAID);
      return stages.contains(BillStage.PAID);
    }
  }
}
