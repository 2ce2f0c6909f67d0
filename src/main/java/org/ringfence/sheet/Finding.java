package org.ringfence.sheet;

import org.ringfence.problem.Problem;

/**
 * Something to be said about one place in a workbook.
 *
 * @param weight whether the workbook must be put right first, or may be used as it is
 * @param sheet the sheet's name, or empty for the workbook as a whole
 * @param row the row's number as the spreadsheet program shows it, or 0 for the sheet as a whole
 * @param column the column's header, or empty for the row as a whole
 * @param says what is wrong and what to do about it; whole sentences
 */
public record Finding(Weight weight, String sheet, int row, String column, String says) {

  /** Whether a finding stands in the way. */
  public enum Weight {
    PROBLEM,
    NOTE
  }

  public static Finding problem(String sheet, int row, String column, String says) {
    return new Finding(Weight.PROBLEM, sheet, row, column, says);
  }

  public static Finding note(String sheet, int row, String column, String says) {
    return new Finding(Weight.NOTE, sheet, row, column, says);
  }

  public boolean isProblem() {
    return weight == Weight.PROBLEM;
  }

  /** Where it is, as a person looks for it: {@code Ledger, row 12, Amount}. */
  public String where() {
    var where = new StringBuilder(sheet);
    if (row > 0) {
      where.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      where.append(", ").append(column);
    }
    return where.toString();
  }

  /** The same as a problem whose field is the place in the workbook. */
  public Problem toProblem() {
    return Problem.at(where(), says);
  }

  @Override
  public String toString() {
    return toProblem().toString();
  }
}
