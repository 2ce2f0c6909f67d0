package org.ringfence.bills.ui;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.bills.BillLine;
import org.ringfence.bills.BillSearch;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Words;

/** A person's bills, on their page. */
final class PersonBillsTab implements PersonTab {

  private final PersonBillsViewModel model;
  private final VBox column;

  PersonBillsTab(PersonBillsViewModel model) {
    this.model = model;
    var summary = Words.muted("");
    summary.textProperty().bind(model.summaryProperty());
    var table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    column =
        new VBox(
            new FilterBar(
                new FilterChips<>(
                    "Which bills",
                    PersonBillsViewModel.PILES,
                    BillSearch.Which::label,
                    model.whichProperty()),
                Buttons.with(Material2OutlinedAL.ADD, Buttons.plain("_New bill", model::enter)),
                summary),
            table);
    column.getStyleClass().add("tab-filling");
  }

  private DataTable<BillLine> table() {
    return new DataTable<>("Bills", model.lines())
        .date("Due", BillLine::dueOn)
        .words("Payee", 22, BillLine::payeeName)
        .words("Invoice", 11, BillLine::invoiceNumber)
        .words("Shared", 12, PersonBillsTab::shared)
        .money("Share", BillLine::share)
        .money("Whole bill", BillLine::amount)
        .node(
            "State",
            18,
            line -> line.stage().label(),
            line -> StageBadge.of(line.stage(), line.isOverdue()))
        .opens(model::open)
        .whenEmpty("No such bills.");
  }

  private static String shared(BillLine line) {
    int others = line.people().size() - 1;
    return switch (others) {
      case 0 -> "";
      case 1 -> "with 1 other";
      default -> "with %,d others".formatted(others);
    };
  }

  @Override
  public String title() {
    return "Bills";
  }

  @Override
  public Node node() {
    return column;
  }

  @Override
  public void reload() {
    model.load();
  }
}
