package org.ringfence.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementState;
import org.ringfence.people.FundingLine;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.CardRow;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Field;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.FormCard;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.Words;
import org.ringfence.ui.kit.Workplace;

/** A person's agreements, and what is due to their fund each week. */
final class AgreementsTab implements PersonTab {

  private final PersonPageViewModel page;
  private final FundingViewModel funding;
  private final Workplace at;
  private final Button fresh;
  private final Node node;

  AgreementsTab(PersonId person, PersonPageViewModel page, Workplace at) {
    this.page = page;
    this.funding = page.funding();
    this.at = at;
    var budget = Words.muted("");
    budget.textProperty().bind(funding.budgetProperty());
    fresh =
        Buttons.plain("New _agreement", () -> at.navigator().goTo(new NewAgreementPage(person)));
    node =
        TabBody.of(
            new Section("Agreements", agreements()).actions(fresh),
            new Section("Weekly funding", budget, lines(), form(at.clock())));
    // The budget is what is said last of a person: by then it is known whether there is an
    // agreement.
    funding.budgetProperty().subscribe(this::begin);
  }

  private void begin() {
    fresh.getStyleClass().remove("accent");
    if (isWithoutAgreement()) {
      fresh.getStyleClass().add("accent");
      Platform.runLater(fresh::requestFocus);
    }
  }

  /** Then nothing else can be done here: the new agreement is the one clear action. */
  private boolean isWithoutAgreement() {
    return page.agreements().isEmpty() && !funding.budgetProperty().get().isEmpty();
  }

  @Override
  public void focusFirst() {
    if (isWithoutAgreement()) {
      // What lies in a scroll pane can be focused only once that has its skin.
      node.applyCss();
      fresh.requestFocus();
    } else {
      PersonTab.super.focusFirst();
    }
  }

  private Node agreements() {
    return new DataTable<>("Agreements", page.agreements())
        .date("Starts", Agreement::startsOn)
        .dateIfAny("Ends", Agreement::lastDay)
        .words("Commissioner", 24, page::commissionerName)
        .words("Form", 10, agreement -> agreement.form().label())
        .node("State", 16, it -> state(it).inWords(), it -> StateBadge.of(state(it)))
        .asHighAsItsRows(4)
        .opens(agreement -> at.navigator().goTo(new Places.AgreementPage(agreement.id())))
        .whenEmpty("No agreement yet. Nothing can be posted before there is one.");
  }

  private AgreementState state(Agreement agreement) {
    return AgreementState.of(List.of(agreement), LocalDate.now(at.clock()));
  }

  private Node lines() {
    return new DataTable<>("Weekly funding", funding.lines())
        .words("Source", 20, line -> line.source().label())
        .money("A week", FundingLine::weekly)
        .date("From", FundingLine::from)
        .dateIfAny("To", FundingLine::to)
        .asHighAsItsRows(8)
        .opens(funding::open)
        .whenEmpty(
            "Nothing is due yet. Begin the first funding below: each source is a line of its own.");
  }

  private Node form(Clock clock) {
    var isOpened = funding.openedProperty().map(Optional::isPresent);
    var form = new Form(funding.form());
    var source = inRow(form, new ChoiceField<>(funding.source()));
    var to = inRow(form, new DateField(funding.to(), clock));
    form.node(
        new CardRow(
            source,
            inRow(form, new MoneyField(funding.weekly())),
            inRow(form, new DateField(funding.from(), clock)),
            to));
    // What a line is for stays; another last day is asked for below.
    List.of(source, to).forEach(field -> field.disableProperty().bind(isOpened));
    var change =
        new FormCard<>(funding.form(), form, funding.openedProperty())
            .headed("Begin funding", line -> line.source().label() + " from a day on")
            .does("_Begin funding", funding::save, funding::clear);
    return TabBody.part(change, Shown.when(isOpened, ending(clock)));
  }

  private Node ending(Clock clock) {
    var heading = Words.heading("Or end it");
    var form =
        new Form(funding.ending())
            .row(new DateField(funding.lastDay(), clock), "The last day it is due for.")
            .buttons(Buttons.danger("_End this funding", funding::end));
    var card = new VBox(heading, form);
    card.getStyleClass().addAll("section", "card-frame", "form-card");
    return card;
  }

  private static Node inRow(Form form, Field field) {
    var box = form.box(field, "");
    box.getStyleClass().add("in-row");
    return box;
  }

  @Override
  public String title() {
    return Places.PersonPage.AGREEMENT;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void reload() {
    page.load();
  }

  @Override
  public boolean isDirty() {
    return funding.isDirty();
  }
}
