package org.ringfence.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.Office;

/** Files of the layout that Lloyds gives, written on the spot, oldest line last. */
class BankImportTest {

  private static final String HEAD =
      "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit"
          + " Amount,Credit Amount,Balance\n";

  @TempDir Path folder;
  private Office office;
  private BankImport bank;
  private int written;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    bank =
        new BankImport(
            office.database(),
            office.clock,
            office.activity,
            office.accounts,
            new Documents(office.clock));
  }

  @AfterEach
  void closesIt() {
    office.close();
  }

  private Path file(String content) {
    try {
      return Files.writeString(folder.resolve("statement-%d.csv".formatted(++written)), content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Lines such as {@code 05 TAXI 10.00 90.00}, the newest first: day, text, money out, balance. */
  private Path october(String... lines) {
    var content = new StringBuilder(HEAD);
    for (var line : lines) {
      var words = line.split(" ");
      content.append(
          "%s/10/2026,DEB,'30-00-01,12345678,%s,%s,,%s\n"
              .formatted(words[0], words[1], words[2], words[3]));
    }
    return file(content.toString());
  }

  private BankPreview bringIn(Path file) {
    return bank.bringIn(BY, ChosenFile.of(office.bank, file)).orElseThrow();
  }

  private List<String> inBook() {
    return bank.lines(office.bank, Office.STARTS, LocalDate.of(2026, 12, 31)).stream()
        .map(
            it ->
                "%s %s %s"
                    .formatted(it.on().getDayOfMonth(), it.text(), it.balance().orElseThrow()))
        .toList();
  }

  @Test
  void showsWhatItWouldDoAndDoesIt() {
    var file = october("06 TAXI 10.00 80.00", "05 TAXI 10.00 90.00");
    var before = office.book.everything();
    var preview = bank.look(ChosenFile.of(office.bank, file)).orElseThrow();
    assertThat(preview.newLines()).isEqualTo(2);
    assertThat(preview.sameFile()).isFalse();
    assertThat(office.book.everything()).isEqualTo(before);

    assertThat(bringIn(file)).isEqualTo(preview);
    assertThat(inBook()).containsExactly("5 TAXI £90.00", "6 TAXI £80.00");
    var kept = bank.files(office.bank).getFirst();
    assertThat(kept.lines().added()).isEqualTo(2);
    Optional<byte[]> stored =
        office.database().read(tx -> new Documents(office.clock).open(tx, kept.document()));
    assertThat(new String(stored.orElseThrow(), StandardCharsets.UTF_8))
        .startsWith("Transaction Date");
    assertThat(office.deeds()).contains("Bank file brought in");
  }

  @Test
  void theSameFileAgainAddsNothing() throws IOException {
    var file = october("05 TAXI 10.00 90.00");
    bringIn(file);
    var before = office.book.everything();
    assertThat(bringIn(file).sameFile()).isTrue();
    var renamed = Files.copy(file, folder.resolve("another name.csv"));
    assertThat(bringIn(renamed).newLines()).isZero();
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void anOverlapAddsOnlyWhatIsNewAndKeepsGenuineTwins() {
    bringIn(october("06 TAXI 10.00 70.00", "05 TAXI 10.00 80.00", "05 TAXI 10.00 90.00"));
    assertThat(inBook()).containsExactly("5 TAXI £90.00", "5 TAXI £80.00", "6 TAXI £70.00");
    var preview =
        bringIn(
            october(
                "07 TAXI 10.00 50.00",
                "06 TAXI 10.00 60.00",
                "06 TAXI 10.00 70.00",
                "05 TAXI 10.00 80.00",
                "05 TAXI 10.00 90.00"));
    assertThat(preview.newLines()).isEqualTo(2);
    assertThat(preview.warnings()).isEmpty();
    assertThat(inBook())
        .containsExactly(
            "5 TAXI £90.00", "5 TAXI £80.00", "6 TAXI £70.00", "6 TAXI £60.00", "7 TAXI £50.00");
  }

  @Test
  void aFileThatBeginsInTheMiddleOfADayGoesOnWhereTheLastOneEnded() {
    bringIn(october("05 TAXI 10.00 80.00", "05 TAXI 10.00 90.00"));
    assertThat(bringIn(october("06 BUS 5.00 65.00", "05 TAXI 10.00 70.00")).newLines())
        .isEqualTo(2);
    assertThat(inBook())
        .containsExactly("5 TAXI £90.00", "5 TAXI £80.00", "5 TAXI £70.00", "6 BUS £65.00");
  }

  @Test
  void anOlderFilePutsItsLinesBeforeThoseOfTheDay() {
    bringIn(october("05 BUS 5.00 85.00"));
    assertThat(
            bringIn(october("05 BUS 5.00 85.00", "05 TAXI 10.00 90.00", "04 SHOP 1.00 100.00"))
                .newLines())
        .isEqualTo(2);
    assertThat(inBook()).containsExactly("4 SHOP £100.00", "5 TAXI £90.00", "5 BUS £85.00");
  }

  @Test
  void aGapIsSaidWithItsDatesAndAmount() {
    bringIn(october("05 TAXI 10.00 90.00"));
    var preview = bringIn(october("12 TAXI 10.00 55.50"));
    assertThat(preview.warnings())
        .singleElement()
        .asString()
        .contains("5 October 2026 and 12 October 2026", "-£24.50", "£90.00", "£65.50");
    assertThat(bringIn(october("08 SHOP 24.50 65.50")).warnings()).isEmpty();
  }

  @Test
  void anotherKindOfFileOfTheSameDaysAddsNothing() {
    bringIn(october("06 TAXI 10.00 80.00", "05 TAXI 10.00 90.00"));
    var qif =
        file("!Type:Bank\nD06/10/2026\nT-10.00\nPCARD TAXI LTD\n^\nD05/10/2026\nT-10.00\nPT\n^\n");
    assertThat(bringIn(qif).newLines()).isZero();
  }

  @Test
  void withoutBalancesNobodyCanTellWhetherSomethingIsMissing() {
    bringIn(file("!Type:Bank\nD05/10/2026\nT-10.00\nPT\n^\n"));
    assertThat(bringIn(file("!Type:Bank\nD15/10/2026\nT-10.00\nPT\n^\n")).warnings())
        .singleElement()
        .asString()
        .contains("nobody can tell");
  }

  @Test
  void namedColumnsAreRememberedForTheAccount() {
    var columns =
        new ColumnMapping(
            List.of(),
            0,
            Map.of(
                ColumnRole.TEXT, List.of(0, 1),
                ColumnRole.DATE, List.of(2),
                ColumnRole.AMOUNT, List.of(3)),
            Optional.empty(),
            true);
    var odd = file("TAXI,ONE,05/10/2026,10.00\nBUS,TWO,06/10/2026,5.00\n");
    bank.bringIn(BY, ChosenFile.of(office.bank, odd).readBy(columns)).orElseThrow();
    assertThat(bank.columns(office.bank)).contains(columns);
    assertThat(bank.lines(office.bank, Office.STARTS, LocalDate.of(2026, 12, 31)))
        .extracting(BankLine::amount)
        .containsExactly(Money.ofPence(-1000), Money.ofPence(-500));
  }

  @Test
  void columnsNamedForATableThatIsRecognisedGoBeforeWhatIsRecognised() {
    var file = october("05 TAXI 10.00 90.00");
    var turned =
        new ColumnMapping(
            List.of(HEAD.strip().split(",")),
            0,
            Map.of(
                ColumnRole.TEXT, List.of(4, 1),
                ColumnRole.DATE, List.of(0),
                ColumnRole.PAID_OUT, List.of(5),
                ColumnRole.PAID_IN, List.of(6)),
            Optional.empty(),
            false);
    bank.bringIn(BY, ChosenFile.of(office.bank, file).readBy(turned)).orElseThrow();
    var next = bringIn(october("06 TAXI 10.00 80.00"));
    assertThat(next.format()).isEqualTo(BankFileFormat.MAPPED_TABLE);
    assertThat(next.lines().getLast().line().text()).isEqualTo("TAXI DEB");
    var other = bringIn(file("!Type:Bank\nD07/10/2026\nT-10.00\nPT\n^\n"));
    assertThat(other.format()).isEqualTo(BankFileFormat.QIF);
  }

  @Test
  void totalsAndBalancesAreShown() {
    var preview =
        bank.look(ChosenFile.of(office.bank, october("06 TAXI 10.00 80.00", "05 TAXI 10.00 90.00")))
            .orElseThrow();
    assertThat(preview.out()).isEqualTo(Money.of(20, 0));
    assertThat(preview.in()).isEqualTo(Money.ZERO);
    assertThat(preview.balances().opening()).contains(Money.of(100, 0));
    assertThat(preview.balances().closing()).contains(Money.of(80, 0));
    assertThat(preview.firstOn()).contains(LocalDate.of(2026, 10, 5));
    assertThat(preview.lastOn()).contains(LocalDate.of(2026, 10, 6));
  }

  @Test
  void refusesAFileOfAnotherAccount() {
    var other = office.accounts.add(BY, new BankAccountDetails("Other", "30-00-01", "87654321"));
    office.refuses(
        "The file is of 30-00-01 12345678",
        () -> bank.bringIn(BY, ChosenFile.of(other.orElseThrow(), october("05 T 1.00 2.00"))));
    var sorted = office.accounts.add(BY, new BankAccountDetails("Sorted", "30-00-02", ""));
    office.refuses(
        "Choose the other account",
        () -> bank.bringIn(BY, ChosenFile.of(sorted.orElseThrow(), october("05 T 1.00 2.00"))));
  }

  @Test
  void takesOfSeveralAccountsTheOneThatIsMeant() {
    var both =
        file(
            HEAD
                + "05/10/2026,DEB,'30-00-01,12345678,MINE,1.00,,9.00\n"
                + "05/10/2026,DEB,'30-00-01,87654321,OTHER,1.00,,8.00\n");
    office.refuses(
        "which of them is Client account cannot be told",
        () -> bank.bringIn(BY, ChosenFile.of(office.bank, both)));
    var mine =
        office
            .accounts
            .add(BY, new BankAccountDetails("Mine", "30-00-01", "12345678"))
            .orElseThrow();
    assertThat(bank.bringIn(BY, ChosenFile.of(mine, both)).orElseThrow().lines())
        .singleElement()
        .satisfies(it -> assertThat(it.line().text()).isEqualTo("MINE"));
  }

  @Test
  void refusesAnAccountThatIsNotThereAndAFileThatIsNone() {
    office.refuses(
        "not in the book",
        () ->
            bank.bringIn(
                BY, ChosenFile.of(new BankAccountId(999), october("05 TAXI 10.00 90.00"))));
    office.refuses(
        "not a statement file",
        () -> bank.bringIn(BY, ChosenFile.of(office.bank, file("Dear bank, hello.\n"))));
  }
}
