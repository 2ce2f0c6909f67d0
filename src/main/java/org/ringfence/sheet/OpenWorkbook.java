package org.ringfence.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook whose sheets can be read, one after another, while {@link WorkbookReader} has it open.
 */
public final class OpenWorkbook {

  private static final String RELATIONSHIPS = "relationships";

  private final WorkbookParts parts;
  private final List<NamedPart> sheets = new ArrayList<>();
  private final SharedTexts texts = new SharedTexts();
  private final CellFormats formats = new CellFormats();
  private boolean from1904;

  /** A sheet by its name, with no stray spaces, and the part of the zip that holds its cells. */
  private record NamedPart(String name, String part) {}

  OpenWorkbook(WorkbookParts parts) throws IOException {
    this.parts = parts;
    var workbook =
        parts.linksOf("").values().stream()
            .filter(link -> link.isA("officeDocument"))
            .map(WorkbookParts.Link::part)
            .filter(parts::has)
            .findFirst()
            .orElseThrow(UnreadableWorkbook::broken);
    var links = parts.linksOf(workbook);
    readSheetNames(workbook, links);
    for (var link : links.values()) {
      if (link.isA("sharedStrings") && parts.has(link.part())) {
        parts.parse(link.part(), texts);
      } else if (link.isA("styles") && parts.has(link.part())) {
        parts.parse(link.part(), formats);
      }
    }
  }

  private void readSheetNames(String workbook, Map<String, WorkbookParts.Link> links)
      throws IOException {
    parts.parse(
        workbook,
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String element, String qName, Attributes at) {
            if (element.equals("workbookPr")) {
              var since = at.getValue("date1904");
              from1904 = "1".equals(since) || "true".equals(since);
            } else if (element.equals("sheet")) {
              var link = links.get(linkId(at));
              if (link != null && link.isA("worksheet") && at.getValue("name") != null) {
                sheets.add(new NamedPart(CellMeaning.oneLine(at.getValue("name")), link.part()));
              }
            }
          }
        });
    if (sheets.isEmpty()) {
      throw UnreadableWorkbook.because("This workbook has no sheets with cells in it.");
    }
  }

  private static String linkId(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith(RELATIONSHIPS)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  /** The names of the sheets, in the order of their tabs, hidden ones too. */
  public List<String> sheetNames() {
    return sheets.stream().map(NamedPart::name).toList();
  }

  public boolean hasSheet(String name) {
    return partOf(name).isPresent();
  }

  /** True when two names differ only in letter case or in spaces that nobody sees. */
  public boolean hasSheetTwice(String name) {
    return sheets.stream().filter(each -> each.name().equalsIgnoreCase(name)).count() > 1;
  }

  private Optional<String> partOf(String sheet) {
    return sheets.stream()
        .filter(each -> each.name().equalsIgnoreCase(sheet))
        .map(NamedPart::part)
        .findFirst();
  }

  /**
   * Reads a table from top to bottom, skipping empty rows. What is wrong with its columns is
   * reported to {@code findings}; a workbook without the sheet has no rows.
   */
  public void read(TableLayout layout, Findings findings, Consumer<Row> rows) {
    var part = partOf(layout.sheet());
    if (part.isEmpty()) {
      return;
    }
    var table = new TableRows(layout, findings, rows);
    try {
      parts.parse(part.get(), new SheetEvents(texts, formats, from1904, table));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    table.end();
  }

  /**
   * Reads every filled row as text, for a table whose shape is not known: its number as the
   * spreadsheet program shows it and its cells from column A on. Dates are ISO, numbers have no
   * grouping, an error shows as {@code #ERROR}.
   */
  public void readPlain(String sheet, BiConsumer<Integer, List<String>> rows) {
    var part = partOf(sheet);
    if (part.isEmpty()) {
      return;
    }
    SheetEvents.RowTaker taker =
        (number, cells) -> {
          var plain =
              Arrays.stream(cells)
                  .map(cell -> cell == null ? "" : CellMeaning.plain(cell))
                  .toList();
          if (!plain.stream().allMatch(String::isEmpty)) {
            rows.accept(number, plain);
          }
        };
    try {
      parts.parse(part.get(), new SheetEvents(texts, formats, from1904, taker));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Takes row 1 for the header and every filled row after it for a row of the table. */
  private static final class TableRows implements SheetEvents.RowTaker {
    private final TableLayout layout;
    private final Findings findings;
    private final Consumer<Row> rows;
    private TableHeader header;

    TableRows(TableLayout layout, Findings findings, Consumer<Row> rows) {
      this.layout = layout;
      this.findings = findings;
      this.rows = rows;
    }

    @Override
    public void row(int number, Cell[] cells) {
      if (header == null) {
        header = TableHeader.read(layout, number == 1 ? cells : new Cell[0], findings);
        if (number == 1) {
          return;
        }
      }
      header.noteNameless(number, cells, findings);
      if (!header.isEmpty(cells)) {
        rows.accept(new Row(header, number, cells, findings));
      }
    }

    void end() {
      if (header == null) {
        TableHeader.read(layout, new Cell[0], findings);
      }
    }
  }
}
