package org.ringfence.statements.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.problem.Outcome;
import org.ringfence.statements.StatementPaper;
import org.ringfence.ui.kit.DateText;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Workplace;

/**
 * One statement as it will be on paper. What leaves the office is issued first, so that the book
 * keeps what the family holds.
 */
final class StatementPaperViewModel {

  /** Sizes nearer to each other than this look the same. */
  private static final double SAME = 0.01;

  private final PaperSource source;
  private final Workplace at;
  private final ObservableList<BufferedImage> pages = FXCollections.observableArrayList();
  private Optional<StatementPaper> paper = Optional.empty();
  private double wanted = 2;
  private double drawn;
  private boolean drawing;
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);

  StatementPaperViewModel(PaperSource source, Workplace at) {
    this.source = source;
    this.at = at;
  }

  void load() {
    at.jobs()
        .load(
            _ -> source.look(),
            outcome ->
                outcome.handle(this::show, problems -> notice.set(Notice.refused(problems))));
  }

  private void show(StatementPaper now) {
    paper = Optional.of(now);
    drawn = 0;
    draw();
    standing.set(standing(now));
  }

  /**
   * Draws the pages for this size, unless they are drawn for it.
   *
   * @param pixelsAPoint pixels of the screen a point of the paper
   */
  void drawFor(double pixelsAPoint) {
    wanted = pixelsAPoint;
    draw();
  }

  // One drawing at a time; a size that was left behind meanwhile is not drawn at all.
  private void draw() {
    if (paper.isEmpty() || drawing || Math.abs(wanted - drawn) < SAME * wanted) {
      return;
    }
    drawing = true;
    var of = paper.get();
    double size = wanted;
    at.jobs()
        .load(
            _ -> of.pages((float) size),
            now -> {
              pages.setAll(now);
              drawing = false;
              drawn = size;
              draw();
            });
  }

  private String standing(StatementPaper paper) {
    return paper
        .issued()
        .map(
            issued ->
                "Issued on %s by %s, version %d."
                    .formatted(
                        DateText.write(at.dayOf(issued.issue().at())),
                        issued.issue().by(),
                        issued.version()))
        .orElse("Not issued yet. Printing or saving it issues it and keeps a copy in the book.");
  }

  /** Issues it if need be, and prints it through the system's print dialog. */
  void print() {
    letOut(
        "Printing the statement",
        paper ->
            paper
                .print()
                .map(printed -> Notice.printed(printed, paper.fileName() + " is printed.")));
  }

  /** Issues it if need be, and saves its PDF in a folder that is asked for. */
  void save() {
    at.dialogs()
        .chooseFolder("Where to save the statement")
        .ifPresent(folder -> letOut("Saving the statement", paper -> saved(paper, folder)));
  }

  private static Outcome<Notice> saved(StatementPaper paper, Path folder) {
    return paper.saveIn(folder).map(path -> Notice.done("Saved as %s.".formatted(path)));
  }

  private void letOut(String title, Function<StatementPaper, Outcome<Notice>> how) {
    Consumer<Outcome<Notice>> done =
        outcome -> {
          outcome.handle(notice::set, problems -> notice.set(Notice.refused(problems)));
          at.changes().announce();
        };
    var by = at.by().get();
    at.jobs().run(title, _ -> source.issue(by).then(how), done, () -> {});
  }

  String title() {
    return source.title();
  }

  ObservableList<BufferedImage> pages() {
    return pages;
  }

  /** Whether it is issued, when and by whom, in a sentence. */
  ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
