package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BookItem;
import org.ringfence.bank.MatchBoard;
import org.ringfence.bank.MatchWish;
import org.ringfence.bank.Matching;
import org.ringfence.bank.Proposal;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Workplace;

/**
 * What the bank has and what the book has that is not matched. The book is read once; each match
 * takes its two sides off what was read.
 */
final class MatchingViewModel {

  private final ObservableList<LineRow> allLines = FXCollections.observableArrayList();
  private final ObservableList<ItemRow> allItems = FXCollections.observableArrayList();
  private final FilteredList<LineRow> lines = new FilteredList<>(allLines);
  private final FilteredList<ItemRow> items = new FilteredList<>(allItems);
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObjectProperty<LineRow> marked = new SimpleObjectProperty<>(this, "marked");
  private final ReadOnlyStringWrapper account = new ReadOnlyStringWrapper(this, "account", "");
  private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper(this, "why", "");
  private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper(this, "running", "");
  private final ReadOnlyStringWrapper sure = new ReadOnlyStringWrapper(this, "sure", "");
  private final ReadOnlyBooleanWrapper anySure = new ReadOnlyBooleanWrapper(this, "anySure");
  private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper(this, "fits");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final ChosenSides chosen = new ChosenSides();
  private final BankAccountId id;
  private final Matching matching;
  private final IntegerProperty place;
  private final Workplace at;
  private Optional<MatchBoard> board = Optional.empty();

  /**
   * @param place the row that is marked; kept while another screen is up
   */
  MatchingViewModel(BankAccountId id, Matching matching, IntegerProperty place, Workplace at) {
    this.id = id;
    this.matching = matching;
    this.place = place;
    this.at = at;
    search.addListener((seen, before, now) -> narrow(now));
    marked.addListener(
        (seen, before, now) -> {
          why.set(now == null ? "" : now.why());
          if (now != null) {
            place.set(lines.indexOf(now));
          }
        });
  }

  void load() {
    at.jobs()
        .load(
            progress -> matching.board(id),
            outcome -> outcome.handle(this::show, it -> notice.set(Notice.refused(it))));
  }

  private void show(MatchBoard now) {
    board = Optional.of(now);
    account.set(now.account().name());
    chosen.keepOnly(now);
    var ofLine = now.ofLine();
    int row = Math.max(0, place.get());
    allItems.setAll(now.book().stream().map(this::row).toList());
    allLines.setAll(
        now.linesSureFirst().stream()
            .map(line -> row(line, Optional.ofNullable(ofLine.get(line.id()))))
            .toList());
    anySure.set(!now.sure().isEmpty());
    sure.set(takesSure(now.sure().size()));
    add();
    mark(row);
  }

  private static String takesSure(int count) {
    return switch (count) {
      case 0 -> "Nothing is sure";
      case 1 -> "Take the _sure one";
      default -> "Take all %,d _sure ones".formatted(count);
    };
  }

  private LineRow row(BankLine line, Optional<Proposal> proposal) {
    var row = new LineRow(line, proposal, chosen.has(line));
    row.chosenProperty()
        .addListener(
            (seen, before, on) -> {
              chosen.choose(line, on);
              add();
            });
    return row;
  }

  private ItemRow row(BookItem item) {
    var row = new ItemRow(item, chosen.has(item));
    row.chosenProperty()
        .addListener(
            (seen, before, on) -> {
              chosen.choose(item, on);
              add();
            });
    return row;
  }

  private void mark(int row) {
    marked.set(lines.isEmpty() ? null : lines.get(Math.clamp(row, 0, lines.size() - 1)));
  }

  private void add() {
    running.set(chosen.inWords());
    fits.set(chosen.fits());
  }

  private void narrow(String words) {
    lines.setPredicate(row -> words.isBlank() || row.contains(words));
    items.setPredicate(row -> words.isBlank() || row.contains(words));
    mark(0);
  }

  /** Takes the proposal of the line; one without a proposal is entered. */
  void goOn(LineRow row) {
    row.proposal().ifPresentOrElse(it -> accept(it.wish()), () -> enter(row));
  }

  /** Takes all that is sure. */
  void takeSure() {
    var command = CommandId.fresh();
    at.jobs()
        .run(
            "Matching what is sure",
            progress -> matching.acceptSure(at.by().get(), command, id),
            outcome ->
                outcome.handle(
                    count -> {
                      load();
                      notice.set(
                          Notice.done(
                              count == 1
                                  ? "One match was made."
                                  : "%,d matches were made.".formatted(count)));
                    },
                    this::refused));
  }

  /** Matches what is chosen on both sides. */
  void matchChosen() {
    board.ifPresent(it -> accept(chosen.wish(it)));
  }

  private void accept(MatchWish wish) {
    Outcome<?> outcome = matching.accept(at.by().get(), CommandId.fresh(), wish);
    outcome.handle(
        done -> {
          notice.set(Notice.NONE);
          board.map(it -> it.without(wish)).ifPresent(this::show);
        },
        this::refused);
  }

  private void refused(List<Problem> problems) {
    notice.set(Notice.refused(problems));
  }

  void letGo() {
    chosen.clear();
    allLines.forEach(row -> row.chosenProperty().set(false));
    allItems.forEach(row -> row.chosenProperty().set(false));
  }

  void enterMarked() {
    Optional.ofNullable(marked.get()).ifPresent(this::enter);
  }

  private void enter(LineRow row) {
    at.navigator().goTo(new EnterLine(row.line().id()));
  }

  void openMatched() {
    at.navigator().goTo(new MatchedLines(id));
  }

  void openRules() {
    at.navigator().goTo(new BankRules());
  }

  FilteredList<LineRow> lines() {
    return lines;
  }

  FilteredList<ItemRow> items() {
    return items;
  }

  StringProperty searchProperty() {
    return search;
  }

  /** The line that is marked; null while there is none. */
  ObjectProperty<LineRow> markedProperty() {
    return marked;
  }

  ReadOnlyStringProperty accountProperty() {
    return account.getReadOnlyProperty();
  }

  /** What speaks for the proposal of the marked line. */
  ReadOnlyStringProperty whyProperty() {
    return why.getReadOnlyProperty();
  }

  /** What is chosen on both sides, and the difference. */
  ReadOnlyStringProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty fitsProperty() {
    return fits.getReadOnlyProperty();
  }

  ReadOnlyStringProperty sureProperty() {
    return sure.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty anySureProperty() {
    return anySure.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
