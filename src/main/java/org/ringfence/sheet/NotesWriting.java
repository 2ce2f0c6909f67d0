package org.ringfence.sheet;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet of words. It is small, so it is written whole and never streamed. */
final class NotesWriting {

  private static final int HEADING_CHARACTERS = 36;
  private static final int TEXT_CHARACTERS = 90;
  private static final float LINE_POINTS = 15;

  private NotesWriting() {}

  static void write(Sheet.Notes notes, XSSFSheet sheet, SheetStyles styles) {
    sheet.setColumnWidth(0, HEADING_CHARACTERS * 256);
    sheet.setColumnWidth(1, TEXT_CHARACTERS * 256);
    sheet.setDisplayGridlines(false);
    var top = sheet.createRow(0);
    top.setHeightInPoints(26);
    top.createCell(0).setCellValue(notes.title());
    top.getCell(0).setCellStyle(styles.title);
    int number = 2;
    for (var note : notes.notes()) {
      write(note, sheet.createRow(number), styles);
      number++;
    }
    WorkbookPrinting.fitWidth(sheet);
  }

  private static void write(Sheet.Note note, XSSFRow row, SheetStyles styles) {
    var heading = row.createCell(0);
    heading.setCellValue(note.heading());
    heading.setCellStyle(styles.wrappedBold);
    var text = row.createCell(1);
    text.setCellValue(note.text());
    text.setCellStyle(styles.forText(note.text(), true));
    // Programs that only show a workbook do not grow rows for wrapped text by themselves.
    int lines =
        Math.max(
            WordsWidth.lines(note.text(), TEXT_CHARACTERS),
            WordsWidth.lines(note.heading(), HEADING_CHARACTERS - 2));
    row.setHeightInPoints(LINE_POINTS * lines + 2);
  }
}
