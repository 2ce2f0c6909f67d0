package org.ringfence.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class SheetStyles {

  private static final byte[] HEADER_FILL = {(byte) 0x1f, (byte) 0x4e, (byte) 0x5f};
  private static final byte[] WHITE = {(byte) 0xff, (byte) 0xff, (byte) 0xff};

  final CellStyle title;
  final CellStyle header;
  final CellStyle text;
  final CellStyle wrapped;
  final CellStyle wrappedBold;
  final CellStyle day;
  final CellStyle pounds;
  private final CellStyle quoted;
  private final CellStyle quotedWrapped;
  private final List<CellStyle> numbersByDecimals;

  SheetStyles(XSSFWorkbook workbook) {
    title = workbook.createCellStyle();
    var titleFont = workbook.createFont();
    titleFont.setBold(true);
    titleFont.setFontHeightInPoints((short) 15);
    title.setFont(titleFont);

    var headerFont = workbook.createFont();
    headerFont.setBold(true);
    headerFont.setColor(new XSSFColor(WHITE));
    XSSFCellStyle filled = workbook.createCellStyle();
    filled.setFont(headerFont);
    filled.setFillForegroundColor(new XSSFColor(HEADER_FILL));
    filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    filled.setVerticalAlignment(VerticalAlignment.CENTER);
    filled.setWrapText(true);
    header = filled;

    text = formatted(workbook, "General");
    quoted = formatted(workbook, "General");
    ((XSSFCellStyle) quoted).setQuotePrefixed(true);
    wrapped = formatted(workbook, "General");
    wrapped.setWrapText(true);
    quotedWrapped = formatted(workbook, "General");
    quotedWrapped.setWrapText(true);
    ((XSSFCellStyle) quotedWrapped).setQuotePrefixed(true);
    wrappedBold = formatted(workbook, "General");
    wrappedBold.setWrapText(true);
    var bold = workbook.createFont();
    bold.setBold(true);
    wrappedBold.setFont(bold);
    day = formatted(workbook, "dd/mm/yyyy");
    pounds = formatted(workbook, "[$£-809]#,##0.00;-[$£-809]#,##0.00");
    numbersByDecimals =
        List.of(
            formatted(workbook, "#,##0"),
            formatted(workbook, "#,##0.0"),
            formatted(workbook, "#,##0.00"));
    List.of(filled, text, quoted, wrapped, quotedWrapped, day).forEach(SheetStyles::indent);
  }

  /** Words and days stand a little off the amounts at their left. */
  private static void indent(CellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
  }

  private static CellStyle formatted(XSSFWorkbook workbook, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  CellStyle number(int decimals) {
    return numbersByDecimals.get(decimals);
  }

  /** A text that a spreadsheet program could take for a formula is marked as text. */
  CellStyle forText(String words, boolean wrap) {
    if (looksLikeFormula(words)) {
      return wrap ? quotedWrapped : quoted;
    }
    return wrap ? wrapped : text;
  }

  static boolean looksLikeFormula(String words) {
    return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
  }
}
