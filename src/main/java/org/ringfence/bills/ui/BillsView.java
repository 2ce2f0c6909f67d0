package org.ringfence.bills.ui;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.ringfence.bills.BillLine;
import org.ringfence.bills.BillSearch;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.FilterBar;
import org.ringfence.ui.kit.FilterChips;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.SearchBox;
import org.ringfence.ui.kit.Shortcut;

/** Bills in every state. */
final class BillsView implements Screen {

  private final BillsViewModel model;
  private final Shortcut enter;
  private final Page page;

  BillsView(BillsViewModel model) {
    this.model = model;
    enter = Shortcut.of("Shortcut+N", "Enter a bill", model::enter);
    var search = new SearchBox("bills by payee, invoice or person", model.wordsProperty());
    page =
        Page.filling(
                new PageHeader("Bills")
                    .subtitle(model.summaryProperty())
                    .actions(
                        Buttons.keys(
                            Buttons.with(
                                Material2OutlinedAL.ADD,
                                Buttons.primary("_Enter a bill", model::enter)),
                            enter),
                        Buttons.plain("_Payment run", model::paymentRun)))
            .add(search)
            .add(
                new FilterBar(
                    new FilterChips<>(
                        "Which bills",
                        List.of(BillSearch.Which.values()),
                        BillSearch.Which::label,
                        model.whichProperty())))
            .add(table().searchedBy(search));
  }

  private DataTable<BillLine> table() {
    return new DataTable<>("Bills", model.lines())
        .date("Due", BillLine::dueOn)
        .words("Payee", 22, BillLine::payeeName)
        .words("Invoice", 11, BillLine::invoiceNumber)
        .words("For", 20, BillsView::people)
        .money("Amount", BillLine::amount)
        .node(
            "State",
            18,
            line -> line.stage().label(),
            line -> StageBadge.of(line.stage(), line.isOverdue()))
        .opens(model::open)
        .whenEmpty("No such bills. Those you enter stand here until they are paid.");
  }

  private static String people(BillLine line) {
    return line.people().size() > 2
        ? "%s and %d others".formatted(line.people().getFirst(), line.people().size() - 1)
        : String.join(" and ", line.people());
  }

  @Override
  public String title() {
    return "Bills";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(enter);
  }
}
