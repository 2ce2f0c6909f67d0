package org.ringfence.launch;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.launch.SampleOfficeBook.HEALTH;
import static org.ringfence.launch.SampleOfficeBook.ISF;
import static org.ringfence.launch.SampleOfficeBook.MARI;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BookItem;
import org.ringfence.bank.BookRef;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.KeptReconciliation;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.MatchWish;
import org.ringfence.bank.OwnMoneyKind;
import org.ringfence.bank.OwnMovement;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.BankMoves;
import org.ringfence.money.Money;
import org.ringfence.monthend.CheckLine;
import org.ringfence.monthend.Missing;
import org.ringfence.monthend.MonthMarks;
import org.ringfence.monthend.Standing;
import org.ringfence.problem.Problem;
import org.ringfence.returns.ProofLine;
import org.ringfence.returns.ReturnPeriod;

/** The sample office closes October with its recorded bank statements, and the year before it. */
class BankAtMonthEndTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth FIRST = YearMonth.of(2025, 11);

  @TempDir Path folder;
  private OpenBook book;

  @BeforeEach
  void movesIn() throws Exception {
    book = SampleOfficeBook.open(folder);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private CheckLine check(YearMonth month, String key) {
    return book.monthEnd().month(month).checklist().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> left(YearMonth month, String key) {
    return check(month, key).left().stream().map(Missing::says).toList();
  }

  /** Everything that is left of a month is marked. */
  private void markAll(YearMonth month) {
    for (var line : book.monthEnd().month(month).checklist()) {
      var keys = line.left().stream().map(Missing::key).toList();
      if (!keys.isEmpty()) {
        book.monthMarks()
            .mark(MARI, new MonthMarks.Things(month, line.key(), keys), "Looked at")
            .orElseThrow();
      }
    }
  }

  private void enterTheBanksOwn(String account) {
    var bank = book.bank();
    bank.matching().open(SampleOfficeBook.account(book, account)).lines().stream()
        .filter(line -> line.text().contains("INTEREST") || line.text().contains("SERVICE"))
        .forEach(
            line ->
                bank.ownMoney()
                    .ofLine(
                        MARI,
                        CommandId.fresh(),
                        line.id(),
                        line.amount().isPositive()
                            ? OwnMoneyKind.INTEREST
                            : OwnMoneyKind.BANK_CHARGE,
                        "October")
                    .orElseThrow());
  }

  /** Takes what is proposed, finds the rest by its amount, and asks the bank about what is left. */
  private void matchWhatIsLeft(String name) {
    var account = SampleOfficeBook.account(book, name);
    var matching = book.bank().matching();
    var ownMoney = book.bank().ownMoney();
    matching
        .proposals(account)
        .forEach(it -> matching.accept(MARI, CommandId.fresh(), it.wish()).orElseThrow());
    for (var line : matching.open(account).lines()) {
      var found = ofAmount(line.amount(), matching.open(account).book());
      if (found.isEmpty()) {
        ownMoney
            .ofLine(MARI, CommandId.fresh(), line.id(), OwnMoneyKind.OTHER, "Asked the bank")
            .orElseThrow();
      } else {
        var wish = new MatchWish(account, List.of(line.id()), found, "By hand");
        matching.accept(MARI, CommandId.fresh(), wish).orElseThrow();
      }
    }
  }

  /** One of the amount, or all that was paid on one day. */
  private static List<BookRef> ofAmount(Money amount, List<BookItem> book) {
    var one = book.stream().filter(it -> it.amount().equals(amount)).findFirst();
    if (one.isPresent()) {
      return List.of(one.get().ref());
    }
    return book.stream()
        .filter(it -> it.amount().isNegative() == amount.isNegative())
        .collect(groupingBy(BookItem::happenedOn))
        .values()
        .stream()
        .filter(day -> Money.sum(day.stream().map(BookItem::amount).toList()).equals(amount))
        .findFirst()
        .map(day -> day.stream().map(BookItem::ref).toList())
        .orElse(List.of());
  }

  @Test
  void withoutAStatementNoMonthIsClosedUnlessItWasReconciledOnPaper() {
    assertThat(left(FIRST, BankReconciled.KEY))
        .containsExactly(
            "No statement of Health money account is in the book. Bring one in.",
            "No statement of ISF account is in the book. Bring one in.");
    assertThat(check(FIRST, BankProved.KEY).standing()).isInstanceOf(Standing.NotApplicable.class);
    assertThat(book.monthEnd().close(MARI, FIRST).problems())
        .extracting(Problem::says)
        .allMatch(says -> says.contains("mark that it was reconciled on paper"));
    markAll(FIRST);
    book.monthEnd().close(MARI, FIRST).orElseThrow();
    var kept = (Standing.Done) check(FIRST, BankReconciled.KEY).standing();
    assertThat(kept.details()).allMatch(line -> line.contains("Reconciled on paper: Looked at"));
  }

  @Test
  void theRecordedOctoberIsMatchedProvedAndClosedAndTheYearBeforeNeedsNoStatement()
      throws Exception {
    SampleOfficeBook.bringInOctober(book);
    assertThat(left(OCTOBER, BankReconciled.KEY))
        .anyMatch(says -> says.contains("ACCOUNT SERVICE CHARGE”, is not in the book."))
        .anyMatch(says -> says.contains("INTEREST (GROSS)"));
    assertThat(left(OCTOBER, BankProved.KEY)).hasSize(2);
    enterTheBanksOwn(ISF);
    enterTheBanksOwn(HEALTH);
    var bank = book.bank();
    matchWhatIsLeft(ISF);
    matchWhatIsLeft(HEALTH);
    assertThat(left(OCTOBER, BankReconciled.KEY)).isEmpty();
    assertThat(left(OCTOBER, BankProved.KEY)).isEmpty();
    for (var month = FIRST; !month.isAfter(OCTOBER); month = month.plusMonths(1)) {
      assertThat(left(month, BankReconciled.KEY)).as("%s", month).isEmpty();
      markAll(month);
      book.monthEnd().close(MARI, month).orElseThrow();
    }
    assertThat(bank.proving().reconciliations().kept(SampleOfficeBook.account(book, ISF)))
        .extracting(KeptReconciliation::month)
        .containsExactly(Optional.of(OCTOBER));
    var proofs = bank.proving().proofs().all(Optional.of(OCTOBER.atEndOfMonth()));
    assertThat(proofs).allMatch(it -> it.orElseThrow().isWhole());
    theReturnsNotesTellOfTheAccountsOfItsPeopleAlone();
    noRouteReachesAClosedMonth();
  }

  /** A line that the bank's file brings too late becomes an entry of the open month. */
  private void aLateLineCountsInTheOpenMonth() throws Exception {
    var isf = SampleOfficeBook.account(book, ISF);
    var file = folder.resolve("late.csv");
    Files.writeString(
        file,
        "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit"
            + " Amount,Credit Amount,Balance\n"
            + "31/10/2026,DEB,,,LATE TAXI,9.00,,16121.45\n");
    var bank = book.bank();
    bank.imports().bringIn(MARI, ChosenFile.of(isf, file)).orElseThrow();
    var line = bank.matching().open(isf).lines().getLast();
    assertThat(line.text()).isEqualTo("LATE TAXI");
    var entering = book.enteringLines(bank);
    var own = new LineEntry.Own(LineKind.OTHER_OWN, "Too late");
    assertThat(entering.enter(MARI, CommandId.fresh(), line.id(), own).problems())
        .extracting(Problem::says)
        .anyMatch(says -> says.contains("is closed"));
    var person = book.database.read(book.people.people()::all).getFirst().id();
    var payee = book.people.payees().all().getFirst().id();
    var purchase = new LineEntry.Purchase(person, payee, "Transport", "", "", false);
    entering.enter(MARI, CommandId.fresh(), line.id(), purchase).orElseThrow();
    var posted =
        book.database.read(
            tx ->
                new BankMoves()
                    .between(tx, isf, OCTOBER.plusMonths(1).atDay(1), LocalDate.of(2026, 11, 30)));
    assertThat(posted)
        .anyMatch(it -> it.happenedOn().equals(line.on()) && it.amount().equals(line.amount()));
  }

  /** A row that somebody adds to the spreadsheet in a closed month is refused, and named. */
  private void aWorkbookRowInAClosedMonthIsRefused() throws Exception {
    var workbook = folder.resolve("more.xlsx");
    try (var sample = Files.newInputStream(Path.of("samples", "ringfence-sample.xlsx"));
        var in = WorkbookFactory.create(sample)) {
      var ledger = in.getSheet("Ledger");
      var header = new HashMap<String, Integer>();
      ledger.getRow(0).forEach(it -> header.put(it.getStringCellValue(), it.getColumnIndex()));
      var row = ledger.createRow(ledger.getLastRowNum() + 1);
      Map.of(
              "Id", "LATE-1",
              "Date", "2026-10-20",
              "Person", "P001",
              "Kind", "Funding",
              "Amount", "10.00",
              "Bank account", ISF,
              "Source", "Social care")
          .forEach((name, value) -> row.createCell(header.get(name)).setCellValue(value));
      try (var out = Files.newOutputStream(workbook)) {
        in.write(out);
      }
    }
    var outcome = book.moveIn().bringIn(CommandId.fresh(), MARI, workbook).run(Progress.UNWATCHED);
    assertThat(outcome.problems())
        .extracting(Problem::says)
        .anyMatch(says -> says.contains("October 2026 is closed"));
  }

  private void theReturnsNotesTellOfTheAccountsOfItsPeopleAlone() {
    var period = new ReturnPeriod(LocalDate.of(2026, 10, 1), OCTOBER.atEndOfMonth());
    for (var commissioner : book.people.commissioners().all()) {
      var figures = book.returns().preview(commissioner.id(), period).orElseThrow();
      var proof = figures.standing().proof();
      var closing =
          Money.sum(figures.summary().stream().map(it -> it.figures().carriedForward()).toList());
      assertThat(proof).isNotEmpty().allMatch(it -> it.held().orElseThrow().difference().isZero());
      assertThat(
              Money.sum(proof.stream().map(it -> it.held().orElseThrow().ofThisReturn()).toList()))
          .as(commissioner.name())
          .isEqualTo(closing);
      assertThat(proof).extracting(ProofLine::account).isSubsetOf(ISF, HEALTH);
    }
  }

  private int inOctober() {
    var account = SampleOfficeBook.account(book, ISF);
    return book.database.read(
        tx ->
            new BankMoves().between(tx, account, OCTOBER.atDay(1), OCTOBER.atEndOfMonth()).size());
  }

  private void noRouteReachesAClosedMonth() throws Exception {
    int before = inOctober();
    var isf = SampleOfficeBook.account(book, ISF);
    var day = LocalDate.of(2026, 10, 20);
    var bank = book.bank();
    assertThat(
            bank.ownMoney()
                .record(
                    MARI,
                    CommandId.fresh(),
                    new OwnMovement.Details(
                        isf, day, OwnMoneyKind.OTHER, Money.ofPence(100), "Too late"))
                .problems())
        .isNotEmpty();
    assertThat(bank.typed().type(MARI, isf, day, Money.ofPence(1)).problems()).isNotEmpty();
    var match = bank.matching().matches(isf).getLast();
    assertThat(bank.matching().unmatch(MARI, match.id(), "Wrong").problems()).isNotEmpty();
    assertThat(book.monthEnd().close(MARI, OCTOBER).problems()).isNotEmpty();
    aWorkbookRowInAClosedMonthIsRefused();
    aLateLineCountsInTheOpenMonth();
    assertThat(inOctober()).isEqualTo(before);
  }
}
