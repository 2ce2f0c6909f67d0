package org.ringfence.ui.kit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;
import org.ringfence.problem.Problem;

/**
 * A value that is typed: the text as it stands, and the value read from it. The text is kept as
 * typed even when it cannot be read, so that nothing a person typed is lost.
 *
 * @param <T> what the text is read as
 */
public final class Typed<T> implements Input {

  private enum Need {
    ALWAYS,
    AT_TIMES,
    NEVER
  }

  private final String field;
  private final Function<String, Optional<T>> reads;
  private final Function<T, String> writes;
  private final String example;
  private final Need need;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyObjectWrapper<Optional<T>> value =
      new ReadOnlyObjectWrapper<>(this, "value", Optional.empty());
  private String start = "";

  private Typed(
      String field,
      Function<String, Optional<T>> reads,
      Function<T, String> writes,
      String example,
      Need need) {
    this.field = field;
    this.reads = reads;
    this.writes = writes;
    this.example = example;
    this.need = need;
    text.addListener((seen, before, now) -> value.set(read(now)));
  }

  /** Pounds: {@code 12}, {@code 12.5}, {@code £1,234.50}. */
  public static Typed<Money> money(String field) {
    return new Typed<>(
        field,
        MoneyText::parse,
        MoneyText::grouped,
        "an amount in pounds, such as 1,234.50",
        Need.ALWAYS);
  }

  /** A day, as {@link DateText} reads it; {@code t} is today by the clock. */
  public static Typed<LocalDate> date(String field, Clock clock) {
    var dates = new DateText(clock);
    return new Typed<>(
        field,
        dates::read,
        DateText::write,
        "a date as day/month/year, such as 31/10/2026",
        Need.ALWAYS);
  }

  /** A month: {@code 10/2026}, {@code October 2026}. */
  public static Typed<YearMonth> month(String field) {
    return new Typed<>(
        field, DateText::readMonth, DateText::write, "a month, such as October 2026", Need.ALWAYS);
  }

  /** Words; blank counts as nothing. */
  public static Typed<String> words(String field) {
    return new Typed<>(
        field, Optional::of, Function.identity(), "the " + inside(field), Need.ALWAYS);
  }

  /** A sort code, written {@code 12-34-56} however it was typed; anything else stays as it is. */
  public static Typed<String> sortCode(String field) {
    return new Typed<>(
        field,
        Typed::readSortCode,
        Function.identity(),
        "a sort code, such as 12-34-56",
        Need.ALWAYS);
  }

  /** A whole number, not negative. */
  public static Typed<Integer> number(String field) {
    return new Typed<>(
        field, Typed::readNumber, String::valueOf, "a whole number, such as 4", Need.ALWAYS);
  }

  /** The same, but it may be left empty. */
  public Typed<T> optional() {
    return new Typed<>(field, reads, writes, example, Need.NEVER);
  }

  /** The same, but it is asked for only at times; the view model says when it is wanting. */
  public Typed<T> atTimes() {
    return new Typed<>(field, reads, writes, example, Need.AT_TIMES);
  }

  @Override
  public String field() {
    return field;
  }

  /** The text as it stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  public String text() {
    return text.get();
  }

  /** What the text means; empty when nothing is typed or it cannot be read. */
  public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public Optional<T> value() {
    return value.get();
  }

  /** The value, once {@link #problems()} has been seen to be empty and it is not optional. */
  public T get() {
    return value.get().orElseThrow(() -> new IllegalStateException(field + " is empty"));
  }

  public void set(T newValue) {
    text.set(writes.apply(newValue));
  }

  public void set(Optional<T> newValue) {
    newValue.ifPresentOrElse(this::set, this::clear);
  }

  public void clear() {
    text.set("");
  }

  @Override
  public void tidy() {
    value().ifPresent(this::set);
  }

  /** True when it may be left empty whenever it is shown. */
  public boolean isOptional() {
    return need == Need.NEVER;
  }

  @Override
  public List<Problem> problems() {
    if (text.get().isBlank()) {
      return need == Need.ALWAYS ? List.of(Problem.at(field, "Enter " + example + ".")) : List.of();
    }
    return value().isPresent()
        ? List.of()
        : List.of(
            Problem.at(
                field, "“" + text.get().strip() + "” cannot be read here. Enter " + example + "."));
  }

  @Override
  public boolean isChanged() {
    return !text.get().equals(start);
  }

  @Override
  public void keep() {
    start = text.get();
  }

  @Override
  public void undo() {
    text.set(start);
  }

  @Override
  public ObservableValue<?> observed() {
    return text;
  }

  private Optional<T> read(String typed) {
    return typed == null || typed.isBlank() ? Optional.empty() : reads.apply(typed.strip());
  }

  /** The field's name as it stands inside a sentence; PIN stays PIN. */
  private static String inside(String field) {
    boolean letters = field.length() > 1 && Character.isUpperCase(field.charAt(1));
    return letters ? field : Character.toLowerCase(field.charAt(0)) + field.substring(1);
  }

  private static Optional<String> readSortCode(String typed) {
    var digits = typed.replaceAll("[\\s-]", "");
    return Optional.of(
        digits.matches("\\d{6}") ? digits.replaceAll("(..)(..)(..)", "$1-$2-$3") : typed);
  }

  private static Optional<Integer> readNumber(String typed) {
    return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
