package org.ringfence.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ringfence.money.Money;
import org.ringfence.samples.SampleStatement.Account;

/**
 * What an invented bank says of the sample workbook's accounts in October 2026, which the workbook
 * has entries of, and in November to the 20th, which it has none of. The bank pays and takes in one
 * what the book has apart, is a day or two later, shortens names, and has lines of its own.
 */
final class SampleBank {

  static final Account ISF = new Account(SampleWorkbook.ISF, "00-00-01", "00012345");
  static final Account HEALTH = new Account(SampleWorkbook.NHS_MONEY, "00-00-01", "00067890");
  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  /** Longer names of payees are cut off. */
  private static final int NAME_LETTERS_MAX = 18;

  /** As the people's own banks write them. */
  private static final Map<String, String> PAYERS =
      Map.of(
          "P001", "G SAMPLE",
          "P002", "MS S WYNNE-TEST",
          "P003", "L PRZYKLAD",
          "P004", "E DOKIMI",
          "P005", "Y AL-MITHAL",
          "P006", "Z DESEMPIO O TEST",
          "P007", "B PLACEHOLDER",
          "P008", "NGUYEN THI MAU");

  private final List<LedgerRow> ledger;
  private final Account account;
  private final List<StatementLine> lines = new ArrayList<>();

  private SampleBank(Workbook workbook, Account account) {
    this.ledger =
        LedgerRow.of(workbook).stream()
            .filter(row -> row.account().equals(account.name()))
            .toList();
    this.account = account;
  }

  /** October's. */
  static SampleStatement october(Workbook workbook, Account account) {
    var bank = new SampleBank(workbook, account);
    bank.ofLedger();
    if (account.equals(ISF)) {
      bank.unknownToTheBook();
    } else {
      bank.line(OCTOBER.atDay(30), Money.of(0, 62), "INT", "INTEREST (GROSS)");
    }
    return bank.statement(bank.before(OCTOBER.atDay(1)), OCTOBER);
  }

  /** November’s, up to the 20th. */
  static SampleStatement november(Workbook workbook, Account account) {
    var bank = new SampleBank(workbook, account);
    bank.ofLedger();
    if (account.equals(ISF)) {
      bank.novemberOfMany();
    } else {
      bank.novemberOfOne();
    }
    return bank.statement(october(workbook, account).closing(), NOVEMBER);
  }

  private SampleStatement statement(Money opening, YearMonth month) {
    return new SampleStatement(
        account,
        opening,
        lines.stream()
            .filter(line -> YearMonth.from(line.on()).equals(month))
            .sorted(Comparator.comparing(StatementLine::on))
            .toList());
  }

  private Money before(LocalDate day) {
    return Money.sum(
        ledger.stream().filter(row -> row.on().isBefore(day)).map(LedgerRow::moved).toList());
  }

  /** Every row of October's ledger, in one line with others or alone. */
  private void ofLedger() {
    together("Funding", "BGC", row -> funder() + " 2610 REM 0034412");
    for (var row : rows("Contribution"::equals)) {
      line(workingDay(row.on()), row.moved(), "SO", payer(row) + " " + row.person());
    }
    together("Support", "TFR", row -> "LANTERN LANE SUPPORT CHARGES " + dayAndMonth(row.on()));
    together("Fee", "TFR", row -> "LANTERN LANE SUPPORT FEES " + dayAndMonth(row.on()));
    for (var row : rows("Purchase"::equals)) {
      card(row.on(), row.moved(), row.payee());
    }
    bills();
  }

  /** The gym and the studio in one payment run; the others each by themselves. */
  private void bills() {
    var run = new ArrayList<LedgerRow>();
    for (var row : rows("Bill"::equals)) {
      if (row.payee().equals(SampleLedger.AGENCY)) {
        line(workingDay(row.on().plusDays(1)), row.moved(), "FPO", payment(row));
      } else {
        run.add(row);
      }
    }
    var text =
        run.size() == 1
            ? payment(run.getFirst())
            : "BULK PAYMENT 20OCT26 %d ITEMS".formatted(run.size());
    line(OCTOBER.atDay(20), Money.sum(run.stream().map(LedgerRow::moved).toList()), "BP", text);
  }

