package org.ringfence.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/**
 * One row of a table while it is being read. Each cell is asked for by its header and as what it
 * should be; a cell that is not that is reported as a problem of this row and reads as blank. Good
 * only until the next row comes.
 */
public final class Row {

  private final TableHeader header;
  private final int number;
  private final Cell[] cells;
  private final Findings findings;
  private boolean sound = true;

  Row(TableHeader header, int number, Cell[] cells, Findings findings) {
    this.header = header;
    this.number = number;
    this.cells = cells;
    this.findings = findings;
  }

  /** The row's number as the spreadsheet program shows it. */
  public int number() {
    return number;
  }

  /** True while nothing in this row was found wrong. */
  public boolean isSound() {
    return sound;
  }

  public boolean isFilled(String column) {
    return isFilled(cell(column));
  }

  static boolean isFilled(Cell cell) {
    return switch (cell) {
      case Cell.Blank() -> false;
      case Cell.Text(var text) -> !CellMeaning.oneLine(text).isEmpty();
      default -> true;
    };
  }

  /** Reports each of these cells that is empty, as long as the sheet has the column at all. */
  public void need(String... columns) {
    for (var column : columns) {
      if (!isFilled(column) && header.has(column)) {
        problem(column, column + " is empty. Fill it in.");
      }
      if (!header.has(column)) {
        // Said once already, for the whole sheet; but this row cannot be used.
        sound = false;
      }
    }
  }

  /**
   * The text on one line, or empty.
   *
   * @param charactersMax the longest text that there is room for
   */
  public String text(String column, int charactersMax) {
    var text = read(column, cell -> Outcome.done(CellMeaning.text(cell))).orElse("");
    if (text.length() > charactersMax) {
      problem(
          column,
          column + " is longer than " + charactersMax + " characters. Write it more shortly.");
      return "";
    }
    return text;
  }

  public Optional<LocalDate> date(String column) {
    return read(column, CellMeaning::date);
  }

  /** Pounds, zero or more. */
  public Optional<Money> amount(String column) {
    return read(column, CellMeaning::amount);
  }

  /** Pounds, more than zero. */
  public Optional<Money> positiveAmount(String column) {
    return read(
        column,
        cell ->
            CellMeaning.amount(cell)
                .then(
                    amount ->
                        amount.isPositive()
                            ? Outcome.done(amount)
                            : Outcome.refused(
                                "The amount is zero. Write an amount, or take the row out.")));
  }

  public Optional<Integer> wholeNumber(String column) {
    return read(column, CellMeaning::wholeNumber);
  }

  public Optional<Boolean> yesNo(String column) {
    return read(column, CellMeaning::yesNo);
  }

  /**
   * One of a few words, in any letter case.
   *
   * @param choices what the words mean, in the order to name them
   * @param label the word for each
   */
  public <T> Optional<T> oneOf(String column, List<T> choices, Function<T, String> label) {
    return read(
        column,
        cell -> {
          var typed = CellMeaning.text(cell);
          return choices.stream()
              .filter(choice -> label.apply(choice).equals(typed))
              .findFirst()
              .or(() -> alike(typed, choices, label))
              .map(Outcome::done)
              .orElseGet(() -> Outcome.refused(notAmong(typed, choices, label)));
        });
  }

  private static <T> Optional<T> alike(String typed, List<T> choices, Function<T, String> label) {
    var key = TableHeader.key(typed);
    return choices.stream()
        .filter(choice -> TableHeader.key(label.apply(choice)).equals(key))
        .findFirst();
  }

  private static <T> String notAmong(String typed, List<T> choices, Function<T, String> label) {
    return "“%s” is not one of the choices. Write one of: %s."
        .formatted(
            CellMeaning.shortened(typed),
            choices.stream().map(label).collect(Collectors.joining(", ")));
  }

  /** Reports that this row cannot be used as it is. */
  public void problem(String column, String says) {
    sound = false;
    findings.problem(header.sheet(), number, column, says);
  }

  private <T> Optional<T> read(String column, Function<Cell, Outcome<T>> meaning) {
    var cell = cell(column);
    if (cell instanceof Cell.Wrong(var says)) {
      problem(column, says);
      return Optional.empty();
    }
    if (!isFilled(cell)) {
      return Optional.empty();
    }
    return switch (meaning.apply(cell)) {
      case Outcome.Done<T>(var value) -> Optional.of(value);
      case Outcome.Refused<T>(var problems) -> {
        problems.forEach(problem -> problem(column, problem.says()));
        yield Optional.empty();
      }
    };
  }

  private Cell cell(String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.length || cells[at] == null ? Cell.BLANK : cells[at];
  }
}
