package org.ringfence.movein.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.money.Money;
import org.ringfence.movein.MoveInReport;
import org.ringfence.movein.MoveInReport.PersonLine;
import org.ringfence.ui.kit.CardRow;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.EmptyState;
import org.ringfence.ui.kit.KeyFigure;
import org.ringfence.ui.kit.Tabs;
import org.ringfence.ui.kit.Words;

/** What a workbook would add: counts, each person's money, and what is left out. */
final class AdditionsPart extends VBox {

  private static final String PEOPLE = "People";
  private static final String LEDGER = "Ledger";

  /** What one row of each of these sheets is, and what several are. */
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "Provider", List.of("your provider’s details", "your provider’s details"),
          "Bank accounts", List.of("1 bank account", "%,d bank accounts"),
          "Staff", List.of("1 member of staff", "%,d members of staff"),
          "Commissioners", List.of("1 commissioner", "%,d commissioners"),
          "Agreements", List.of("1 agreement", "%,d agreements"),
          "Funding", List.of("1 line of funding", "%,d lines of funding"),
          "Payees", List.of("1 payee", "%,d payees"));

  AdditionsPart(MoveInReport report) {
    getStyleClass().add("section");
    if (!report.addsNothing()) {
      getChildren().add(figures(report));
    }
    Stream.of(others(report), before(report))
        .filter(says -> !says.isEmpty())
        .map(Words::text)
        .forEach(getChildren()::add);
    var rest = report.addsNothing() ? nothingNew(report) : tables(report);
    VBox.setVgrow(rest, Priority.ALWAYS);
    getChildren().add(rest);
  }

  /** What the workbook comes to, in few words. */
  static String inWords(MoveInReport report) {
    return report.addsNothing()
        ? "the book has all of it already"
        : "nothing is wrong with it; this is what it would add";
  }

  private static Node figures(MoveInReport report) {
    var opening = Money.sum(report.people().stream().map(PersonLine::opening).toList());
    var closing = Money.sum(report.people().stream().map(PersonLine::closing).toList());
    return new CardRow(
        new KeyFigure("New people").value(count(report, PEOPLE)),
        new KeyFigure("New ledger rows").value(count(report, LEDGER)),
        new KeyFigure("Opening balances").value(opening.toString()),
        new KeyFigure("Closing balances").value(closing.toString()));
  }

  private static String count(MoveInReport report, String sheet) {
    return "%,d".formatted(report.added().getOrDefault(sheet, 0));
  }

  private static String others(MoveInReport report) {
    var said =
        report.added().entrySet().stream()
            .filter(each -> each.getValue() > 0 && OTHERS.containsKey(each.getKey()))
            .map(each -> inWords(OTHERS.get(each.getKey()), each.getValue()))
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "" : "Also new: " + said + ".";
  }

  private static String inWords(List<String> oneAndMore, int count) {
    return count == 1 ? oneAndMore.getFirst() : oneAndMore.getLast().formatted(count);
  }

  private static String before(MoveInReport report) {
    return switch (report.alreadyThere()) {
      case 0 -> "";
      case 1 -> "1 ledger row was in the book before and stays as it is.";
      default ->
          "%,d ledger rows were in the book before and stay as they are."
              .formatted(report.alreadyThere());
    };
  }

  private static Node tables(MoveInReport report) {
    var people = people(report);
    return report.toKnow().isEmpty()
        ? people
        : new Tabs().part("People’s money", people).part(notesTitle(report), notes(report));
  }

  private static Node nothingNew(MoveInReport report) {
    return report.toKnow().isEmpty()
        ? new EmptyState(
            Material2OutlinedAL.CHECK_CIRCLE,
            "Nothing to bring in",
            "The book has all of this workbook already. Add rows to it, or choose another.")
        : new Tabs().part(notesTitle(report), notes(report));
  }

  private static String notesTitle(MoveInReport report) {
    return "Left out, or kept as it is (%,d)".formatted(report.toKnow().size());
  }

  private static Node notes(MoveInReport report) {
    return RemarksTable.of("Left out, or kept", FXCollections.observableList(report.toKnow()));
  }

  private static DataTable<PersonLine> people(MoveInReport report) {
    return new DataTable<>("People’s money", FXCollections.observableList(report.people()))
        .words("Reference", 10, PersonLine::reference)
        .words("Person", 28, PersonLine::name)
        .number("New rows", 9, PersonLine::rows)
        .money("Opening", PersonLine::opening)
        .money("Closing", PersonLine::closing)
        .whenEmpty("No person’s money changes.");
  }
}
