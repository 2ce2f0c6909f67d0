package org.ringfence.bank.ui;

import java.util.List;
import javafx.collections.FXCollections;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.DataTable;

/** One line of a sum. */
record SumRow(String what, Money amount) {

  /** The lines in the order in which they add up. */
  static DataTable<SumRow> table(String name, List<SumRow> rows) {
    return new DataTable<>(name, FXCollections.observableArrayList(rows))
        .words("What", 40, SumRow::what)
        .money("Amount", SumRow::amount)
        .asHighAsItsRows(rows.size());
  }
}
