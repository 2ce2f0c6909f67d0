package org.ringfence.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Agreement;
import org.ringfence.people.FundingLine;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.MoneyField;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Words;
import org.ringfence.ui.kit.Workplace;

/** A person's agreements, and what is due to their fund each week. */
final class AgreementsTab implements PersonTab {

  private final PersonPageViewModel page;
  private final FundingViewModel funding;
  private final Workplace at;
  private final Node node;

  AgreementsTab(PersonId person, PersonPageViewModel page, Workplace at) {
    this.page = page;
    this.funding = page.funding();
    this.at = at;
    var budget = Words.muted("");
    budget.textProperty().bind(funding.budgetProperty());
    node =
        TabBody.of(
            new Section("Agreements", agreements())
                .actions(
                    Buttons.plain(
                        "New _agreement", () -> at.navigator().goTo(new NewAgreementPage(person)))),
            new Section("Weekly funding", budget, lines(), form(at.clock())));
  }

  private Node agreements() {
    return new DataTable<>("Agreements", page.agreements())
        .date("Starts", Agreement::startsOn)
        .dateIfAny("Ends", Agreement::lastDay)
        .words("Commissioner", 24, page::commissionerName)
        .words("Form", 10, agreement -> agreement.form().label())
        .words("In force", 10, this::isInForce)
        .asHighAsItsRows(4)
        .opens(agreement -> at.navigator().goTo(new Places.AgreementPage(agreement.id())))
        .whenEmpty("No agreement yet. Nothing can be posted before there is one.");
  }

  private String isInForce(Agreement agreement) {
    return agreement.covers(LocalDate.now(at.clock())) ? "today" : "";
  }

  private Node lines() {
    return new DataTable<>("Weekly funding", funding.lines())
        .words("Source", 20, line -> line.source().label())
        .money("A week", FundingLine::weekly)
        .date("From", FundingLine::from)
        .dateIfAny("To", FundingLine::to)
        .asHighAsItsRows(8)
        .opens(funding::open)
        .whenEmpty("Nothing is due yet. Begin the first funding below.");
  }

  private Node form(Clock clock) {
    var end = Buttons.danger("_End it on the day in “To”", funding::end);
    end.visibleProperty().bind(funding.openedProperty().map(Optional::isPresent));
    var heading =
        TabBody.heading(
            funding
                .openedProperty()
                .map(
                    opened ->
                        opened
                            .map(line -> "Change %s from a day on".formatted(line.source().label()))
                            .orElse("Begin funding")));
    return TabBody.part(
        heading,
        new Form(funding.form())
            .row(
                new ChoiceField<>(funding.source()),
                new MoneyField(funding.weekly()),
                new DateField(funding.from(), clock),
                new DateField(funding.to(), clock))
            .buttons(
                Buttons.primary("_Save", funding::save),
                Buttons.plain("_Clear", funding::clear),
                end));
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
    return funding.form().isDirty();
  }
}
