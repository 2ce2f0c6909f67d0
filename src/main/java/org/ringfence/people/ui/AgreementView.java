package org.ringfence.people.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.ringfence.people.DatedTerm;
import org.ringfence.people.TermKind;
import org.ringfence.people.ui.AgreementViewModel.AgreementFile;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Buttons;
import org.ringfence.ui.kit.ChoiceField;
import org.ringfence.ui.kit.DataTable;
import org.ringfence.ui.kit.DateField;
import org.ringfence.ui.kit.DetailList;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.Form;
import org.ringfence.ui.kit.Page;
import org.ringfence.ui.kit.PageHeader;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Section;
import org.ringfence.ui.kit.Shown;
import org.ringfence.ui.kit.TickField;

/** One agreement with its terms and how they came to be. */
final class AgreementView implements Screen {

  private final AgreementViewModel model;
  private final Clock clock;
  private final Map<TermKind, Node> fields = new EnumMap<>(TermKind.class);
  private final Page page;

  AgreementView(AgreementViewModel model, Clock clock) {
    this.model = model;
    this.clock = clock;
    page =
        Page.scrolling(
                new PageHeader("")
                    .title(words(AgreementFile::title))
                    .subtitle(words(AgreementFile::commissionerName))
                    .quiet(
                        Buttons.plain("Person’s _page", model::toPerson),
                        Buttons.danger("_End the agreement…", this::end)))
            .add(facts())
            .add(new Section("In force today", today()))
            .add(new Section("Change a term, or add one", form()).card())
            .add(new Section("How the terms came to be", history()))
            .add(new Section("Put right what was entered wrongly", correction()).card());
  }

  private Node facts() {
    return new DetailList()
        .add("Form", words(file -> file.agreement().form().label()))
        .add("Signed", words(file -> DayText.of(file.agreement().signedOn())))
        .add("Starts", words(file -> DayText.of(file.agreement().startsOn())))
        .add(
            "Ends",
            words(file -> file.agreement().lastDay().map(DayText::of).orElse("No end is set")));
  }

  private ObservableValue<String> words(Function<AgreementFile, String> says) {
    return model.fileProperty().map(file -> file.map(says).orElse(""));
  }

  private Node today() {
    return new DataTable<>("Terms in force today", model.today())
        .words("Term", 18, dated -> dated.term().kind().label())
        .words("Says", 36, dated -> dated.term().inWords())
        .date("Since", DatedTerm::from)
        .asHighAsItsRows(9)
        .opens(this::change)
        .whenEmpty("The agreement has no terms today.");
  }

  private Node history() {
    return new DataTable<>("All terms, the latest first", model.history())
        .date("From", DatedTerm::from)
        .words("Term", 18, dated -> dated.term().kind().label())
        .words("Says", 30, dated -> dated.term().inWords())
        .date("Recorded", this::recordedOn)
        .words("By", 14, DatedTerm::by)
        .asHighAsItsRows(12)
        .whenEmpty("No term was ever set.");
  }

  private LocalDate recordedOn(DatedTerm dated) {
    return LocalDate.ofInstant(dated.recordedAt(), clock.getZone());
  }

  private Node form() {
    var form = new Form(model.form());
    form.row(new ChoiceField<>(model.kind()), new DateField(model.from(), clock));
    for (var kind : TermKind.values()) {
      var field = form.box(TermFields.of(model.terms(), kind, clock), TermFields.help(kind));
      showsWhile(field, kind);
      fields.put(kind, field);
      form.node(field);
    }
    var noLonger = form.box(new TickField(model.noLonger()), "");
    Shown.when(model.kind().chosenProperty().map(kind -> true).orElse(false), noLonger);
    return form.node(noLonger)
        .buttons(
            Buttons.primary("_Set the term", model::save), Buttons.plain("_Clear", model::clear));
  }

  private void change(DatedTerm dated) {
    model.change(dated);
    fillIn();
  }

  private void end() {
    model.chooseEnd();
    fillIn();
  }

  // Which term is chosen by now: what it says is what is wanting.
  private void fillIn() {
    model
        .kind()
        .value()
        .map(fields::get)
        .ifPresent(field -> Platform.runLater(() -> Focus.first(field)));
  }

  private Node correction() {
    var correction = model.correction();
    return new Form(correction.form())
        .row(
            new ChoiceField<>(correction.commissioner()),
            new ChoiceField<>(correction.kind()),
            new DateField(correction.signed(), clock))
        .buttons(Buttons.plain("Put it _right", correction::save));
  }

  private void showsWhile(Node field, TermKind kind) {
    Shown.when(model.kind().chosenProperty().map(kind::equals).orElse(false), field);
  }

  @Override
  public String title() {
    return model.fileProperty().get().map(AgreementFile::title).orElse("Agreement");
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
    return model.form().isDirty() || model.correction().form().isDirty();
  }
}