  /** What nobody has written into the book yet. */
  private void unknownToTheBook() {
    // Two journeys of one day at one price: two genuine lines.
    card(OCTOBER.atDay(12), Money.of(8, 50).negated(), SampleLedger.TAXIS);
    card(OCTOBER.atDay(12), Money.of(8, 50).negated(), SampleLedger.TAXIS);
    line(OCTOBER.atDay(16), Money.of(4, 20), "FPI", "SPECIMEN CAFE REFUND P006");
    card(OCTOBER.atDay(21), Money.of(14, 99).negated(), "Sampleton Craft Shop");
    line(OCTOBER.atDay(30), Money.of(7, 50).negated(), "PAY", "ACCOUNT SERVICE CHARGE");
    line(OCTOBER.atDay(30), Money.of(1, 83), "INT", "INTEREST (GROSS)");
  }

  private void novemberOfMany() {
    var council = new ArrayList<Money>();
    for (var person : SampleWorkbook.PEOPLE) {
      if (!person.reference().equals("P005")) {
        council.add(SampleLedger.forMonth(person.own(), NOVEMBER));
        if (person.contribution().isPositive()) {
          line(
              NOVEMBER.atDay(5),
              SampleLedger.forMonth(person.contribution(), NOVEMBER),
              "SO",
              PAYERS.get(person.reference()) + " " + person.reference());
        }
      }
    }
    line(NOVEMBER.atDay(3), Money.sum(council), "BGC", funder() + " 2611 REM 0035127");
    card(NOVEMBER.atDay(9), Money.of(11, 20).negated(), SampleLedger.TAXIS);
    card(NOVEMBER.atDay(9), Money.of(11, 20).negated(), SampleLedger.TAXIS);
    card(NOVEMBER.atDay(12), Money.of(6, 35).negated(), SampleLedger.CAFE);
    card(NOVEMBER.atDay(16), Money.of(14, 99).negated(), "Sampleton Craft Shop");
    line(
        NOVEMBER.atDay(18),
        Money.of(137, 50).negated(),
        "FPO",
        cut(SampleLedger.GYM) + " GG-2026-11");
  }

  private void novemberOfOne() {
    var health = SampleWorkbook.PEOPLE.get(4).own();
    line(
        NOVEMBER.atDay(3),
        SampleLedger.forMonth(health, NOVEMBER),
        "BGC",
        funder() + " 2611 REM 0077120");
    card(NOVEMBER.atDay(10), Money.of(9, 40).negated(), SampleLedger.TAXIS);
    card(NOVEMBER.atDay(13), Money.of(5, 15).negated(), SampleLedger.CAFE);
    line(NOVEMBER.atDay(20), Money.of(3, 0).negated(), "PAY", "ACCOUNT SERVICE CHARGE");
  }

  private String funder() {
    return account.equals(ISF) ? "SAMPLETON BC" : "NHS SAMPLESHIRE";
  }

  private List<LedgerRow> rows(Predicate<String> kind) {
    return ledger.stream()
        .filter(row -> YearMonth.from(row.on()).equals(OCTOBER) && kind.test(row.kind()))
        .toList();
  }

  /** What the book has of each person on one day, in one amount. */
  private void together(String kind, String type, Function<LedgerRow, String> text) {
    var byDay = new LinkedHashMap<LocalDate, List<LedgerRow>>();
    for (var row : rows(kind::equals)) {
      byDay.computeIfAbsent(row.on(), _ -> new ArrayList<>()).add(row);
    }
    byDay.forEach(
        (day, rows) ->
            line(
                workingDay(day),
                Money.sum(rows.stream().map(LedgerRow::moved).toList()),
                type,
                text.apply(rows.getFirst())));
  }

  private void card(LocalDate bought, Money amount, String payee) {
    line(
        workingDay(bought.plusDays(1)),
        amount,
        "DEB",
        "%s CD 4417 %s".formatted(cut(payee), dayAndMonth(bought)));
  }

  private static String dayAndMonth(LocalDate day) {
    return "%02d%s".formatted(day.getDayOfMonth(), day.getMonth().name().substring(0, 3));
  }

  private static String payment(LedgerRow bill) {
    return cut(bill.payee()) + " " + bill.invoice();
  }

  private static String payer(LedgerRow row) {
    return PAYERS.get(row.person());
  }

  private static String cut(String payee) {
    var plain = payee.replace('é', 'e').toUpperCase(Locale.ROOT);
    return plain.length() <= NAME_LETTERS_MAX
        ? plain
        : plain.substring(0, NAME_LETTERS_MAX).strip();
  }

  private void line(LocalDate on, Money amount, String type, String text) {
    lines.add(new StatementLine(on, amount, type, text));
  }

  private static LocalDate workingDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        ? day.plusDays(2)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }
}
