package org.ringfence.monthend.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.ringfence.monthend.MonthLine;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;

/** The list of the book's months. */
final class MonthsView implements Screen {

  private final MonthsViewModel model;
  private final Page page;
  private final DataTable<MonthLine> table;
  private final Button work;

  MonthsView(MonthsViewModel model) {
    this.model = model;
    table =
        new DataTable<>("Months", model.months())
            .words("Month", 18, line -> DayText.of(line.month()))
            .node(
                "State",
                24,
                StateWords::of,
                line -> new Badge(StateWords.of(line), StateWords.tone(line.state())))
            .words("Closed by", 34, model::closing)
            .opens(model::open)
            .whenEmpty("The book has no entries yet, so there is no month to close.");
    work = work();
    page =
        Page.filling(
                new PageHeader("Month end")
                    .subtitle("A closed month takes no more postings. Months are closed in order.")
                    .actions(work))
            .add(table);
  }

  private Button work() {
    var work = Buttons.primary("", model::openNext);
    work.textProperty()
        .bind(
            model
                .nextProperty()
                .map(month -> month.map(it -> "_Work on " + DayText.of(it)).orElse("")));
    work.visibleProperty().bind(model.nextProperty().map(Optional::isPresent));
    work.visibleProperty()
        .addListener(
            (seen, before, now) -> {
              if (now && table.isFocused()) {
                work.requestFocus();
              }
            });
    return work;
  }

  @Override
  public String title() {
    return "Month end";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }

  /** The month to work on is what one mostly comes for; it is known once the book was read. */
  @Override
  public void focusFirst() {
    if (work.isVisible()) {
      work.requestFocus();
    } else {
      table.requestFocus();
    }
  }
}
