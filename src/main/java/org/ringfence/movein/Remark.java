package org.ringfence.movein;

import org.ringfence.sheet.Finding;

/**
 * Something to be said about one place in a workbook, as a screen shows it.
 *
 * @param sheet the sheet's name, or empty for the workbook as a whole
 * @param row the row's number as the spreadsheet program shows it, or 0 for the sheet as a whole
 * @param column the column's header, or empty for the row as a whole
 * @param says what is wrong and what to do about it; whole sentences
 */
public record Remark(String sheet, int row, String column, String says) {

  static Remark of(Finding finding) {
    return new Remark(finding.sheet(), finding.row(), finding.column(), finding.says());
  }
}
