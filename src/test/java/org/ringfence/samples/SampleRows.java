package org.ringfence.samples;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.money.Money;

/**
 * The rows of the sample workbook's ledger while its story is told, in any order of days, and what
 * they leave in each person's fund so far. They are numbered by day when they are written.
 */
final class SampleRows {

  private final List<SampleRow> rows = new ArrayList<>();
  private final Map<String, Money> balances = new HashMap<>();

  /** Money that came into somebody's fund. */
  SampleRow in(LocalDate on, String person, String kind, Money amount) {
    return add(new SampleRow(on, person, kind, amount), amount);
  }

  /** Money that left it. */
  SampleRow out(LocalDate on, String person, String kind, Money amount) {
    return add(new SampleRow(on, person, kind, amount), amount.negated());
  }

  private SampleRow add(SampleRow row, Money effect) {
    rows.add(row);
    balances.merge(row.person(), effect, Money::plus);
    return row;
  }

  /** What each person's fund holds after the rows so far. */
  Map<String, Money> balances() {
    return Map.copyOf(balances);
  }

  Money balance(String person) {
    return balances.getOrDefault(person, Money.ZERO);
  }

  void writeTo(Workbook workbook) {
    rows.sort(comparing(SampleRow::on));
    var ids = new HashMap<SampleRow, String>();
    for (var row : rows) {
      ids.put(row, "L%04d".formatted(ids.size() + 1));
    }
    for (var row : rows) {
      var reversed = row.reversed().map(ids::get).orElse("");
      workbook.add("Ledger", row.cells(ids.get(row), bank(row.person()), reversed));
    }
  }

  private static String bank(String person) {
    return person.equals("P005") ? SampleWorkbook.NHS_MONEY : SampleWorkbook.ISF;
  }
}
