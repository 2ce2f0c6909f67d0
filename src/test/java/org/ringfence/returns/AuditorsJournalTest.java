package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;

class AuditorsJournalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;
  private ReturnBook book;
  private Path file;

  @BeforeEach
  void opensABook() {
    book = new ReturnBook(folder, "Client  account: main; no. 1");
    file = folder.resolve("book.journal");
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private HledgerReader written() throws Exception {
    book.auditorsJournal().write(file, Progress.UNWATCHED).orElseThrow();
    Hledger.on(file).ifPresent(it -> it.says("check", "--strict", "ordereddates"));
    return HledgerReader.read(file);
  }

  @Test
  void everyKindOfEntryGoesToItsAccount() throws Exception {
    var fund = book.person("P1", "Gwen Sample");
    book.post(
        NewEntry.openingBalance(book.move(fund, DAY, 5_000), FundingSource.HEALTH, Facts.NONE),
        book.funding(fund, DAY, 10_000),
        NewEntry.contribution(book.move(fund, DAY, 700), Facts.NONE),
        book.support(fund, DAY, 2_000),
        NewEntry.fee(book.move(fund, DAY, 300), Facts.NONE),
        NewEntry.bill(book.move(fund, DAY, 1_111), SpentWith.THIRD_PARTY, "Transport", paid("T1")),
        NewEntry.purchase(book.move(fund, DAY, 50), SpentWith.THIRD_PARTY, "Transport", paid("")),
        NewEntry.refund(book.move(fund, DAY, 11), SpentWith.THIRD_PARTY, "Transport", paid("")),
        NewEntry.returned(
            book.move(fund, DAY, 400), "Anyshire Council", FundingSource.SOCIAL_CARE, Facts.NONE));
    var bank = "fund:P1:bank:Client %20account%3A main%3B no. 1";
    assertThat(written().balances())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                bank,
                11_850L,
                "fund:P1:opening",
                -5_000L,
                "fund:P1:in:Social care",
                -10_000L,
                "fund:P1:in:Contribution",
                -700L,
                "fund:P1:out:Support at home",
                2_000L,
                "fund:P1:out:Management fee",
                300L,
                "fund:P1:out:Transport",
                1_150L,
                "fund:P1:returned:Anyshire Council",
                400L));
    assertThat(book.balance(fund).pence()).isEqualTo(11_850L);
  }

  private static Facts paid(String invoice) {
    return Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), "Able; Taxis | Sons", invoice));
  }

  @Test
  void aTextCannotBreakOutOfItsLine() throws Exception {
    var fund = book.person("P:1", "Gwen Sample");
    var nasty = "one\n2026-01-01 two\n    a:b  £5 ; date:2020-01-01 | three\u2028 four";
    book.post(
        NewEntry.funding(
            book.move(fund, DAY, 10_000), FundingSource.OTHER, Facts.NONE.withNarrative(nasty)),
        NewEntry.bill(
            book.move(fund, DAY, 100),
            SpentWith.THIRD_PARTY,
            "A:b  c",
            paid("a, date:2020-01-01")));
    var read = written();
    assertThat(read.transactions).hasSize(2);
    assertThat(read.transactions.getFirst().description())
        .isEqualTo("Funding: one 2026-01-01 two a:b £5 , date:2020-01-01 / three four");
    assertThat(read.transactions.getLast().description()).isEqualTo("Able, Taxis / Sons | Bill");
    assertThat(read.balances()).containsKeys("fund:P%3A1:out:A%3Ab %20c", "fund:P%3A1:in:Other");
  }

  @Test
  void namesThatDifferStayDifferent() {
    var names =
        new String[] {
          "A:B",
          "A%3AB",
          "A%253AB",
          "A B",
          "A  B",
          "A\u00a0B",
          " A B",
          "A B ",
          "A\tB",
          "A;B",
          "",
          "%",
          "%00",
          "100%",
          "Tŷ 名",
          "A : B",
          "A: B"
        };
    assertThat(Arrays.stream(names).map(JournalWords::accountPart)).doesNotHaveDuplicates();
    assertThat(JournalWords.accountPart("Day trips & 100% fun (Tŷ)"))
        .isEqualTo("Day trips & 100% fun (Tŷ)");
  }

  @Test
  void aLateFactStandsOnTheDayItCountsAndSaysItsTrueOne() throws Exception {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY.minusMonths(1), 1_000));
    book.closeUpTo(YearMonth.of(2026, 9));
    var late = book.post(book.support(fund, LocalDate.of(2026, 9, 30), 100));
    book.reverse(late, DAY, "Not ours");
    var read = written();
    assertThat(read.transactions)
        .extracting(HledgerReader.Transaction::code)
        .containsExactly("1", "2", "3");
    assertThat(read.transactions.get(1).date()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(read.transactions.get(1).comments()).containsExactly("happened:2026-09-30");
    assertThat(read.transactions.get(2).comments()).containsExactly("reverses:2");
    assertThat(read.balances()).containsEntry("fund:P1:out:Support at home", 0L);
  }

  @Test
  void anEmptyBookMakesAnEmptyJournal() throws Exception {
    assertThat(written().transactions).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsRefusedAndLeavesNothing() throws Exception {
    var notAFolder = Files.writeString(folder.resolve("taken"), "x");
    var outcome = book.auditorsJournal().write(notAFolder.resolve("a.journal"), Progress.UNWATCHED);
    assertThat(outcome.problems())
        .anySatisfy(it -> assertThat(it.says()).contains("could not be saved"));
    assertThat(Files.readString(notAFolder)).isEqualTo("x");
  }

  @Test
  void aCancelledJournalLeavesTheOldOneAlone() throws Exception {
    var fund = book.person("P1", "Gwen Sample");
    book.post(book.funding(fund, DAY, 1_000));
    Files.writeString(file, "the old one");
    var stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String doing) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> book.auditorsJournal().write(file, stopped))
        .isInstanceOf(Progress.Cancelled.class);
    assertThat(Files.readString(file)).isEqualTo("the old one");
    try (var left = Files.list(folder)) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("book.journal", "Returns.ringfence");
    }
  }
}
