package org.ringfence.bank.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ringfence.bank.KeptReconciliation;
import org.ringfence.bank.Reconciliation;
import org.ringfence.bank.WhyWords;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Tone;
import org.ringfence.ui.kit.Words;

/** One account held against the book to a day. */
final class ReconcileView implements Screen {

  private static final int ROWS_MAX = 12;

  private final ReconcileViewModel model;
  private final VBox standing = new VBox();
  private final Page page;

  ReconcileView(ReconcileViewModel model) {
    this.model = model;
    standing.getStyleClass().add("form-rows");
    page =
        Page.scrolling(
                new PageHeader("Reconcile " + model.name())
                    .subtitle("The bank’s statement held against the book")
                    .actions(keep(), Buttons.plain("_Match lines", model::match)))
            .add(
                new Form(model.form())
                    .row(new DateField(model.on(), model.at().clock()))
                    .buttons(Buttons.plain("S_how that day", model::show)))
            .add(standing)
            .add(new Section("Kept before", kept()));
    model.seenProperty().addListener((seen, before, now) -> show(now));
  }

  private Button keep() {
    var keep = Buttons.primary("_Keep it", model::keep);
    keep.disableProperty().bind(model.seenProperty().map(Optional::isEmpty));
    return keep;
  }

  private void show(Optional<Reconciliation> now) {
    standing.getChildren().clear();
    now.ifPresent(shown -> standing.getChildren().addAll(parts(shown)));
  }

  private static List<Node> parts(Reconciliation shown) {
    var parts = new ArrayList<Node>();
    parts.add(
        new Section(
                "To " + DayText.of(shown.on()),
                Words.text(ReconcileViewModel.inWords(shown)),
                figures(shown))
            .actions(badge(shown))
            .card());
    parts.add(new Section("At the bank, not in the book by then", items(shown.atTheBank())));
    parts.add(new Section("In the book, not at the bank by then", items(shown.inTheBook())));
    return parts;
  }

  private static Badge badge(Reconciliation shown) {
    if (shown.agrees()) {
      return new Badge("Agrees", Tone.GOOD);
    }
    return shown.difference().isZero()
        ? new Badge("To put right", Tone.WARNING)
        : new Badge("Differs", Tone.WRONG);
  }

  private static Node figures(Reconciliation shown) {
    var bank = shown.bank();
    var rows = new ArrayList<SumRow>();
    rows.add(new SumRow("The bank held before " + DayText.of(bank.begins()), bank.opening()));
    rows.add(new SumRow("Matched since, " + lines(bank.matched()), bank.matched().amount()));
    rows.add(new SumRow("Not matched since, " + lines(bank.open()), bank.open().amount()));
    if (!bank.missing().isZero()) {
      rows.add(new SumRow("Lines that are missing", bank.missing()));
    }
    rows.add(new SumRow("The bank holds on " + DayText.of(shown.on()), bank.closing()));
    rows.add(new SumRow("Without what only the bank has", shown.onlyAtTheBank().negated()));
    rows.add(new SumRow("With what only the book has", shown.onlyInTheBook()));
    rows.add(new SumRow("So the book should hold", shown.expected()));
    rows.add(new SumRow("People’s funds in the book", shown.book().funds()));
    rows.add(new SumRow("The provider’s own in the book", shown.book().own()));
    rows.add(new SumRow("Difference", shown.difference()));
    return SumRow.table("The reconciliation", rows);
  }

  private static String lines(Reconciliation.Lines lines) {
    return lines.count() == 1 ? "1 line" : "%,d lines".formatted(lines.count());
  }

  private static Node items(List<Reconciliation.Item> items) {
    if (items.isEmpty()) {
      return Words.muted("Nothing.");
    }
    return new DataTable<>("On one side only", FXCollections.observableArrayList(items))
        .date("Date", Reconciliation.Item::on)
        .words("What", 34, Reconciliation.Item::says)
        .words("How it stands", 20, WhyWords::of)
        .money("Amount", Reconciliation.Item::amount)
        .asHighAsItsRows(ROWS_MAX);
  }

  private DataTable<KeptReconciliation> kept() {
    return new DataTable<>("Kept before", model.kept())
        .date("To", one -> one.reconciliation().on())
        .money("Bank", one -> one.reconciliation().bank().closing())
        .money("Book", one -> one.reconciliation().book().together())
        .node(
            "State",
            14,
            one -> badge(one.reconciliation()).getText(),
            one -> badge(one.reconciliation()))
        .words("Kept by", 24, model::keeping)
        .node("Paper", 18, _ -> "Print, save", this::paper)
        .opens(model::save)
        .whenEmpty("No reconciliation of this account was kept yet.")
        .asHighAsItsRows(ROWS_MAX);
  }

  private Node paper(KeptReconciliation one) {
    var print = Buttons.link("Print…", () -> model.print(one));
    var save = Buttons.link("Save…", () -> model.save(one));
    var day = DayText.of(one.reconciliation().on());
    print.setAccessibleText("Print the reconciliation to " + day);
    save.setAccessibleText("Save the reconciliation to " + day);
    return new HBox(print, save);
  }

  @Override
  public String title() {
    return "Reconcile " + model.name();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void reload() {
    model.load();
  }
}
