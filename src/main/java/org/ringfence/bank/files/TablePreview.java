package org.ringfence.bank.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first rows of a table, so that a person can name its columns.
 *
 * @param rows as written, each as wide as the widest
 * @param headingRow which of them looks like the row of headings, counted from 0
 * @param guess a mapping to begin from: what the table's headings or its figures show; it may lack
 *     columns that a person has to name
 */
public record TablePreview(
    List<List<String>> rows, Optional<Integer> headingRow, Optional<ColumnMapping> guess) {

  private static final int ROWS_SHOWN = 40;

  public TablePreview {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static TablePreview of(Table table) throws UnreadableFileException {
    var recognised = Headings.recognise(table);
    if (recognised.isEmpty()) {
      recognised = BareTable.recognise(table);
    }
    var shown = table.rows().stream().limit(ROWS_SHOWN).toList();
    int width = shown.stream().mapToInt(TableRow::width).max().orElse(0);
    var cells =
        shown.stream()
            .map(row -> IntStream.range(0, width).mapToObj(row::cell).map(LineText::tidy).toList())
            .toList();
    var guess = recognised.map(RecognisedTable::mapping);
    var heading =
        guess
            .filter(mapping -> !mapping.headings().isEmpty())
            .flatMap(mapping -> Headings.under(table, mapping.headings()))
            .map(under -> under - 1)
            .or(() -> firstWordyRow(shown, width));
    return new TablePreview(
        cells,
        heading,
        guess.or(() -> guess(heading.map(cells::get), shown.stream().skip(under(heading)))));
  }

  private static int under(Optional<Integer> heading) {
    return heading.map(row -> row + 1).orElse(0);
  }

  private static Optional<ColumnMapping> guess(
      Optional<List<String>> headings, Stream<TableRow> lines) {
    var columns = ColumnGuess.of(lines.toList());
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ColumnMapping(headings.orElse(List.of()), 0, columns, Optional.empty(), false));
  }

  /** How many columns there are. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  /** The first row that fills most columns and has no figures in it. */
  private static Optional<Integer> firstWordyRow(List<TableRow> rows, int width) {
    return IntStream.range(0, rows.size())
        .filter(
            i ->
                rows.get(i).width() * 2 > width
                    && rows.get(i).cells().stream().noneMatch(cell -> cell.matches(".*\\d.*")))
        .boxed()
        .findFirst();
  }
}
