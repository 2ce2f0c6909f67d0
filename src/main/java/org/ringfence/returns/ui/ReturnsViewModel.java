package org.ringfence.returns.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.people.Commissioner;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.returns.AuditorsJournal;
import org.ringfence.returns.IssuedReturn;
import org.ringfence.returns.ReturnFigures;
import org.ringfence.returns.ReturnPeriod;
import org.ringfence.returns.Returns;
import org.ringfence.returns.SummaryRow;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Chooses a commissioner and a period, shows what the return would say, makes and saves it. */
public final class ReturnsViewModel {

  private static final int QUARTERS_OFFERED = 8;
  private static final FileKind WORKBOOKS = FileKind.of("Workbooks", "*.xlsx");
  private static final FileKind JOURNALS = FileKind.of("Journals", "*.journal");
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.UK);

  private final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  private final Choice<ReturnPeriod> quarter =
      Choice.of("Quarter", ReturnsViewModel::inWords).optional();
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final FormModel form;
  private final ObservableList<SummaryRow> rows = FXCollections.observableArrayList();
  private final ObservableList<IssuedReturn> issued = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Notice> toMind = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final ReadOnlyObjectWrapper<Notice> toKnow = new ReadOnlyObjectWrapper<>(Notice.NONE);

  private final Returns returns;
  private final AuditorsJournal journal;
  private final Workplace at;
  private Optional<ReturnFigures> shown = Optional.empty();

  public ReturnsViewModel(Returns returns, AuditorsJournal journal, Workplace at) {
    this.returns = returns;
    this.journal = journal;
    this.at = at;
    from = Typed.date("From", at.clock());
    to = Typed.date("To", at.clock());
    form = new FormModel(commissioner, quarter, from, to);
    quarter.offer(ReturnPeriod.fullQuartersBefore(LocalDate.now(at.clock()), QUARTERS_OFFERED));
    quarter.chosenProperty().addListener((_, _, now) -> take(now));
    quarter.choose(quarter.options().getFirst());
    commissioner.chosenProperty().addListener((_, _, _) -> choiceChanged());
    from.textProperty().addListener((_, _, _) -> choiceChanged());
    to.textProperty().addListener((_, _, _) -> choiceChanged());
    form.keep();
  }

  private void take(ReturnPeriod chosen) {
    if (chosen != null) {
      from.set(chosen.from());
      to.set(chosen.to());
    }
  }

  /** What is shown belongs to what was chosen before; it goes, and comes again when it can. */
  private void choiceChanged() {
    rows.clear();
    toMind.set(Notice.NONE);
    toKnow.set(Notice.NONE);
    form.keep();
    if (commissioner.value().isPresent() && period().isPresent()) {
      preview();
    }
  }

  /** Reads commissioners and what was issued, and what is shown again. */
  void load() {
    at.jobs()
        .load(
            _ -> returns.commissioners(),
            found -> {
              commissioner.offer(found);
              if (commissioner.value().isEmpty() && found.size() == 1) {
                commissioner.choose(found.getFirst());
              } else if (commissioner.value().isPresent() && period().isPresent()) {
                preview();
              }
            });
    at.jobs().load(_ -> returns.issued(), issued::setAll);
  }

  private Optional<ReturnPeriod> period() {
    return from.value().flatMap(first -> to.value().map(last -> new ReturnPeriod(first, last)));
  }

  private void preview() {
    var wanted = commissioner.get();
    var period = period().orElseThrow();
    at.jobs()
        .load(
            _ -> returns.preview(wanted.id(), period),
            outcome -> {
              if (commissioner.value().equals(Optional.of(wanted))
                  && period().equals(Optional.of(period))) {
                outcome.handle(this::show, form::show);
              }
            });
  }

  private void show(ReturnFigures figures) {
    shown = Optional.of(figures);
    rows.setAll(figures.summary());
    var sentences = figures.standing().alsoToKnow();
    toKnow.set(sentences.isEmpty() ? Notice.NONE : Notice.info(String.join("\n", sentences)));
    var open = figures.standing().openMonths();
    toMind.set(
        open.isEmpty()
            ? Notice.NONE
            : Notice.warning(
                "Not closed yet: %s. You may make the return now; its notes will say so."
                    .formatted(months(open))));
  }

  /** How the surplus limit stands with somebody who is shown. */
  Limit limit(SummaryRow row) {
    if (shown.filter(figures -> figures.isToSettle(row)).isPresent()) {
      return Limit.TO_SETTLE;
    }
    return row.isOverTheLimit() ? Limit.OVER : Limit.WITHIN;
  }

  private static String months(List<YearMonth> months) {
    return months.stream().map(DayText::of).collect(Collectors.joining(", "));
  }

  /** Makes the return of what is chosen, keeps it, and saves it where the person says. */
  void make() {
    if (!form.check()) {
      return;
    }
    var wanted = commissioner.get();
    var period = period().orElseThrow();
    var name = IssuedReturn.suggestedName(wanted.name(), period);
    at.dialogs()
        .saveFile("Save the return", name, WORKBOOKS)
        .ifPresent(
            file ->
                at.jobs()
                    .run(
                        "Making the return for " + wanted.name(),
                        progress ->
                            returns
                                .issue(at.by().get(), wanted.id(), period, progress)
                                .then(made -> returns.save(made, file).map(_ -> made)),
                        outcome -> made(outcome, file)));
  }

  private void made(Outcome<IssuedReturn> outcome, Path file) {
    form.settle(
        outcome,
        made -> {
          at.changes().announce();
          load();
          form.say(
              Notice.done(
                  "Version %d of the return was saved as %s."
                      .formatted(made.version(), file.getFileName())));
        });
  }

  /** Saves an issued return once more, byte for byte as it was issued. */
  void saveAgain(IssuedReturn chosen) {
    at.dialogs()
        .saveFile("Save the return again", chosen.fileName(), WORKBOOKS)
        .ifPresent(
            file ->
                at.jobs()
                    .run(
                        "Saving the return",
                        _ -> returns.save(chosen, file),
                        outcome -> saved(outcome, "The return")));
  }

  void exportJournal() {
    at.dialogs()
        .saveFile("Save the journal for auditors", "ringfence.journal", JOURNALS)
        .ifPresent(
            file ->
                at.jobs()
                    .run(
                        "Writing the journal for auditors",
                        progress -> journal.write(file, progress),
                        outcome -> saved(outcome, "The journal")));
  }

  private void saved(Outcome<Path> outcome, String what) {
    form.settle(
        outcome,
        file -> form.say(Notice.done("%s was saved as %s.".formatted(what, file.getFileName()))));
  }

  /** {@code July to September 2026}; with its days when it is not of whole months of one year. */
  static String inWords(ReturnPeriod period) {
    boolean wholeMonths =
        period.from().getDayOfMonth() == 1
            && period.to().equals(YearMonth.from(period.to()).atEndOfMonth())
            && period.from().getYear() == period.to().getYear();
    if (!wholeMonths) {
      return period.inWords();
    }
    return SHORT_MONTH.format(period.from()) + " to " + DayText.of(YearMonth.from(period.to()));
  }

  Workplace at() {
    return at;
  }

  Choice<Commissioner> commissioner() {
    return commissioner;
  }

  Choice<ReturnPeriod> quarter() {
    return quarter;
  }

  Typed<LocalDate> from() {
    return from;
  }

  Typed<LocalDate> to() {
    return to;
  }

  FormModel form() {
    return form;
  }

  ObservableList<SummaryRow> rows() {
    return rows;
  }

  ObservableList<IssuedReturn> issued() {
    return issued;
  }

  /** What the figures do not say by themselves, in the sentences of the return’s notes. */
  ReadOnlyObjectProperty<Notice> toKnowProperty() {
    return toKnow.getReadOnlyProperty();
  }

  /** Which months are still open. */
  ReadOnlyObjectProperty<Notice> toMindProperty() {
    return toMind.getReadOnlyProperty();
  }
}
