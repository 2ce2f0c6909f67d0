package org.ringfence.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ringfence.job.Progress;
import org.ringfence.money.Money;
import org.ringfence.movein.MoveInTemplate;
import org.ringfence.movein.MoveInTemplate.Cells;
import org.ringfence.sheet.Column.Value;

/**
 * A made-up workbook as large as wished, for benchmarks: every person has the same number of ledger
 * rows in every month, funded on the first and spent after it. The same each time; its rows are
 * made as they are written, so that its size costs no memory.
 *
 * @param lastMonth the last of the months; it must have ended
 */
public record LargeWorkbook(int people, int months, int rowsPerMonth, YearMonth lastMonth) {

  private static final String[] KINDS = {
    "Support", "Purchase", "Bill", "Support", "Purchase", "Fee"
  };
  private static final String[] CATEGORIES = {
    "Personal care",
    "Transport",
    "Activities",
    "Community support",
    "Food and drink",
    "Management fee"
  };
  private static final int PAYEES = 20;

  /** 60 people, 60 months, 30 rows a month: 108,000 rows. */
  public static LargeWorkbook medium(YearMonth lastMonth) {
    return new LargeWorkbook(60, 60, 30, lastMonth);
  }

  /** 300 people, 60 months, 30 rows a month: 540,000 rows. */
  public static LargeWorkbook large(YearMonth lastMonth) {
    return new LargeWorkbook(300, 60, 30, lastMonth);
  }

  public LargeWorkbook {
    if (rowsPerMonth < 2 || people < 1 || months < 1) {
      throw new IllegalArgumentException("Every month has money in and money out");
    }
  }

  public int ledgerRows() {
    return people * months * rowsPerMonth;
  }

  public Path write(Path file) {
    var rows = new HashMap<String, List<Cells>>();
    rows.put("Provider", List.of(cells(Map.of("Name", text("Large Sample Support (invented)")))));
    rows.put("Bank accounts", List.of(cells(Map.of("Name", text("ISF account")))));
    rows.put(
        "Staff",
        List.of(
            cells(Map.of("Name", text("Ada Invented"))),
            cells(Map.of("Name", text("Ben Invented"), "Authorises up to", text("any")))));
    rows.put(
        "Commissioners",
        List.of(cells(Map.of("Name", text("Sampleton Borough Council"), "Kind", text("Council")))));
    rows.put(
        "Payees",
        IntStream.range(0, PAYEES).mapToObj(i -> cells(Map.of("Name", text(payee(i))))).toList());
    rows.put(
        "People",
        eachPerson(
            p -> Map.of("Reference", text(reference(p)), "Name", text("Invented Person " + p))));
    rows.put("Agreements", eachPerson(this::agreement));
    rows.put("Funding", eachPerson(this::funding));
    rows.put("Ledger", new Ledger());
    return new MoveInTemplate().write(file, rows, Progress.UNWATCHED).orElseThrow();
  }

  private Map<String, Value> agreement(int person) {
    return Map.of(
        "Person",
        text(reference(person)),
        "Commissioner",
        text("Sampleton Borough Council"),
        "Form",
        text("Two-way"),
        "Signed",
        new Value.Day(firstDay()),
        "Starts",
        new Value.Day(firstDay()),
        "Surplus weeks",
        new Value.Number(8, 0));
  }

  private Map<String, Value> funding(int person) {
    return Map.of(
        "Person",
        text(reference(person)),
        "Source",
        text("Social care"),
        "Weekly amount",
        new Value.Pounds(Money.of(500, 0)),
        "From",
        new Value.Day(firstDay()));
  }

  private LocalDate firstDay() {
    return lastMonth.minusMonths(months - 1L).atDay(1);
  }

  private List<Cells> eachPerson(IntFunction<Map<String, Value>> row) {
    return IntStream.range(0, people).mapToObj(row).map(LargeWorkbook::cells).toList();
  }

  static String reference(int person) {
    return "P%04d".formatted(person + 1);
  }

  private static String payee(int number) {
    return "Invented Payee " + (number + 1);
  }

  private static Cells cells(Map<String, Value> byHeader) {
    return new Cells(byHeader);
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  /** The ledger's rows in the order of their days, each worked out from its place. */
  private final class Ledger extends AbstractList<Cells> {

    @Override
    public int size() {
      return ledgerRows();
    }

    @Override
    public Cells get(int index) {
      int month = index / (people * rowsPerMonth);
      int within = index % (people * rowsPerMonth);
      int turn = within / people;
      int person = within % people;
      var first = lastMonth.minusMonths(months - 1L - month);
      var row = new HashMap<String, Value>();
      row.put("Id", text("E%07d".formatted(index + 1)));
      row.put("Date", new Value.Day(first.atDay(1 + turn * 27 / rowsPerMonth)));
      row.put("Person", text(reference(person)));
      row.put("Bank account", text("ISF account"));
      if (turn == 0) {
        row.put("Kind", text("Funding"));
        row.put("Source", text("Social care"));
        row.put("Amount", new Value.Pounds(Money.of(55L * rowsPerMonth, 0)));
      } else {
        spend(row, index, turn);
      }
      return cells(row);
    }

    private void spend(Map<String, Value> row, int index, int turn) {
      int kind = turn % KINDS.length;
      int mixed = (index * 0x9E3779B1) >>> 8;
      row.put("Kind", text(KINDS[kind]));
      row.put("Category", text(CATEGORIES[kind]));
      row.put("Amount", new Value.Pounds(Money.of(5 + mixed % 45, mixed / 64 % 100)));
      row.put("Outcome", text("Getting out and meeting people"));
      row.put("Narrative", text("Made up, number " + index));
      if (KINDS[kind].equals("Bill") || KINDS[kind].equals("Purchase")) {
        row.put("Payee", text(payee(mixed % PAYEES)));
      }
      if (KINDS[kind].equals("Bill")) {
        row.put("Invoice number", text("INV" + index));
        row.put("Entered by", text("Ada Invented"));
        row.put("Authorised by", text("Ben Invented"));
      }
    }
  }
}
