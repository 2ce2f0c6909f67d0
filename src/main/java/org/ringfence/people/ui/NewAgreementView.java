package org.ringfence.people.ui;

import java.time.Clock;
import javafx.scene.Node;
import org.ringfence.people.TermKind;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Words;

/** The form for a person's new agreement. */
final class NewAgreementView implements Screen {

  private final NewAgreementViewModel model;
  private final Page page;

  NewAgreementView(NewAgreementViewModel model, Clock clock) {
    this.model = model;
    page =
        Page.scrolling(new PageHeader("New agreement").subtitle(model.whoseProperty()))
            .add(
                new Form(model.form())
                    .row(new ChoiceField<>(model.commissioner()), new ChoiceField<>(model.kind()))
                    .row(
                        new DateField(model.signed(), clock),
                        new DateField(model.starts(), clock),
                        field(TermKind.ENDS, clock))
                    .heading("Terms from the first day")
                    .node(
                        Words.muted(
                            "Leave empty what the agreement does not say. Each can be set and"
                                + " changed later, from a day of your choice."))
                    .row(
                        field(TermKind.SURPLUS_WEEKS, clock),
                        field(TermKind.OVERSPEND_LIMIT, clock),
                        field(TermKind.WEEKLY_FEE, clock))
                    .row(
                        field(TermKind.NOTICE_WEEKS, clock),
                        field(TermKind.REVIEW, clock),
                        field(TermKind.PAID, clock))
                    .row(field(TermKind.NOT_TO_BE_SPENT_ON, clock), field(TermKind.OUTCOME, clock))
                    .buttons(
                        Buttons.primary("_Add agreement", model::save),
                        Buttons.plain("_Cancel", model::cancel)));
  }

  private Field field(TermKind kind, Clock clock) {
    return TermFields.of(model.terms(), kind, clock);
  }

  @Override
  public String title() {
    return "New agreement";
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
