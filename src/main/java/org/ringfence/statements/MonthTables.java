package org.ringfence.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ringfence.money.Money;
import org.ringfence.paper.Block;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Together;
import org.ringfence.statements.StatementFigures.Bill;
import org.ringfence.statements.StatementFigures.Line;

/** The statement's tables that go line by line. A column that would be empty is left out. */
final class MonthTables {

  /** A column, and what each thing shows in it. */
  private record Shown<T>(Column column, Function<T, String> cell) {
    static <T> Shown<T> words(String header, Function<T, String> cell) {
      return new Shown<>(Column.words(header), cell);
    }

    static <T> Shown<T> amounts(String header, Function<T, String> cell) {
      return new Shown<>(Column.amounts(header), cell);
    }
  }

  private final StatementFigures figures;

  MonthTables(StatementFigures figures) {
    this.figures = figures;
  }

  List<Block> bills() {
    if (figures.bills().isEmpty()) {
      return List.of();
    }
    var columns =
        List.<Shown<Bill>>of(
            Shown.words("Paid", bill -> PlainWords.shortDay(bill.paidOn())),
            Shown.words("To", Bill::payee),
            Shown.words("Invoice", Bill::invoice),
            Shown.words("For", Bill::what),
            Shown.words("Who said yes", MonthTables::saidYes),
            Shown.amounts("Amount", bill -> bill.amount().toString()));
    return together(
        new Heading(2, "Bills from others, and who said yes"), table(columns, figures.bills()));
  }

  private static String saidYes(Bill bill) {
    return bill.authorisedBy()
        + bill.authorisedOn().map(day -> ", " + PlainWords.shortDay(day)).orElse("");
  }

  List<Block> spokenFor() {
    var held = figures.standing().spokenFor();
    if (held.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    held.forEach(named -> rows.add(Row.of(named.name(), named.amount().toString())));
    return together(
        new Heading(2, "Agreed but not paid yet"),
        new Table(List.of(Column.words("What for"), Column.amounts("Amount")), rows, false));
  }

  List<Block> overspends() {
    var overspends = figures.standing().overspends();
    if (overspends.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    overspends.forEach(
        one ->
            rows.add(
                Row.of(
                    PlainWords.shortDay(one.on()),
                    one.authorisedBy(),
                    one.reason(),
                    one.amount().toString())));
    return together(
        new Heading(2, "Spent beyond what was in the fund"),
        Paragraph.of("Someone with the authority allowed this, for the reason given."),
        new Table(
            List.of(
                Column.words("Date"),
                Column.words("Who allowed it"),
                Column.words("Why"),
                Column.amounts("Amount")),
            rows,
            false));
  }

  List<Block> everyLine() {
    var heading = new Heading(2, "Every line of " + PlainWords.month(figures.month()));
    if (figures.lines().isEmpty()) {
      return List.of(heading, Paragraph.of("Nothing came in and nothing was spent."));
    }
    var columns =
        List.<Shown<Line>>of(
            Shown.words("Date", line -> PlainWords.shortDay(line.countedOn())),
            Shown.words("What", MonthTables::what),
            Shown.words("Who", this::who),
            Shown.words("Outcome", Line::outcome),
            Shown.amounts("In", line -> unlessZero(line.moved().in())),
            Shown.amounts("Out", line -> unlessZero(line.moved().out())),
            Shown.amounts("Left", line -> line.moved().balance().toString()));
    var amounts = figures.amounts();
    var rows = new ArrayList<Row>();
    var shown = shown(columns, figures.lines());
    if (!beginsInTheMonth()) {
      var before = List.of("", "", amounts.broughtForward().toString());
      rows.add(framing(shown, "At the start", before, false));
    }
    rows.addAll(rows(shown, figures.lines()));
    rows.add(
        framing(
            shown,
            "Together, and left at the end",
            List.of(
                amounts.moneyIn().toString(),
                amounts.moneyOut().toString(),
                amounts.carriedForward().toString()),
            true));
    return together(heading, new Table(columnsOf(shown), rows, false));
  }

  /** What the fund held when the book began is a line of its own, and moves nothing in or out. */
  private boolean beginsInTheMonth() {
    return figures.lines().stream()
        .map(Line::moved)
        .anyMatch(moved -> moved.in().isZero() && moved.out().isZero());
  }

  private static List<Block> together(Block... blocks) {
    return List.of(new Together(List.of(blocks)));
  }

  /**
   * The statement speaks for the provider: in each of its own lines its name would only be long.
   */
  private String who(Line line) {
    return line.who().equals(figures.parties().provider().name()) ? "Us" : line.who();
  }

  private static String what(Line line) {
    return line.note().isEmpty() ? line.what() : line.what() + " (" + line.note() + ")";
  }

  private static String unlessZero(Money amount) {
    return amount.isZero() ? "" : amount.toString();
  }

  private static <T> Table table(List<Shown<T>> columns, List<T> things) {
    var shown = shown(columns, things);
    return new Table(columnsOf(shown), rows(shown, things), false);
  }

  private static <T> List<Shown<T>> shown(List<Shown<T>> columns, List<T> things) {
    return columns.stream()
        .filter(
            column ->
                column.column().holds() == Block.Holds.AMOUNTS
                    || things.stream().anyMatch(thing -> !column.cell().apply(thing).isBlank()))
        .toList();
  }

  private static <T> List<Column> columnsOf(List<Shown<T>> shown) {
    return shown.stream().map(Shown::column).toList();
  }

  private static <T> List<Row> rows(List<Shown<T>> shown, List<T> things) {
    return things.stream()
        .map(
            thing ->
                new Row(shown.stream().map(column -> column.cell().apply(thing)).toList(), false))
        .toList();
  }

  /** A row before or after the lines: words in the second column, amounts in the last ones. */
  private static Row framing(
      List<? extends Shown<?>> shown, String words, List<String> amounts, boolean total) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < shown.size() - amounts.size(); i++) {
      cells.add(i == 1 ? words : "");
    }
    cells.addAll(amounts);
    return new Row(cells, total);
  }
}
