package org.ringfence.bank.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of a bank’s table, to be chosen.
 *
 * @param index counted from 0
 * @param heading blank in a table without headings
 * @param sample what its first filled cell holds
 */
record TableColumnChoice(int index, String heading, String sample) {

  private static final int SAMPLE_LETTERS_MAX = 24;
  private static final int LETTERS = 26;

  static List<TableColumnChoice> of(List<List<String>> rows, HeadingRow under) {
    int width = rows.isEmpty() ? 0 : rows.getFirst().size();
    return IntStream.range(0, width)
        .mapToObj(
            column ->
                new TableColumnChoice(
                    column,
                    under.headings() ? rows.get(under.row()).get(column) : "",
                    sample(rows, under.firstLine(), column)))
        .toList();
  }

  private static String sample(List<List<String>> rows, int firstLine, int column) {
    return rows.stream()
        .skip(firstLine)
        .map(row -> row.get(column))
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .map(
            cell ->
                cell.length() <= SAMPLE_LETTERS_MAX
                    ? cell
                    : cell.substring(0, SAMPLE_LETTERS_MAX) + "…")
        .orElse("empty");
  }

  /** As spreadsheet programs letter it: A to Z, then AA. */
  static String letter(int index) {
    var letter = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? letter : letter(index / LETTERS - 1) + letter;
  }

  /** {@code C Effective (03.11.2026)}. */
  String inWords() {
    var name = heading.isBlank() ? letter(index) : letter(index) + " " + heading;
    return "%s (%s)".formatted(name, sample);
  }
}
