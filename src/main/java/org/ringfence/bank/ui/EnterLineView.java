package org.ringfence.bank.ui;

import java.time.Clock;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ringfence.bank.LineKind;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.FieldGrid;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TickField;
import org.ringfence.ui.kit.Ticks;
import org.ringfence.ui.kit.TypedField;
import org.ringfence.ui.kit.Words;

/** The line above, what it is below; the fields follow from the kind. */
final class EnterLineView implements Screen {

  private final EnterLineViewModel model;
  private final Form form;
  private final Page page;

  EnterLineView(EnterLineViewModel model, Clock clock) {
    this.model = model;
    form = new Form(model.form()).wide(model.hasGrid());
    var fields = model.fields();
    var action = action();
    var to = new DateField(fields.to, clock);
    var reference = new TypedField(fields.reference).prompt("As the bank shows it");
    form.row(new ChoiceField<>(fields.kind))
        .node(bar(new ChoiceField<>(fields.person), new ChoiceField<>(fields.payee)))
        .node(bar(new ChoiceField<>(fields.commissioner), new ChoiceField<>(fields.source)))
        .node(
            bar(
                new TypedField(fields.category).suggests(fields.categories),
                new TypedField(fields.outcome)))
        .node(bar(new DateField(fields.from, clock), to, reference))
        .node(bar(new TypedField(fields.note)))
        .node(bar(new TypedField(fields.reason)))
        .node(Shown.when(model.hasShares(), grid().between(to, action)))
        .node(Shown.when(model.hasShares(), left()))
        .node(Shown.when(model.isOf(LineKind.BILLS), bills()))
        .node(Shown.when(model.looksTheSameProperty(), form.box(new TickField(fields.another), "")))
        .buttons(
            action, Shown.when(model.hasShares(), Buttons.plain("_Propose again", model::propose)));
    page =
        Page.filling(new PageHeader("Enter a line of the bank").subtitle(model.whatProperty()))
            .add(learned())
            .add(form);
  }

  private Button action() {
    var action = Buttons.primary("", model::goOn);
    var shared =
        Bindings.createBooleanBinding(
            () ->
                model.fields().kind.value().filter(LineKind::isShared).isPresent()
                    && model.shares().rows().isEmpty(),
            model.fields().kind.chosenProperty(),
            model.shares().rows());
    action
        .textProperty()
        .bind(Bindings.when(shared).then("_Propose the shares").otherwise("_Enter and match"));
    return action;
  }

  private Node learned() {
    var says = Words.muted("");
    says.textProperty().bind(model.learnedProperty());
    return Shown.when(model.learnedProperty().isNotEmpty(), says);
  }

  private HBox bar(Field... some) {
    var bar = new HBox();
    bar.getStyleClass().add("field-bar");
    for (var field : some) {
      var box = Shown.when(model.needs(field.input().field()), form.box(field, ""));
      HBox.setHgrow(box, Priority.ALWAYS);
      bar.getChildren().add(box);
    }
    var any =
        Bindings.createBooleanBinding(
            () -> bar.getChildren().stream().anyMatch(Node::isVisible),
            bar.getChildren().stream().map(Node::visibleProperty).toArray(Observable[]::new));
    return Shown.when(any, bar);
  }

  private FieldGrid<LineShareRow> grid() {
    var grid =
        new FieldGrid<>("Shares", model.shares().rows(), LineShareRow::field, form.painter())
            .words("Person", 26, LineShareRow::who)
            .words("Source", 12, LineShareRow::source)
            .words("How it was worked out", 28, LineShareRow::workings)
            .field("Share", 14, row -> new MoneyField(row.amount()));
    model
        .shares()
        .rows()
        .addListener(
            (Observable seen) -> {
              if (!model.shares().rows().isEmpty()) {
                Platform.runLater(grid::focusFirst);
              }
            });
    return grid;
  }

  private HBox left() {
    var left = Words.of("", "total");
    left.setMinWidth(Region.USE_PREF_SIZE);
    left.textProperty().bind(model.shares().leftProperty().map(EnterLineView::inWords));
    model
        .shares()
        .leftProperty()
        .subscribe(
            now -> {
              left.getStyleClass().remove("wrong");
              if (!now.isZero()) {
                left.getStyleClass().add("wrong");
              }
            });
    var open = model.shares().leftProperty().map(it -> !it.isZero());
    var bar =
        new HBox(
            Shown.when(open, Buttons.link("Share it out in proportion", model.shares()::shareOut)),
            left);
    bar.getStyleClass().add("totals");
    return bar;
  }

  private static String inWords(Money left) {
    if (left.isZero()) {
      return "Adds up";
    }
    return left.isPositive() ? left + " still to share out" : left.abs() + " too much shared out";
  }

  private VBox bills() {
    var table =
        Ticks.column(
                new DataTable<>("Bills that wait to be paid", model.bills().rows()),
                Ticks.Meaning.CHOSEN,
                BillRow::chosenProperty,
                row -> row.bill().payee() + " " + row.bill().reference())
            .date("Due", row -> row.bill().dueOn())
            .words("Payee", 24, row -> row.bill().payee())
            .words("Reference", 20, row -> row.bill().reference())
            .money("Amount", row -> row.bill().amount())
            .opens(row -> Ticks.toggle(row.chosenProperty()))
            .whenEmpty("No authorised bill waits to be paid.");
    var sum = Words.of("", "total");
    sum.textProperty().bind(model.bills().sumProperty());
    VBox.setVgrow(table, Priority.ALWAYS);
    var part = new VBox(table, sum);
    part.getStyleClass().add("section");
    VBox.setVgrow(part, Priority.ALWAYS);
    return part;
  }

  @Override
  public String title() {
    return "Enter a line of the bank";
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
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
