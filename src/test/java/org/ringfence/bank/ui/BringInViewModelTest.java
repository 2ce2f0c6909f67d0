package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankDesk;
import org.ringfence.bank.LineSearch;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.Office;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;

class BringInViewModelTest {

  @TempDir private Path folder;
  private BankDesk desk;
  private TestWorkplace at;
  private BringInViewModel model;

  @BeforeEach
  void opensTheScreen() {
    desk = new BankDesk(folder);
    at = new TestWorkplace(desk.office.clock);
    model = new BringInViewModel(desk.bank, desk.office.bank, at.workplace());
    model.load();
  }

  @AfterEach
  void closesIt() {
    desk.close();
  }

  private Path lloyds(String... rows) {
    return desk.file("lloyds.csv", BankDesk.LLOYDS + String.join("\n", rows) + "\n");
  }

  private static String row(int day, String text, String out, String balance) {
    return "%02d/10/2026,DEB,'30-00-01,12345678,%s,%s,,%s".formatted(day, text, out, balance);
  }

  private String says() {
    return model.noticeProperty().get().says();
  }

  private BringInStep.Ready ready() {
    return (BringInStep.Ready) model.stepProperty().get();
  }

  private int lines() {
    return desk.bank
        .overview()
        .lines(new LineSearch(desk.office.bank, LineSearch.Which.ALL, ""))
        .size();
  }

  /** What must be refused is said and changes nothing. */
  private void refuses(String words, Runnable work) {
    var before = desk.office.book.everything();
    work.run();
    assertThat(model.noticeProperty().get()).isInstanceOf(Notice.Refused.class);
    assertThat(says()).contains(words);
    assertThat(desk.office.book.everything()).isEqualTo(before);
  }

  @Test
  void theAccountIsChosenAndAFileIsShownBeforeItIsBroughtIn() {
    assertThat(model.account().value()).isPresent();
    at.dialogs.chooses(lloyds(row(6, "TAXI", "10.00", "80.00"), row(5, "BUS", "5.00", "90.00")));
    model.look();

    assertThat(ready().preview().newLines()).isEqualTo(2);
    assertThat(model.action()).isEqualTo("_Bring in 2 new lines");
    assertThat(lines()).isZero();

    model.bringIn();
    assertThat(lines()).isEqualTo(2);
    assertThat(says()).isEqualTo("lloyds.csv was brought in: 2 new lines.");
    assertThat(at.announced()).isOne();
    assertThat(at.jobs.titles()).containsExactly("Reading lloyds.csv", "Bringing in lloyds.csv");
    ((Notice.Done) model.noticeProperty().get()).act().run();
    assertThat(at.navigator.went()).containsExactly(new MatchLines(desk.office.bank));
  }

  @Test
  void aPlaceIsTakenAsItIsPasted() {
    var file = lloyds(row(5, "BUS", "5.00", "90.00"));
    for (var pasted :
        new String[] {
          " \"%s\" ".formatted(file), "'%s'".formatted(file), file.toUri().toString()
        }) {
      model.path().textProperty().set(pasted);
      model.look();
      assertThat(ready().preview().newLines()).isOne();
      assertThat(model.action()).isEqualTo("_Bring in 1 new line");
      model.chooseAnother();
    }
    model.path().textProperty().set("\0");
    refusesPlace("no place of a file");
    model.path().textProperty().set("file:%");
    refusesPlace("no place of a file");
  }

