package org.ringfence.returns.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.returns.IssuedReturn;
import org.ringfence.returns.SummaryRow;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Banner;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shortcut;
import org.ringfence.ui.kit.Tabs;

/** Returns to commissioners, and the journal for auditors. */
public final class ReturnsView implements Screen {

  private final ReturnsViewModel model;
  private final Clock clock;
  private final Shortcut make;
  private final Page page;

  public ReturnsView(ReturnsViewModel model) {
    this.model = model;
    this.clock = model.at().clock();
    var journal =
        Buttons.with(
            Material2OutlinedMZ.RECEIPT_LONG,
            Buttons.plain("_Journal for auditors…", model::exportJournal));
    make = Shortcut.of("Shortcut+M", "Make and save the return", model::make);
    var button =
        Buttons.with(Material2OutlinedAL.GRID_ON, Buttons.primary("_Make and save…", model::make));
    page =
        Page.filling(
                new PageHeader("Returns")
                    .subtitle("The commissioner’s copy of a period, as a workbook")
                    .actions(Buttons.keys(button, make), journal))
            .add(form())
            .add(new Banner(model.toMindProperty()))
            .add(new Banner(model.toKnowProperty()))
            .add(
                new Tabs().part("What the return says", summary()).part("Issued before", issued()));
  }

  private Form form() {
    return new Form(model.form())
        .row(new ChoiceField<>(model.commissioner()), new ChoiceField<>(model.quarter()))
        .row(new DateField(model.from(), clock), new DateField(model.to(), clock));
  }

  private Node summary() {
    return new DataTable<>("What the return says", model.rows())
        .words("Ref", 6, SummaryRow::reference)
        .words("Person", 14, SummaryRow::person)
        .money("Opening", row -> row.figures().broughtForward())
        .money("Money in", row -> row.figures().moneyIn())
        .money("Money out", row -> row.figures().moneyOut())
        .money("Closing", row -> row.figures().carriedForward())
        .figure("Weeks", 7, ReturnsView::weeks, SummaryRow::weeksHeld)
        .node(
            "Limit",
            11,
            row -> model.limit(row).label(),
            row -> new Badge(model.limit(row).label(), model.limit(row).tone()))
        .whenEmpty("Choose a commissioner and a period to see what the return would say.");
  }

  private static String weeks(SummaryRow row) {
    return row.weeksHeld().map(Object::toString).orElse("–");
  }

  private Node issued() {
    return new DataTable<>("Issued before", model.issued())
        .words("Commissioner", 24, it -> it.commissioner().name())
        .words("Period", 24, it -> ReturnsViewModel.inWords(it.period()))
        .number("Version", 6, IssuedReturn::version)
        .date("Issued", it -> LocalDate.ofInstant(it.issuing().at(), clock.getZone()))
        .words("By", 14, it -> it.issuing().by())
        .node(
            "Workbook",
            12,
            IssuedReturn::fileName,
            it -> Buttons.link("Save again", () -> model.saveAgain(it)))
        .opens(model::saveAgain)
        .whenEmpty("No return was issued yet.");
  }

  @Override
  public String title() {
    return "Returns";
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(make);
  }

  @Override
  public void reload() {
    model.load();
  }
}
