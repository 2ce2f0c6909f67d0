package org.ringfence.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.ringfence.money.Money;

/** A year of the sample's money: routine every month, and the odd things that happen in a year. */
final class SampleLedger {

  static final String OURSELVES = "Lantern Lane Support";
  static final String GYM = "Sampleton Green Gym";
  static final String TRANSPORT = "Madeup Community Transport";
  static final String STUDIO = "The Invented Art Studio";
  static final String TAXIS = "Example Taxis";
  static final String CAFE = "Specimen Café";
  static final String AGENCY = "Nowhere Care Agency";
  static final List<String> PAYEES = List.of(GYM, TRANSPORT, STUDIO, TAXIS, CAFE, AGENCY);

  private static final String OUT_AND_ABOUT = "Getting out and meeting people";
  private static final String AT_HOME = "Managing at home";
  private static final String LEARNING = "Learning something new";
  private static final Money COURSE = Money.of(190, 0);
  private static final YearMonth FIRST = YearMonth.of(2025, 11);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final List<String> GYM_GOERS = List.of("P001", "P003", "P006");

  private final Random random = new Random(20261031);
  private final SampleRows rows = new SampleRows();
  private Map<String, Money> before = Map.of();

  void writeTo(Workbook workbook) {
    opening();
    for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      month(month);
    }
    rows.writeTo(workbook);
  }

  private void month(YearMonth month) {
    var present =
        SampleWorkbook.PEOPLE.stream()
            .filter(person -> !month.isBefore(YearMonth.from(person.from())))
            .toList();
    before = rows.balances();
    present.forEach(person -> moneyIn(person, month));
    present.forEach(person -> care(person, month));
    pooled(month);
    present.forEach(person -> treats(person, month));
    present.forEach(person -> company(person, month));
    oddities(month);
  }

  private void opening() {
    var opened =
        Map.of(
            "P001", 61_240L, "P002", 48_015L, "P003", 20_390L, "P004", 95_500L, "P005", 101_000L,
            "P006", 77_310L, "P007", 6_905L);
    for (var person : SampleWorkbook.PEOPLE) {
      if (opened.containsKey(person.reference())) {
        rows.in(
                FIRST.atDay(1),
                person.reference(),
                "Opening balance",
                Money.ofPence(opened.get(person.reference())))
            .source(person.source())
            .narrative("Carried over from the old spreadsheet");
      }
    }
  }

  private void moneyIn(SamplePerson person, YearMonth month) {
    var name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    rows.in(month.atDay(3), person.reference(), "Funding", forMonth(person.own(), month))
        .source(person.source())
        .narrative(name + " payment");
    if (person.contribution().isPositive()) {
      rows.in(
              month.atDay(5),
              person.reference(),
              "Contribution",
              forMonth(person.contribution(), month))
          .source("Contribution")
          .narrative("Standing order");
    }
    if (hasCourse(person, month)) {
      rows.in(month.atDay(6), person.reference(), "Funding", COURSE)
          .source("Education")
          .narrative("Course support");
    }
  }

  static Money forMonth(Money weekly, YearMonth month) {
    return weekly.times(month.lengthOfMonth()).split(List.of(1L, 6L)).getFirst();
  }

  /** What is to be spent in a month; what nobody else takes goes on our own support. */
  private static Money budget(SamplePerson person, YearMonth month) {
    var income = forMonth(person.own().plus(person.contribution()), month);
    return hundredths(hasCourse(person, month) ? income.plus(COURSE) : income, person.spends());
  }

  private static boolean hasCourse(SamplePerson person, YearMonth month) {
    return person.reference().equals("P005")
        && month.getYear() == 2026
        && month.getMonthValue() <= 7;
  }

  private static Money hundredths(Money amount, int hundredths) {
    return amount.split(List.of((long) hundredths, 100L - hundredths)).getFirst();
  }

  private void care(SamplePerson person, YearMonth month) {
    var budget = budget(person, month);
    rows.out(month.atDay(14), person.reference(), "Support", hundredths(budget, 45))
        .category("Personal care")
        .outcome(AT_HOME);
    rows.out(month.atDay(28), person.reference(), "Fee", hundredths(budget, 4))
        .category("Management fee");
  }

  private void company(SamplePerson person, YearMonth month) {
    var rest =
        rows.balance(person.reference())
            .minus(before.getOrDefault(person.reference(), Money.ZERO))
            .plus(budget(person, month))
            .minus(income(person, month));
    rows.out(month.atDay(27), person.reference(), "Support", rest)
        .category("Community support")
        .outcome(OUT_AND_ABOUT);
  }

  private static Money income(SamplePerson person, YearMonth month) {
    var income = forMonth(person.own(), month);
    var contribution = forMonth(person.contribution(), month);
    return income.plus(contribution).plus(hasCourse(person, month) ? COURSE : Money.ZERO);
  }

  /** One bill of the gym for all who go there, shared so that it adds up. */
  private void pooled(YearMonth month) {
    var whole = Money.of(126 + month.getMonthValue(), 50);
    var shares = whole.split(List.of(1L, 1L, 1L));
    for (int i = 0; i < GYM_GOERS.size(); i++) {
      bill(month.atDay(18), GYM_GOERS.get(i), shares.get(i))
          .category("Activities")
          .payee(GYM)
          .invoice("GG-" + month)
          .signed("Priya Specimen", "Tomás Example");
    }
    if (month.getMonthValue() % 3 == 0) {
      var drive = Money.of(64, 35).split(List.of(3L, 2L));
      bill(month.atDay(22), "P002", drive.get(0))
          .category("Transport")
          .payee(TRANSPORT)
          .invoice("T" + (3_000 + month.getMonthValue()))
          .signed("Owen Madeup", "Priya Specimen");
      bill(month.atDay(22), "P004", drive.get(1))
          .category("Transport")
          .payee(TRANSPORT)
          .invoice("T" + (3_000 + month.getMonthValue()))
          .signed("Owen Madeup", "Priya Specimen");
    }
  }

  private void treats(SamplePerson person, YearMonth month) {
    var who = person.reference();
    var art = Money.of(18 + random.nextInt(25), random.nextInt(100));
    if (random.nextInt(3) > 0) {
      bill(month.atDay(20), who, art)
          .category("Activities")
          .payee(STUDIO)
          .invoice("%s/%d%02d".formatted(who.substring(2), month.getYear(), month.getMonthValue()))
          .signed("Owen Madeup", "Priya Specimen");
    }
    for (int i = 0; i < 2; i++) {
      var fare = Money.of(6 + random.nextInt(9), random.nextInt(20) * 5);
      rows.out(month.atDay(8 + i * 7 + random.nextInt(5)), who, "Purchase", fare)
          .category(i == 0 ? "Transport" : "Food and drink")
          .payee(i == 0 ? TAXIS : CAFE)
          .outcome(OUT_AND_ABOUT);
    }
    if (who.equals("P005") || who.equals("P004")) {
      var cover = Money.of(200 + random.nextInt(180), 0);
      bill(month.atDay(24), who, cover)
          .category("Agency support")
          .payee(AGENCY)
          .invoice("NCA" + month.toString().replace("-", "") + who.substring(3))
          .signed("Priya Specimen", "Tomás Example");
    }
    if (who.equals("P006") && month.getMonthValue() % 4 == 0) {
      rows.out(month.atDay(11), who, "Purchase", Money.of(24, 0))
          .category("Courses")
          .payee(OURSELVES)
          .outcome(LEARNING);
    }
  }

  /** What happens once in the year. */
  private void oddities(YearMonth month) {
    if (month.equals(YearMonth.of(2026, 4))) {
      rows.out(month.atDay(17), "P004", "Returned", Money.of(350, 0)).source("Social care");
    }
    if (month.equals(YearMonth.of(2026, 6))) {
      rows.in(month.atDay(19), "P001", "Refund", Money.of(12, 60))
          .category("Transport")
          .payee(TAXIS)
          .narrative("A journey that was cancelled");
    }
    if (month.equals(YearMonth.of(2026, 7))) {
      var wrong =
          rows.out(month.atDay(9), "P003", "Purchase", Money.of(86, 40))
              .category("Food and drink")
              .payee(CAFE)
              .narrative("Typed in wrongly");
      rows.in(month.atDay(10), "P003", "Reversal", Money.of(86, 40))
          .narrative("Should have been £8.64")
          .reverses(wrong);
      rows.out(month.atDay(10), "P003", "Purchase", Money.of(8, 64))
          .category("Food and drink")
          .payee(CAFE)
          .outcome(OUT_AND_ABOUT);
    }
    if (month.equals(LAST)) {
      leave("P007", Money.of(11, 37));
      leave("P008", Money.of(86, 15).negated());
    }
  }

  /** The last bill of the year, which leaves the fund with so much. */
  private void leave(String person, Money balance) {
    var amount = rows.balance(person).minus(balance);
    bill(LAST.atDay(30), person, amount)
        .category("Agency support")
        .payee(AGENCY)
        .invoice("NCA-END-" + person)
        .signed("Priya Specimen", "Mari Invented");
  }

  private SampleRow bill(LocalDate on, String person, Money amount) {
    return rows.out(on, person, "Bill", amount).outcome(OUT_AND_ABOUT);
  }
}
