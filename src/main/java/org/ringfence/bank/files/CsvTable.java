package org.ringfence.bank.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads separated text into a {@link Table}, finding out which separator it uses. */
final class CsvTable {

  private record Separator(char character, String name) {}

  /** The comma is first, so that it wins where nothing tells them apart. */
  private static final List<Separator> SEPARATORS =
      List.of(
          new Separator(',', "commas"),
          new Separator(';', "semicolons"),
          new Separator('\t', "tabs"),
          new Separator('|', "upright bars"));

  private static final int LINES_TRIED = 60;

  /** What a spreadsheet program itself can hold in a cell. */
  private static final int CELL_MAX = 32_767;

  private static final int LINE_MAX = 100_000;

  private CsvTable() {}

  static Table read(FileText file) throws UnreadableFileException {
    var text = file.text();
    refuseEndlessLine(text);
    int skipped = 0;
    Separator separator;
    if (text.startsWith("sep=") && text.length() > 5 && text.charAt(5) == '\n') {
      // Excel's own first line.
      separator = new Separator(text.charAt(4), "the sign its first line names");
      skipped = 6;
    } else {
      separator = separatorOf(text);
    }
    var rows = rows(text.substring(skipped), separator.character, skipped == 0 ? 0 : 1);
    return new Table(
        rows,
        false,
        !text.endsWith("\n"),
        List.of(
            "Columns are parted by " + separator.name + "; the text is " + file.encoding() + "."));
  }

  private static List<TableRow> rows(String text, char separator, long linesBefore)
      throws UnreadableFileException {
    var rows = new ArrayList<TableRow>();
    long line = linesBefore;
    try (var parser = parser(text, separator)) {
      for (CSVRecord record : parser) {
        var row = new TableRow("Line " + (line + 1) + " of the file", record.toList());
        long end = Math.max(line + 1, linesBefore + parser.getCurrentLineNumber());
        boolean endless = row.cells().stream().anyMatch(cell -> cell.length() > CELL_MAX);
        if (endless || end > line + 1 && swallowsARow(row, separator)) {
          throw neverCloses(line + 1);
        }
        if (rows.size() >= Table.ROWS_MAX) {
          throw new UnreadableFileException(Table.TOO_LARGE);
        }
        rows.add(row);
        line = end;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      // commons-csv reports a quotation mark that never closes in one of these ways.
      throw neverCloses(line + 1);
    }
    return rows;
  }

  /** A line of millions of separators would make millions of cells. */
  private static void refuseEndlessLine(String text) throws UnreadableFileException {
    int line = 1;
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      if (end - from > LINE_MAX) {
        break;
      }
      from = end + 1;
      line++;
    }
    if (text.length() - from > LINE_MAX) {
      throw UnreadableFileException.at(
          line, "is far longer than any bank’s statement has, so the file was not read.");
    }
  }

  /**
   * Whether a quotation mark that should have closed has taken a following line into its cell: the
   * cell goes on over a line end, and what follows is itself a row, with a date of its own. A bank
   * may write an address on several lines, commas and all.
   */
  private static boolean swallowsARow(TableRow row, char separator) {
    for (var cell : row.cells()) {
      var lines = cell.split("\n", -1);
      for (int i = 1; i < lines.length; i++) {
        var inside = lines[i].split(Pattern.quote(String.valueOf(separator)), -1);
        if (inside.length > 2
            && Stream.of(inside).anyMatch(part -> DateText.isDate(part.replace("\"", "")))) {
          return true;
        }
      }
    }
    return false;
  }

  private static UnreadableFileException neverCloses(long line) {
    return UnreadableFileException.at(
        line, "has a quotation mark that is never closed. Download the statement again.");
  }

  /** The separator that gives most lines the same number of cells, and then the most cells. */
  private static Separator separatorOf(String text) {
    var head = text.lines().filter(line -> !line.isBlank()).limit(LINES_TRIED).toList();
    var best = SEPARATORS.getFirst();
    long bestScore = 0;
    for (var separator : SEPARATORS) {
      var widths = new ArrayList<Integer>();
      for (var line : head) {
        widths.add(width(line, separator.character));
      }
      var byWidth =
          widths.stream()
              .filter(width -> width > 1)
              .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
      for (var entry : byWidth.entrySet()) {
        long score = entry.getValue() * 1000 + Math.min(entry.getKey(), 999);
        if (score > bestScore) {
          bestScore = score;
          best = separator;
        }
      }
    }
    return best;
  }

  /** Cells of one line; separators between quotation marks do not count. */
  private static int width(String line, char separator) {
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells++;
      }
    }
    return cells;
  }

  private static CSVParser parser(String text, char separator) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        // Some banks write a quotation mark inside a quoted text without doubling it.
        .setTrailingData(true)
        .get()
        .parse(new StringReader(text));
  }
}
