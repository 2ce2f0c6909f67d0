package org.ringfence.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** A row before it has its id; {@code cells} follow the bank account. */
  private record Line(
      LocalDate on, String person, String kind, Money amount, String mark, List<String> cells) {}

  private final Random random = new Random(20261031);
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Money> balances = new HashMap<>();
  private Map<String, Money> before = Map.of();

  void writeTo(Workbook workbook) {
    opening();
    for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      month(month);
    }
    lines.sort(Comparator.comparing(Line::on));
    number(workbook);
  }

  private void month(YearMonth month) {
    var present =
        SampleWorkbook.PEOPLE.stream()
            .filter(person -> !month.isBefore(YearMonth.from(person.from())))
            .toList();
    present.forEach(person -> balances.putIfAbsent(person.reference(), Money.ZERO));
    before = new HashMap<>(balances);
    present.forEach(person -> moneyIn(person, month));
    present.forEach(person -> care(person, month));
    pooled(month);
    present.forEach(person -> treats(person, month));
    present.forEach(person -> company(person, month));
    oddities(month);
  }

  private void number(Workbook workbook) {
    var ids = new HashMap<String, String>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).mark().isEmpty()) {
        ids.put(lines.get(i).mark(), id(i));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var cells =
          new ArrayList<Object>(
              List.of(
                  id(i),
                  line.on(),
                  line.person(),
                  line.kind(),
                  line.amount(),
                  bank(line.person())));
      cells.addAll(line.cells());
      if (line.kind().equals("Reversal")) {
        cells.set(cells.size() - 1, ids.get(line.cells().getLast()));
      }
      workbook.add("Ledger", cells.toArray());
    }
  }

  private static String id(int index) {
    return "L%04d".formatted(index + 1);
  }

  private static String bank(String person) {
    return person.equals("P005") ? SampleWorkbook.NHS_MONEY : SampleWorkbook.ISF;
  }

  private void opening() {
    var opened =
        Map.of(
            "P001", 61_240L, "P002", 48_015L, "P003", 20_390L, "P004", 95_500L, "P005", 101_000L,
            "P006", 77_310L, "P007", 6_905L);
    for (var person : SampleWorkbook.PEOPLE) {
      if (opened.containsKey(person.reference())) {
        in(
            FIRST.atDay(1),
            person.reference(),
            "Opening balance",
            Money.ofPence(opened.get(person.reference())),
            person.source(),
            "Carried over from the old spreadsheet");
      }
    }
  }

  private void moneyIn(SamplePerson person, YearMonth month) {
    var name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    in(
        month.atDay(3),
        person.reference(),
        "Funding",
        forMonth(person.own(), month),
        person.source(),
        name + " payment");
    if (person.contribution().isPositive()) {
      in(
          month.atDay(5),
          person.reference(),
          "Contribution",
          forMonth(person.contribution(), month),
          "Contribution",
          "Standing order");
    }
    if (person.reference().equals("P005")
        && month.getYear() == 2026
        && month.getMonthValue() <= 7) {
      in(month.atDay(6), "P005", "Funding", Money.of(190, 0), "Education", "Course support");
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
    out(
        month.atDay(14),
        person.reference(),
        "Support",
        hundredths(budget, 45),
        "Personal care",
        "",
        "",
        AT_HOME);
    out(
        month.atDay(28),
        person.reference(),
        "Fee",
        hundredths(budget, 4),
        "Management fee",
        "",
        "",
        "");
  }

  private void company(SamplePerson person, YearMonth month) {
    var rest =
        balances
            .get(person.reference())
            .minus(before.get(person.reference()))
            .plus(budget(person, month))
            .minus(income(person, month));
    out(
        month.atDay(27),
        person.reference(),
        "Support",
        rest,
        "Community support",
        "",
        "",
        OUT_AND_ABOUT);
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
      bill(
          month.atDay(18),
          GYM_GOERS.get(i),
          shares.get(i),
          "Activities",
          GYM,
          "GG-" + month,
          "Priya Specimen",
          "Tomás Example");
    }
    if (month.getMonthValue() % 3 == 0) {
      var drive = Money.of(64, 35).split(List.of(3L, 2L));
      bill(
          month.atDay(22),
          "P002",
          drive.get(0),
          "Transport",
          TRANSPORT,
          "T" + (3_000 + month.getMonthValue()),
          "Owen Madeup",
          "Priya Specimen");
      bill(
          month.atDay(22),
          "P004",
          drive.get(1),
          "Transport",
          TRANSPORT,
          "T" + (3_000 + month.getMonthValue()),
          "Owen Madeup",
          "Priya Specimen");
    }
  }

  private void treats(SamplePerson person, YearMonth month) {
    var who = person.reference();
    var art = Money.of(18 + random.nextInt(25), random.nextInt(100));
    if (random.nextInt(3) > 0) {
      bill(
          month.atDay(20),
          who,
          art,
          "Activities",
          STUDIO,
          "%s/%d%02d".formatted(who.substring(2), month.getYear(), month.getMonthValue()),
          "Owen Madeup",
          "Priya Specimen");
    }
    for (int i = 0; i < 2; i++) {
      var fare = Money.of(6 + random.nextInt(9), random.nextInt(20) * 5);
      out(
          month.atDay(8 + i * 7 + random.nextInt(5)),
          who,
          "Purchase",
          fare,
          i == 0 ? "Transport" : "Food and drink",
          i == 0 ? TAXIS : CAFE,
          "",
          OUT_AND_ABOUT);
    }
    if (who.equals("P005") || who.equals("P004")) {
      var cover = Money.of(200 + random.nextInt(180), 0);
      bill(
          month.atDay(24),
          who,
          cover,
          "Agency support",
          AGENCY,
          "NCA" + month.toString().replace("-", "") + who.substring(3),
          "Priya Specimen",
          "Tomás Example");
    }
    if (who.equals("P006") && month.getMonthValue() % 4 == 0) {
      out(month.atDay(11), who, "Purchase", Money.of(24, 0), "Courses", OURSELVES, "", LEARNING);
    }
  }

  /** What happens once in the year. */
  private void oddities(YearMonth month) {
    if (month.equals(YearMonth.of(2026, 4))) {
      out(month.atDay(17), "P004", "Returned", Money.of(350, 0), "", "", "", "");
    }
    if (month.equals(YearMonth.of(2026, 6))) {
      in(
          month.atDay(19),
          "P001",
          "Refund",
          Money.of(12, 60),
          "Transport",
          TAXIS,
          "A journey that was cancelled");
    }
    if (month.equals(YearMonth.of(2026, 7))) {
      mark(
          "wrong",
          month.atDay(9),
          "P003",
          "Purchase",
          Money.of(86, 40),
          "Food and drink",
          CAFE,
          "Typed in wrongly");
      reverse("wrong", month.atDay(10), "P003", Money.of(86, 40), "Should have been £8.64");
      out(
          month.atDay(10),
          "P003",
          "Purchase",
          Money.of(8, 64),
          "Food and drink",
          CAFE,
          "",
          OUT_AND_ABOUT);
    }
    if (month.equals(LAST)) {
      leave("P007", Money.of(11, 37));
      leave("P008", Money.of(86, 15).negated());
    }
  }

  /** The last bill of the year, which leaves the fund with so much. */
  private void leave(String person, Money balance) {
    var amount = balances.get(person).minus(balance);
    bill(
        LAST.atDay(30),
        person,
        amount,
        "Agency support",
        AGENCY,
        "NCA-END-" + person,
        "Priya Specimen",
        "Mari Invented");
  }

  private void in(
      LocalDate on, String person, String kind, Money amount, String source, String narrative) {
    add(
        new Line(on, person, kind, amount, "", List.of(source, "", "", "", "", "", "", narrative)),
        amount);
  }

  private void in(
      LocalDate on,
      String person,
      String kind,
      Money amount,
      String category,
      String payee,
      String narrative) {
    add(
        new Line(
            on, person, kind, amount, "", List.of("", category, payee, "", "", "", "", narrative)),
        amount);
  }

  private void out(
      LocalDate on,
      String person,
      String kind,
      Money amount,
      String category,
      String payee,
      String narrative,
      String outcome) {
    var source = kind.equals("Returned") ? "Social care" : "";
    add(
        new Line(
            on,
            person,
            kind,
            amount,
            "",
            List.of(source, category, payee, "", outcome, "", "", narrative)),
        amount.negated());
  }

  private void bill(
      LocalDate on,
      String person,
      Money amount,
      String category,
      String payee,
      String invoice,
      String by,
      String authorised) {
    add(
        new Line(
            on,
            person,
            "Bill",
            amount,
            "",
            List.of("", category, payee, invoice, OUT_AND_ABOUT, by, authorised, "")),
        amount.negated());
  }

  private void mark(
      String mark,
      LocalDate on,
      String person,
      String kind,
      Money amount,
      String category,
      String payee,
      String narrative) {
    add(
        new Line(
            on,
            person,
            kind,
            amount,
            mark,
            List.of("", category, payee, "", "", "", "", narrative)),
        amount.negated());
  }

  private void reverse(String mark, LocalDate on, String person, Money amount, String narrative) {
    add(
        new Line(
            on,
            person,
            "Reversal",
            amount,
            "",
            List.of("", "", "", "", "", "", "", narrative, mark)),
        amount);
  }

  private void add(Line line, Money effect) {
    lines.add(line);
    balances.merge(line.person(), effect, Money::plus);
  }
}
