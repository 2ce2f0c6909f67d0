package org.ringfence.movein;

import java.util.function.Consumer;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.samples.Workbook;

/**
 * One thing wrong with the sample, and where it is to be found.
 *
 * @param column empty when any of the row will do
 */
record Mutation(String what, Consumer<Workbook> spoil, String sheet, int row, String column) {

  static final Workbook SAMPLE = SampleWorkbook.make();
  static final String LEDGER = "Ledger";

  static Mutation cell(String what, String sheet, int row, String column, Object value) {
    return new Mutation(what, it -> it.set(sheet, row, column, value), sheet, row, column);
  }

  static Mutation ledger(String what, int row, String column, Object value) {
    return cell(what, LEDGER, row, column, value);
  }

  static Mutation added(String what, String sheet, String column, Object... cells) {
    return new Mutation(what, it -> it.add(sheet, cells), sheet, SAMPLE.size(sheet) + 2, column);
  }

  /** The first row of the ledger with these texts in these columns, named in turn. */
  static int row(String... columnsAndTexts) {
    return SAMPLE.rowWith(LEDGER, columnsAndTexts);
  }

  /** The sample with this one thing wrong. */
  Workbook spoilt() {
    var spoilt = SAMPLE.copy();
    spoil.accept(spoilt);
    return spoilt;
  }

  String place() {
    return sheet + ", row " + row + (column.isEmpty() ? "" : ", " + column);
  }

  @Override
  public String toString() {
    return what;
  }
}
