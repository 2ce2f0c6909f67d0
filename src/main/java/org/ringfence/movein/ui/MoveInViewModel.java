package org.ringfence.movein.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Job;
import org.ringfence.movein.MoveIn;
import org.ringfence.movein.MoveInReport;
import org.ringfence.movein.MoveInTemplate;
import org.ringfence.movein.ProblemList;
import org.ringfence.movein.Remark;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.OneAtATime;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** Looks a workbook through, shows what is wrong or what it would add, and brings it in. */
final class MoveInViewModel {

  private static final FileKind WORKBOOKS = FileKind.of("Workbooks", "*.xlsx");
  private static final FileKind TEXTS = FileKind.of("Text files", "*.txt");

  /** More would not be read in a banner; looking again lists them all. */
  private static final int PROBLEMS_SAID_MAX = 3;

  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", new Step.Choosing());
  private final Choice<SheetChoice> sheet = Choice.of("Sheet", SheetChoice::inWords);
  private final ObservableList<Remark> problems = FXCollections.observableArrayList();
  private final MoveIn moveIn;
  private final OneAtATime work;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  MoveInViewModel(MoveIn moveIn, Workplace at) {
    this.moveIn = moveIn;
    this.at = at;
    this.work = new OneAtATime(at.jobs());
    sheet.chosenProperty().addListener((seen, before, now) -> showProblems());
  }

  void choose() {
    if (!work.isBusy()) {
      at.dialogs().openFile("Choose the workbook to bring in", WORKBOOKS).ifPresent(this::look);
    }
  }

  /** Takes what was dropped on the screen; only a workbook can be one. */
  void drop(Path file) {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      look(file);
    } else {
      work.say(
          Notice.warning(
              "%s is not a workbook. Drop a file whose name ends in .xlsx."
                  .formatted(file.getFileName())));
    }
  }

  /** Finds out what is wrong with the workbook, or what it would add; changes nothing. */
  void look(Path file) {
    work.run(
        "Looking through " + file.getFileName(),
        moveIn.look(at.by().get(), file),
        report -> looked(file, report),
        found -> notLooked(file, found),
        "Stopped. Nothing was looked at or changed.");
  }

  /** What was seen of another workbook before does not stay, as if this were said of it. */
  private void notLooked(Path file, List<Problem> found) {
    if (!file().equals(Optional.of(file))) {
      step.set(new Step.Choosing());
    }
    var name = file.getFileName();
    refuse(found.stream().map(it -> Problem.of("%s: %s".formatted(name, it))).toList());
  }

  private void looked(Path file, MoveInReport report) {
    command = CommandId.fresh();
    var choices = SheetChoice.of(report.toPutRight());
    step.set(report.isReady() ? new Step.Ready(file, report) : new Step.Wrong(file, report));
    sheet.offer(choices);
    sheet.choose(choices.getFirst());
    showProblems();
    if (!report.isReady()) {
      work.say(
          Notice.refused(
              List.of(
                  Problem.of(
                      report.inWords()
                          + " Put them right in the workbook, save it there, then look again."))));
    }
  }

  /** Looks at the same file once more, after it was put right. */
  void lookAgain() {
    file().ifPresent(this::look);
  }

  /** Brings in what was looked at; the workbook is checked once more as it is now. */
  void bringIn() {
    if (canBringIn() && step.get() instanceof Step.Ready(var file, _)) {
      work.run(
          "Bringing in " + file.getFileName(),
          moveIn.bringIn(command, at.by().get(), file),
          report -> broughtIn(file, report),
          this::refuse,
          "Stopped. Nothing was brought in.");
    }
  }

  private void broughtIn(Path file, MoveInReport report) {
    at.changes().announce();
    work.say(
        new Notice.Done(
            "%s was brought in. %s".formatted(file.getFileName(), report.inWords()),
            "Go to people",
            () -> at.navigator().goTo(new Places.People())));
    step.set(new Step.Choosing());
  }

  void saveEmpty() {
    save(
        "Save an empty workbook",
        "Moving in.xlsx",
        WORKBOOKS,
        file -> progress -> new MoveInTemplate().write(file, progress),
        "%s was saved. Fill it in, then choose it here.");
  }

  /** Saves the problems as text. */
  void saveProblems() {
    list()
        .ifPresent(
            list ->
                save(
                    "Save the list of problems",
                    "Problems.txt",
                    TEXTS,
                    file -> _ -> list.write(file),
                    "The list was saved as %s."));
  }

  /** Says that the view has put {@link #list()} on the clipboard. */
  void copied() {
    work.say(Notice.done("The list of problems was copied. Paste it where you need it."));
  }

  /** The problems as text; empty while there are none. */
  Optional<ProblemList> list() {
    return step.get() instanceof Step.Wrong(var file, var report)
        ? Optional.of(new ProblemList(file.getFileName().toString(), report))
        : Optional.empty();
  }

  private void save(
      String title,
      String name,
      FileKind kind,
      Function<Path, Job<Outcome<Path>>> writes,
      String says) {
    if (work.isBusy()) {
      return;
    }
    at.dialogs()
        .saveFile(title, name, kind)
        .ifPresent(
            chosen ->
                work.run(
                    title,
                    writes.apply(chosen),
                    file -> work.say(Notice.done(says.formatted(file.getFileName()))),
                    this::refuse,
                    "Stopped. Nothing was saved."));
  }

  private void refuse(List<Problem> found) {
    var says =
        new ArrayList<>(
            found.stream()
                .limit(PROBLEMS_SAID_MAX)
                .map(problem -> Problem.of(problem.toString()))
                .toList());
    if (found.size() > PROBLEMS_SAID_MAX) {
      says.add(
          Problem.of(
              "There are %,d more. Look at the workbook again to see them all."
                  .formatted(found.size() - PROBLEMS_SAID_MAX)));
    }
    work.say(Notice.refused(says));
  }

  private void showProblems() {
    var found =
        step.get() instanceof Step.Wrong(_, var report) ? report.toPutRight() : List.<Remark>of();
    problems.setAll(
        sheet.value().map(only -> found.stream().filter(only::includes).toList()).orElse(found));
  }

  private Optional<Path> file() {
    return switch (step.get()) {
      case Step.Choosing() -> Optional.empty();
      case Step.Wrong(var file, _) -> Optional.of(file);
      case Step.Ready(var file, _) -> Optional.of(file);
    };
  }

  /** True when there is something to add and nothing in the way. */
  boolean canBringIn() {
    return step.get() instanceof Step.Ready(_, var report) && !report.addsNothing();
  }

  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return work.noticeProperty();
  }

  /** While something is read, stored or saved. */
  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /** Narrows {@link #problems()}. */
  Choice<SheetChoice> sheet() {
    return sheet;
  }

  ObservableList<Remark> problems() {
    return problems;
  }
}
