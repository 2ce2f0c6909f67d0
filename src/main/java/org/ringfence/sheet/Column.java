package org.ringfence.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.money.Money;

/**
 * A column of a table of our own: its header, its width, and how a row fills it. An empty value
 * leaves the cell empty.
 *
 * @param header the header, once a table
 * @param characters how wide it is, in characters of the normal font
 * @param choices what the spreadsheet program offers to choose from when a person fills it in; may
 *     be empty
 * @param value what a row holds in this column
 * @param <R> a row of the table
 */
public record Column<R>(
    String header, int characters, List<String> choices, Function<R, Value> value) {

  public Column {
    choices = List.copyOf(choices);
  }

  /** What is written into a cell. */
  public sealed interface Value {
    record Text(String text) implements Value {}

    record Day(LocalDate day) implements Value {}

    record Pounds(Money amount) implements Value {}

    /**
     * @param decimals how many are shown, 0 to 2
     */
    record Number(double number, int decimals) implements Value {}

    record Nothing() implements Value {}
  }

  private static final Value NOTHING = new Value.Nothing();

  public static <R> Column<R> text(String header, int characters, Function<R, String> text) {
    return new Column<>(
        header,
        characters,
        List.of(),
        row -> {
          var words = text.apply(row);
          return words == null || words.isEmpty() ? NOTHING : new Value.Text(words);
        });
  }

  public static <R> Column<R> date(String header, Function<R, LocalDate> day) {
    return maybeDate(header, row -> Optional.of(day.apply(row)));
  }

  public static <R> Column<R> maybeDate(String header, Function<R, Optional<LocalDate>> day) {
    return new Column<>(
        header, 12, List.of(), row -> day.apply(row).<Value>map(Value.Day::new).orElse(NOTHING));
  }

  public static <R> Column<R> pounds(String header, Function<R, Money> amount) {
    return maybePounds(header, row -> Optional.of(amount.apply(row)));
  }

  public static <R> Column<R> maybePounds(String header, Function<R, Optional<Money>> amount) {
    return new Column<>(
        header,
        14,
        List.of(),
        row -> amount.apply(row).<Value>map(Value.Pounds::new).orElse(NOTHING));
  }

  public static <R> Column<R> whole(String header, Function<R, Optional<Long>> number) {
    return new Column<>(
        header,
        10,
        List.of(),
        row -> number.apply(row).<Value>map(n -> new Value.Number(n, 0)).orElse(NOTHING));
  }

  /** A measured number, such as weeks, shown with one decimal. */
  public static <R> Column<R> measured(String header, Function<R, Optional<Double>> number) {
    return new Column<>(
        header,
        10,
        List.of(),
        row -> number.apply(row).<Value>map(n -> new Value.Number(n, 1)).orElse(NOTHING));
  }

  /** The same column, offering these words to whoever fills it in. */
  public Column<R> offering(List<String> words) {
    return new Column<>(header, characters, words, value);
  }

  /** The same column at another width, in characters. */
  public Column<R> wide(int newCharacters) {
    return new Column<>(header, newCharacters, choices, value);
  }
}
