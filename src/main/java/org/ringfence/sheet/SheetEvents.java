package org.ringfence.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of one worksheet into rows of cells, one row in memory at a time. */
final class SheetEvents extends DefaultHandler {

  private static final int ROWS_MAX = 1_048_576;
  private static final int COLUMNS_MAX = 16_384;

  /** Takes one row: its number as shown, and its cells from column A on. */
  @FunctionalInterface
  interface RowTaker {

    /**
     * @param cells reused for the next row, and null where nothing was stored
     */
    void row(int number, Cell[] cells);
  }

  private final SharedTexts texts;
  private final CellFormats formats;
  private final boolean from1904;
  private final RowTaker taker;
  private final TextRun run = new TextRun();

  private Cell[] cells = new Cell[32];
  private int rowNumber;
  private int column;
  private String type;
  private String style;
  private boolean formula;
  private String value;

  SheetEvents(SharedTexts texts, CellFormats formats, boolean from1904, RowTaker taker) {
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
    this.taker = taker;
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes) {
    switch (element) {
      case "row" -> beginRow(WholeAttribute.of(attributes.getValue("r"), rowNumber + 1));
      case "c" -> beginCell(attributes);
      case "f" -> formula = true;
      case "v" -> run.takeAll();
      case "is" -> run.begin();
      default -> run.enter(element);
    }
  }

  @Override
  public void characters(char[] from, int start, int length) {
    run.characters(from, start, length);
  }

  @Override
  public void endElement(String uri, String element, String qName) {
    switch (element) {
      case "v", "is" -> value = run.end();
      case "c" -> cells[column] = cell();
      case "row" -> taker.row(rowNumber, cells);
      default -> run.leave(element);
    }
  }

  private void beginRow(int number) {
    if (number < 1 || number > ROWS_MAX) {
      throw UnreadableWorkbook.broken();
    }
    rowNumber = number;
    column = -1;
    Arrays.fill(cells, null);
  }

  private void beginCell(Attributes attributes) {
    var place = attributes.getValue("r");
    column = place == null ? column + 1 : columnOf(place);
    if (column < 0 || column >= COLUMNS_MAX) {
      throw UnreadableWorkbook.broken();
    }
    if (column >= cells.length) {
      cells = Arrays.copyOf(cells, Math.min(COLUMNS_MAX, Math.max(column + 1, cells.length * 2)));
    }
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    value = null;
  }

  /** {@code AB12} is column 27, counted from 0; -1 when it is no place at all. */
  private static int columnOf(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 4; i++) {
      int letter = Character.toUpperCase(place.charAt(i)) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
    }
    return column - 1;
  }

  private Cell cell() {
    if (value == null) {
      return withoutResult();
    }
    return switch (type == null ? "n" : type) {
      case "s" -> new Cell.Text(texts.at(WholeAttribute.of(value, -1)));
      case "str", "inlineStr" -> new Cell.Text(value);
      case "b" -> new Cell.Truth(value.strip().equals("1") || value.strip().equals("true"));
      case "e" ->
          new Cell.Wrong(
              "The cell shows the error " + value.strip() + ". Write what it should hold.");
      case "d" -> day(value.strip());
      default -> number(value.strip());
    };
  }

  /** A program that writes formulas without working them out leaves the result out, or empty. */
  private Cell withoutResult() {
    return formula
        ? new Cell.Wrong(
            "The cell’s formula has no result yet. Open the workbook in your spreadsheet program,"
                + " save it, and choose it again.")
        : Cell.BLANK;
  }

  private static Cell day(String iso) {
    try {
      return new Cell.Day(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
    } catch (DateTimeParseException notADay) {
      return new Cell.Wrong("The cell holds a date that cannot be read. Write it as 31/10/2026.");
    }
  }

  /** As XML writes a number; Java would take 12f and 0x1p3 for numbers too. */
  private static double parsed(String digits) {
    if ("dDfF".indexOf(digits.charAt(digits.length() - 1)) >= 0 || digits.contains("x")) {
      throw UnreadableWorkbook.broken();
    }
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException notANumber) {
      throw UnreadableWorkbook.broken(notANumber);
    }
  }

  private Cell number(String digits) {
    if (digits.isEmpty()) {
      return withoutResult();
    }
    double number = parsed(digits);
    var format = formats.ofStyle(style);
    if (!format.date()) {
      return new Cell.Number(number, format.percent(), format.digitsMin());
    }
    // Outside these days the cell would show ###### in the spreadsheet program too.
    return number >= 0 && number < 2_958_466
        ? new Cell.Day(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
        : new Cell.Wrong("The cell holds a date that cannot be read. Write it as 31/10/2026.");
  }
}
