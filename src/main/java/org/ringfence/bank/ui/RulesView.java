package org.ringfence.bank.ui;

import javafx.scene.Node;
import org.ringfence.bank.BankRule;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TypedField;

/** The rules above, the marked one’s fields below. */
final class RulesView implements Screen {

  private final RulesViewModel model;
  private final DataTable<BankRule> table;
  private final Page page;

  RulesView(RulesViewModel model) {
    this.model = model;
    var words = new TypedField(model.words());
    table =
        new DataTable<>("Learned rules", model.rules())
            .words("Words of the bank", 24, BankRule::words)
            .words("", 5, rule -> rule.moneyIn() ? "In" : "Out")
            .words("Kind", 18, rule -> rule.guess().kind().label())
            .words("Proposes", 30, model::proposes)
            .number("Lines", 6, BankRule::uses)
            .opens(rule -> words.requestFocus())
            .marks(model.markedProperty())
            .whenEmpty("Nothing is learned yet. It is when a line of the bank is entered.");
    page =
        Page.filling(
                new PageHeader("What was learned")
                    .subtitle(
                        "Proposed for the bank’s next line with such words, never done by itself"))
            .add(Shown.when(model.markedProperty().isNotNull(), form(words)))
            .add(table);
  }

  private Form form(TypedField words) {
    return new Form(model.form())
        .row(words, new ChoiceField<>(model.kind()))
        .row(
            new ChoiceField<>(model.person()),
            new ChoiceField<>(model.payee()),
            new ChoiceField<>(model.commissioner()))
        .row(new TypedField(model.category()), new TypedField(model.outcome()))
        .buttons(
            Buttons.primary("_Save the change", model::save),
            Buttons.danger("_End the rule…", model::end));
  }

  @Override
  public String title() {
    return "What was learned";
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
  public void focusFirst() {
    table.requestFocus();
  }

  @Override
  public boolean isDirty() {
    return model.form().isDirty();
  }
}
