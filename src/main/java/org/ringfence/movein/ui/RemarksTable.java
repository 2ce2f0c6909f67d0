package org.ringfence.movein.ui;

import javafx.collections.ObservableList;
import org.ringfence.movein.Remark;
import org.ringfence.ui.kit.DataTable;

/** Remarks about a workbook with their places. */
final class RemarksTable {

  private RemarksTable() {}

  static DataTable<Remark> of(String name, ObservableList<Remark> remarks) {
    return new DataTable<>(name, remarks)
        .words("Sheet", 12, Remark::sheet)
        .number("Row", 5, remark -> remark.row() == 0 ? null : remark.row())
        .words("Column", 13, Remark::column)
        .words("What to do", 60, Remark::says);
  }

  /** {@code Ledger, row 12, Amount: …}. */
  static String inFull(Remark remark) {
    var place = new StringBuilder(remark.sheet());
    if (remark.row() > 0) {
      place.append(", row ").append(remark.row());
    }
    if (!remark.column().isEmpty()) {
      place.append(", ").append(remark.column());
    }
    return place.isEmpty() ? remark.says() : place + ": " + remark.says();
  }
}
