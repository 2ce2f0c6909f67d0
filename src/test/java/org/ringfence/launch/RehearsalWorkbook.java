package org.ringfence.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A workbook as an office that never saw our own template might send it: everything that the format
 * allows, written in every way that it allows. The same for the same seed.
 */
final class RehearsalWorkbook {

  static final String COUNCIL = "Ânyshire Council";
  static final String NHS = "NHS Anywhere & Nowhere";
  private static final YearMonth FIRST = YearMonth.of(2025, 11);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final List<String> PEOPLE = List.of("A-1", "1007", "p/3", "Ł4", "E5", "F6");
  private static final List<String> BANKS = List.of("Main account", "Savings; second", "Nº 3");
  private static final List<String> CATEGORIES =
      List.of("Activities", "=1+1", "Day trips & meals", "Tŷ: rent");
  private static final List<String> PAYEES = List.of("Café Zoë", "-Minus Ltd", "O'Brien \"Bob\"");
  private static final String PROVIDER_PAYEE = "Ourselves (invented)";
  private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);

  private final Random random;
  private final RehearsalSheets sheets;
  private final Map<String, Long> pence = new HashMap<>();
  private final List<Map<String, Object>> ledger = new ArrayList<>();
  private int nextId = 1;

  RehearsalWorkbook(long seed) {
    random = new Random(seed);
    sheets = new RehearsalSheets(random);
  }

  Path write(Path file) throws IOException {
    office();
    PEOPLE.forEach(person -> pence.put(person, 0L));
    opening("A-1", "Social care", 61_240);
    opening("Ł4", "Health", 1);
    for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      month(month);
    }
    sheets.addLedger(ledger);
    return sheets.write(file);
  }

  private void office() {
    sheets.add(
        "provider", List.of("name", "One-Person Office", "Fax"), List.of("Ôl Support", "No", 7));
    sheets.add(
        "Bank accounts",
        List.of("Account number", "Sort code", "Name"),
        List.of("12 34 56 78", "12 34 56", "Main account"),
        List.of(1234567, 90128, "Savings; second"),
        List.of("", "", " Nº  3 "));
    sheets.add(
        "Staff",
        List.of("Role", "Name", "Authorises up to"),
        List.of("Worker", "Ann Entry", ""),
        List.of("", "Rita Any", "ANY"),
        List.of("Lead", "Lim Ited", "£300"),
        List.of("", "No Body", 0));
    sheets.add(
        "Commissioners",
        List.of("Kind", "Name"),
        List.of("council", COUNCIL),
        List.of("nhs", NHS),
        List.of("COUNCIL", "Nobody's Council"));
    var people = new ArrayList<List<?>>();
    var names = List.of("Zoë Ångström", "Siân ap Rhys", "José Nuñez", "Łukasz", "=SUM(A1)", "Eve");
    for (int i = 0; i < PEOPLE.size(); i++) {
      var reference = PEOPLE.get(i);
      people.add(
          List.of(
              reference.equals("1007") ? (Object) 1007 : reference,
              names.get(i),
              i == 2 ? "easy read" : i == 3 ? "LARGE PRINT" : ""));
    }
    sheets.add(
        "People", List.of("Reference", "Name", "Statement format"), people.toArray(List[]::new));
    sheets.add(
        "Agreements",
        List.of(
            "Person",
            "Commissioner",
            "Form",
            "Signed",
            "Starts",
            "Ends",
            "Surplus weeks",
            "Overspend limit"),
        List.of("A-1", COUNCIL, "two-way", "2025-10-01", FIRST.atDay(1), "", 8, ""),
        List.of(1007, COUNCIL, "Three-Way", "01/10/2025", FIRST.atDay(1), ENDED, "", ""),
        List.of("p/3", COUNCIL, "Two-way", "1/10/2025", "1/11/2025", "31/03/2026", 4, "0"),
        List.of("p/3", NHS, "two way", "2026-03-01", "2026-04-01", "", "", "£0.00"),
        List.of("Ł4", NHS, "Two-way", "2025-10-01", FIRST.atDay(1), "", "0", ""),
        List.of("e5", COUNCIL, "Two-way", "2025-10-01", FIRST.atDay(1), "", "", "£250.00"),
        List.of("F6", COUNCIL.toLowerCase(Locale.UK), "Two-way", "2025-10-01", "2025-11-01"));
    sheets.add(
        "Funding",
        List.of("Person", "Source", "Weekly amount", "From", "To"),
        List.of("A-1", "social care", 400, "2024-04-01", "2026-03-31"),
        List.of("A-1", "Social Care", "£420.10", "2026-04-01", ""),
        List.of("A-1", "Contribution", 0, "2024-04-01", ""),
        List.of(1007, "Education", 350.5, "2025-11-01", ENDED),
        List.of("Ł4", "HEALTH", "1,000", "2025-11-01", ""));
    sheets.add(
        "Payees",
        List.of("Name", "Kind"),
        List.of("Café Zoë", ""),
        List.of("-Minus Ltd", "third-party"),
        List.of("O'Brien \"Bob\"", "THIRD PARTY"),
        List.of(PROVIDER_PAYEE, "provider"));
    sheets.add("Our own notes", List.of("Anything"), List.of("=1+1"));
  }

  private void opening(String person, String source, int amount) {
    add(FIRST.atDay(1), person, "Opening balance", amount, Map.of("Source", source));
  }

  private void month(YearMonth month) {
    for (var person : PEOPLE) {
      if (isOpen(person, month)) {
        life(person, month);
      } else if (month.minusMonths(1).equals(YearMonth.from(ENDED))) {
        var left = Math.toIntExact(pence.get(person));
        add(month.atDay(14), person, "Returned", left / 2, Map.of("Source", "Education"));
        add(month.atDay(14), person, "Returned", left - left / 2, Map.of("Source", "Social care"));
      }
    }
    pooledBill(month);
    mistakes(month);
  }

  private static boolean isOpen(String person, YearMonth month) {
    return !person.equals("1007") || !month.atEndOfMonth().isAfter(ENDED);
  }

  private void life(String person, YearMonth month) {
    var source = List.of("Social care", "health", "EDUCATION", "Other").get(random.nextInt(4));
    add(
        month.atDay(1),
        person,
        "Funding",
        150_000 + random.nextInt(9_999),
        Map.of("Source", source));
    add(month.atDay(2), person, "Contribution", 1 + random.nextInt(5_000), Map.of());
    add(
        month.atDay(9),
        person,
        "Support",
        20_000 + random.nextInt(40_000),
        Map.of("Category", "Support at home", "Outcome", "Living well, with “help”"));
    add(month.atDay(9), person, "Fee", 1 + random.nextInt(9_000), Map.of());
    var category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    var payee = random.nextInt(4) == 0 ? PROVIDER_PAYEE : any(PAYEES);
    var spent = Map.<String, Object>of("Category", category, "Payee", payee);
    int amount = 100 + random.nextInt(9_000);
    add(month.atDay(11), person, "Purchase", amount, spent);
    if (random.nextBoolean()) {
      add(month.atDay(11), person, "Refund", 1 + random.nextInt(amount), spent);
    }
    if (random.nextInt(3) == 0) {
      add(month.atDay(28), person, "Returned", 1 + random.nextInt(3_000), Map.of("Source", source));
    }
    bill(month.atDay(17), person, "%s/%s".formatted(month, person), 100 + random.nextInt(29_900));
    if (person.equals("E5") && month.equals(LAST)) {
      // To the penny as far as the agreement lets this fund be overdrawn.
      bill(month.atDay(30), person, "LAST", Math.toIntExact(pence.get(person) + 25_000));
    }
  }

  private Map<String, Object> bill(LocalDate on, String person, String invoice, int amount) {
    return add(
        on,
        person,
        "Bill",
        amount,
        Map.of(
            "Category",
            any(CATEGORIES),
            "Payee",
            "Café Zoë",
            "Invoice number",
            invoice,
            "Entered by",
            "ann entry",
            "Authorised by",
            amount <= 30_000 ? "Lim Ited" : "Rita Any"));
  }

  private void pooledBill(YearMonth month) {
    for (var person : PEOPLE) {
      if (isOpen(person, month) && !(person.equals("E5") && month.equals(LAST))) {
        add(
            month.atDay(20),
            person,
            "Bill",
            5_000 + random.nextInt(15_000),
            Map.of(
                "Category",
                "Activities",
                "Payee",
                "-Minus Ltd",
                "Invoice number",
                month.getMonthValue(),
                "Entered by",
                "Ann Entry",
                "Authorised by",
                "Rita Any"));
      }
    }
  }

  /** A share of the pooled bill, an invoice and a payment from the council were typed wrongly. */
  private void mistakes(YearMonth month) {
    var day = month.atDay(27);
    var wrong =
        ledger.stream()
            .filter(row -> YearMonth.from((LocalDate) row.get("Date")).equals(month))
            .filter(row -> List.of("Bill", "Support", "Refund").contains(row.get("Kind")))
            .filter(row -> ((LocalDate) row.get("Date")).isBefore(day))
            .filter(_ -> random.nextInt(9) == 0)
            .toList();
    for (var row : wrong) {
      var person = (String) row.get("Person");
      reverse(row, day);
      if (row.get("Kind").equals("Bill")) {
        var again = new HashMap<>(row);
        List.of("Id", "Date", "Person", "Kind", "Amount", "Bank account").forEach(again::remove);
        add(day, person, "Bill", (int) row.get("Amount") - 1, again);
      }
    }
  }

  private void reverse(Map<String, Object> row, LocalDate on) {
    int amount = (int) row.get("Amount");
    boolean wasIn = row.get("Kind").equals("Refund");
    var undone =
        put(on, (String) row.get("Person"), "Reversal", amount, Map.of("Reverses", row.get("Id")));
    undone.put("Bank account", row.get("Bank account"));
    pence.merge((String) row.get("Person"), (long) (wasIn ? -amount : amount), Long::sum);
  }

  private Map<String, Object> add(
      LocalDate on, String person, String kind, int amount, Map<String, ?> more) {
    boolean in = List.of("Opening balance", "Funding", "Contribution", "Refund").contains(kind);
    pence.merge(person, (long) (in ? amount : -amount), Long::sum);
    return put(on, person, kind, amount, more);
  }

  private Map<String, Object> put(
      LocalDate on, String person, String kind, int amount, Map<String, ?> more) {
    var row = new HashMap<String, Object>(more);
    row.put("Id", nextId++);
    row.put("Date", on);
    row.put("Person", person);
    row.put("Kind", kind);
    row.put("Amount", amount);
    row.put("Bank account", any(BANKS));
    row.putIfAbsent("Narrative", random.nextInt(5) == 0 ? "@home; +1 ‘quoted’  twice" : "");
    ledger.add(row);
    return row;
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
