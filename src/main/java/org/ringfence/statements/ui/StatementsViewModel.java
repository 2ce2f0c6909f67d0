package org.ringfence.statements.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.statements.MonthIssue;
import org.ringfence.statements.StatementStanding;
import org.ringfence.statements.Statements;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.DateText;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.Workplace;

/** Everyone's statement of one month: which are issued, and issuing all that are not. */
final class StatementsViewModel {

  private static final int MONTHS_OFFERED = 36;

  private final Statements statements;
  private final Workplace at;
  private final Choice<YearMonth> month = Choice.of("Month", DateText::write);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final ObservableList<StatementStanding> shown = FXCollections.observableArrayList();
  private List<StatementStanding> everyone = List.of();

  StatementsViewModel(Statements statements, Workplace at) {
    this.statements = statements;
    this.at = at;
    var now = YearMonth.now(at.clock());
    month.offer(Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS_OFFERED).toList());
    month.choose(now.minusMonths(1));
    month.chosenProperty().subscribe((_, chosen) -> loadIf(chosen != null));
    search.subscribe(_ -> show());
  }

  private void loadIf(boolean chosen) {
    if (chosen) {
      notice.set(Notice.NONE);
      load();
    }
  }

  void load() {
    month.value().ifPresent(chosen -> at.jobs().load(_ -> statements.overview(chosen), this::read));
  }

  private void read(Outcome<List<StatementStanding>> overview) {
    overview.handle(
        found -> everyone = found,
        problems -> {
          everyone = List.of();
          notice.set(Notice.info(problems.getFirst().says()));
        });
    summary.set(inWords());
    show();
  }

  private String inWords() {
    long issued =
        everyone.stream().filter(one -> one.latest().isPresent() && !one.changed()).count();
    long changed = everyone.stream().filter(StatementStanding::changed).count();
    var words = "%d people · %d issued".formatted(everyone.size(), issued);
    return changed == 0 ? words : words + " · %d changed since".formatted(changed);
  }

  private void show() {
    shown.setAll(
        everyone.stream()
            .filter(one -> Search.matches(one.person().label(), search.get()))
            .toList());
  }

  void open(StatementStanding standing) {
    at.navigator().goTo(new StatementOf(standing.person().id(), month.get()));
  }

  /** The day on which the latest version was issued; empty while there is none. */
  Optional<LocalDate> issuedOn(StatementStanding standing) {
    return standing.latest().map(issued -> at.dayOf(issued.issue().at()));
  }

  /** Issues what is not issued yet and saves a PDF for everyone in a folder that is asked for. */
  void issueEveryone() {
    if (month.value().isEmpty()) {
      return;
    }
    var chosen = month.get();
    at.dialogs()
        .chooseFolder("Where to save the statements of " + DateText.write(chosen))
        .ifPresent(
            folder ->
                at.jobs()
                    .run(
                        "Statements of " + DateText.write(chosen),
                        statements.issueAll(at.by().get(), chosen, folder),
                        outcome -> outcome.handle(this::issued, this::refused),
                        at.changes()::announce));
  }

  private void issued(MonthIssue issue) {
    var says =
        "%d statements are saved; %d of them are new."
            .formatted(issue.issued().size(), issue.fresh());
    notice.set(
        issue.problems().isEmpty()
            ? Notice.done(says)
            : Notice.warning(says + " Not made: " + String.join(" ", says(issue.problems()))));
    at.changes().announce();
  }

  private void refused(List<Problem> problems) {
    notice.set(Notice.refused(problems));
  }

  private static List<String> says(List<Problem> problems) {
    return problems.stream().map(Problem::says).toList();
  }

  Choice<YearMonth> month() {
    return month;
  }

  StringProperty searchProperty() {
    return search;
  }

  ObservableList<StatementStanding> rows() {
    return shown;
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** How many there are and how many are issued. */
  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }
}