  private void refusesPlace(String says) {
    model.look();
    assertThat(model.form().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.says()).contains(says));
    assertThat(model.stepProperty().get()).isInstanceOf(BringInStep.Choosing.class);
  }

  @Test
  void withoutAnAccountNothingIsRead() {
    model.account().clear();
    model.path().textProperty().set(lloyds(row(5, "BUS", "5.00", "90.00")).toString());
    refusesPlace("Choose one from the list");
  }

  @Test
  void whatIsNoStatementIsRefusedInASentence() {
    refuses("There is no file", () -> model.take(folder.resolve("gone.csv")));
    refuses("This is a folder", () -> model.take(folder));
    refuses(
        "not a statement file", () -> model.take(desk.file("letter.txt", "Dear bank, hello.\n")));
    refuses("The file is empty", () -> model.take(desk.file("empty.csv", "")));
    var damaged = desk.file("cut.csv", BankDesk.LLOYDS + "05/10/2026,DEB,'30-00-01,123");
    refuses("Nothing was read", () -> model.take(damaged));
    var other =
        desk.office
            .accounts
            .add(Office.BY, new BankAccountDetails("Other", "30-00-01", "87654321"))
            .orElseThrow();
    model = new BringInViewModel(desk.bank, other, at.workplace());
    model.load();
    refuses(
        "The file is of 30-00-01 12345678",
        () -> model.take(lloyds(row(5, "BUS", "5.00", "90.00"))));
  }

  @Test
  void theSameFileAgainSaysSo() {
    var file = lloyds(row(5, "BUS", "5.00", "90.00"));
    model.take(file);
    model.bringIn();
    model.take(file);
    assertThat(says()).contains("This very file was brought in for Client account before");
    assertThat(ready().addsSomething()).isFalse();
    model.bringIn();
    assertThat(at.announced()).isOne();

    model.take(
        desk.file("copy.csv", BankDesk.LLOYDS + "\n" + row(5, "BUS", "5.00", "90.00") + "\n"));
    assertThat(says()).contains("every line of this file already");
    assertThat(ready().addsSomething()).isFalse();
  }

  @Test
  void aGapIsSaidBeforeAnythingIsStored() {
    model.take(lloyds(row(5, "BUS", "5.00", "90.00")));
    model.bringIn();
    model.take(lloyds(row(12, "TAXI", "10.00", "55.50")));
    assertThat(says()).contains("5 October 2026 and 12 October 2026", "-£24.50");
    assertThat(lines()).isOne();
  }

  @Test
  void balancesThatDoNotAddUpAreSaid() {
    model.take(
        lloyds(
            row(7, "TRAM", "1.00", "79.00"),
            row(6, "TAXI", "10.00", "85.00"),
            row(5, "BUS", "5.00", "90.00")));
    assertThat(model.noticeProperty().get()).isInstanceOf(Notice.Warning.class);
    assertThat(says()).contains("should be").contains("a difference of");
  }

  @Test
  void aFileWithoutBalancesAsksForOneAndSaysWhatIsOdd() {
    model.take(desk.qif(5, "-10.00"));
    assertThat(ready().asksForBalance()).isTrue();
    assertThat(model.held().help(ready())).contains("at the end of 5 October 2026");
    model.held().balance().set(Money.of(90, 0));
    assertThat(model.held().remark(ready())).isEmpty();
    model.bringIn();
    assertThat(desk.bank.overview().standings().getFirst().balance()).contains(Money.of(90, 0));

    model.take(desk.qif(7, "-4.00"));
    assertThat(model.held().value()).isEmpty();
    model.held().balance().set(Money.of(80, 0));
    assertThat(model.held().remark(ready()))
        .contains("should hold £86.00", "a difference of -£6.00");
    model.bringIn();
    assertThat(says()).contains("one new line").contains("£80.00 was typed");
  }

  @Test
  void aBalanceThatCannotBeReadIsRefusedBesideItsField() {
    model.take(desk.qif(5, "-10.00"));
    model.held().balance().textProperty().set("ninety");
    model.bringIn();
    assertThat(model.held().form().problems()).hasSize(1);
    assertThat(lines()).isZero();
  }

  @Test
  void theForgottenBalanceIsTypedWithTheSameFileAgain() {
    var file = desk.qif(5, "-10.00");
    model.take(file);
    model.bringIn();
    model.take(file);
    assertThat(model.action()).isEqualTo("_Keep the balance");
    model.bringIn();
    assertThat(model.held().form().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.says()).contains("Type what the account held"));
    model.held().balance().set(Money.of(90, 0));
    model.bringIn();
    assertThat(says()).contains("The balance was kept");
    assertThat(desk.bank.overview().standings().getFirst().balance()).contains(Money.of(90, 0));
  }

  @Test
  void stoppedItChangesNothing() {
    at.jobs.cancelNext();
    model.take(lloyds(row(5, "BUS", "5.00", "90.00")));
    assertThat(says()).isEqualTo("Stopped. Nothing was brought in.");
    model.look();
    at.jobs.cancelNext();
    model.bringIn();
    assertThat(lines()).isZero();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void aTableThatNobodyKnowsHasItsColumnsNamedOnce() {
    var head = "Sense;Effective;Movement;Wording A;Wording B\n";
    model.take(
        desk.file("odd.csv", head + "D;05.10.2026;10.00;TAXI;ONE\nC;06.10.2026;4.20;CAFE;TWO\n"));
    assertThat(model.stepProperty().get()).isInstanceOf(BringInStep.Naming.class);
    var columns = model.columns();
    assertThat(columns.headings().get().row()).isZero();
    model.readByColumns();
    assertThat(columns.form().problems()).isNotEmpty();
    assertThat(columns.column(ColumnRole.DATE).get().heading()).isEqualTo("Effective");
    assertThat(columns.column(ColumnRole.AMOUNT).get().heading()).isEqualTo("Movement");
    columns.column(ColumnRole.DIRECTION).clear();
    choose(ColumnRole.TEXT, "Wording A");
    assertThat(columns.lines()).extracting(it -> it.amount()).contains(Money.of(10, 0));
    choose(ColumnRole.DIRECTION, "Sense");
    columns.text(1).choose(columns.text(1).options().get(4));
    assertThat(columns.lines())
        .extracting(it -> it.text() + " " + it.amount())
        .containsExactly("TAXI ONE -£10.00", "CAFE TWO £4.20");
    assertThat(columns.remarkProperty().get()).contains("As it would be read: 2 lines");

    model.readByColumns();
    assertThat(ready().preview().format()).isEqualTo(BankFileFormat.MAPPED_TABLE);
    model.bringIn();
    assertThat(lines()).isEqualTo(2);

    model.take(desk.file("next.csv", head + "D;07.10.2026;1.00;BUS;\n"));
    assertThat(ready().preview().newLines()).isOne();
    model.nameColumns();
    assertThat(columns.column(ColumnRole.DIRECTION).get().heading()).isEqualTo("Sense");
    assertThat(columns.text(1).get().heading()).isEqualTo("Wording B");
  }

  @Test
  void columnsThatCannotBeReadSoSayWhy() {
    model.take(desk.file("odd.csv", "Effective;Movement;Wording\n05.10.2026;10.00;TAXI\n"));
    choose(ColumnRole.DATE, "Wording");
    choose(ColumnRole.AMOUNT, "Movement");
    choose(ColumnRole.TEXT, "Wording");
    assertThat(model.columns().lines()).isEmpty();
    assertThat(model.columns().remarkProperty().get()).contains("date that cannot be read");
    refuses("date that cannot be read", model::readByColumns);
    assertThat(model.stepProperty().get()).isInstanceOf(BringInStep.Naming.class);
  }

  @Test
  void aTableWithoutHeadingsBeginsWhereItIsSaid() {
    model.take(desk.file("bare.csv", "TAXI;FROM;TOWN;05.10.2026;x10\nBUS;TO;TOWN;06.10.2026;x5\n"));
    assertThat(model.stepProperty().get()).isInstanceOf(BringInStep.Naming.class);
    var columns = model.columns();
    columns.headings().options().stream()
        .filter(it -> !it.headings() && it.row() == 1)
        .forEach(columns.headings()::choose);
    assertThat(columns.column(ColumnRole.DATE).options().get(3).inWords())
        .isEqualTo("D (06.10.2026)");
  }

  private void choose(ColumnRole role, String heading) {
    var field = model.columns().column(role);
    field.options().stream().filter(it -> it.heading().equals(heading)).forEach(field::choose);
  }
}
