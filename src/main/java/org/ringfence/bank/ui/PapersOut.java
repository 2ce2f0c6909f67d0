package org.ringfence.bank.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ringfence.bank.BankPaper;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Workplace;

/** Prints and saves one kind of the bank’s papers, and says what became of it. */
final class PapersOut {

  private static final FileKind PDF = FileKind.of("PDF", "*.pdf");

  private final String what;
  private final String printed;
  private final Workplace at;
  private final Consumer<Notice> says;

  /**
   * @param what the paper as it stands in a sentence: {@code the proof}
   * @param printed what to say when it is printed
   */
  PapersOut(String what, String printed, Workplace at, Consumer<Notice> says) {
    this.what = what;
    this.printed = printed;
    this.at = at;
    this.says = says;
  }

  void print(Supplier<Outcome<BankPaper>> paper) {
    letOut(
        "Printing " + what, paper, made -> made.print().map(done -> Notice.printed(done, printed)));
  }

  /** Asks where to; does nothing when the dialog is closed. */
  void save(String fileName, Supplier<Outcome<BankPaper>> paper) {
    at.dialogs()
        .saveFile("Save " + what, fileName, PDF)
        .ifPresent(
            file ->
                letOut(
                    "Saving " + what,
                    paper,
                    made ->
                        made.saveAs(file)
                            .map(path -> Notice.done("Saved as %s.".formatted(path)))));
  }

  private void letOut(
      String title, Supplier<Outcome<BankPaper>> paper, Function<BankPaper, Outcome<Notice>> how) {
    at.jobs()
        .run(
            title,
            _ -> paper.get().then(how),
            outcome -> outcome.handle(says, problems -> says.accept(Notice.refused(problems))));
  }
}
