package org.ringfence.statements.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
public final class StatementPaperViewModel {

  /** Twice the size of the paper's points, so that it is sharp on the screen. */
  private static final float PIXELS_A_POINT = 2;

  private final PaperSource source;
  private final Workplace at;
  private final ObservableList<BufferedImage> pages = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);

  StatementPaperViewModel(PaperSource source, Workplace at) {
    this.source = source;
    this.at = at;
  }

  /** A statement with its pages drawn. */
  private record Drawn(StatementPaper paper, List<BufferedImage> pages) {}

  public void load() {
    at.jobs()
        .load(
            _ -> source.look().map(paper -> new Drawn(paper, paper.pages(PIXELS_A_POINT))),
            outcome ->
                outcome.handle(this::show, problems -> notice.set(Notice.refused(problems))));
  }

  private void show(Drawn drawn) {
    pages.setAll(drawn.pages());
    if (notice.get() == Notice.NONE || notice.get() instanceof Notice.Info) {
      notice.set(Notice.info(standing(drawn.paper())));
    }
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
  public void print() {
    letOut(
        "Printing the statement",
        paper ->
            paper
                .print()
                .map(
                    printed ->
                        printed ? paper.fileName() + " is printed." : "Nothing was printed."));
  }

  /** Issues it if need be, and saves its PDF in a folder that is asked for. */
  public void save() {
    at.dialogs()
        .chooseFolder("Where to save the statement")
        .ifPresent(folder -> letOut("Saving the statement", paper -> saved(paper, folder)));
  }

  private static Outcome<String> saved(StatementPaper paper, Path folder) {
    return paper.saveIn(folder).map(path -> "Saved as %s.".formatted(path));
  }

  private void letOut(String title, Function<StatementPaper, Outcome<String>> how) {
    Consumer<Outcome<String>> done =
        outcome -> {
          outcome.handle(
              says -> notice.set(Notice.done(says)),
              problems -> notice.set(Notice.refused(problems)));
          at.changes().announce();
        };
    var by = at.by().get();
    at.jobs().run(title, _ -> source.issue(by).then(how), done, () -> {});
  }

  public String title() {
    return source.title();
  }

  public ObservableList<BufferedImage> pages() {
    return pages;
  }

  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
