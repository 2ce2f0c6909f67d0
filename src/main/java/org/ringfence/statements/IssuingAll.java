package org.ringfence.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringfence.job.Job;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Outcome.Done;
import org.ringfence.problem.Outcome.Refused;
import org.ringfence.problem.Problem;

/**
 * Issues a month's statements a handful at a time: print the handful on all cores, keep it in one
 * transaction, save its files. Stopped half way, what was kept and saved stays so; running it again
 * adds only what is missing.
 */
final class IssuingAll implements Job<Outcome<MonthIssue>> {

  /** Few enough to stop quickly and to hold in memory, enough to share the cost of a commit. */
  private static final int HANDFUL = 24;

  private final Statements statements;
  private final String by;
  private final YearMonth month;
  private final Path folder;
  private final Set<String> fileNames = new HashSet<>();
  private final List<IssuedStatement> issued = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int fresh;

  IssuingAll(Statements statements, String by, YearMonth month, Path folder) {
    this.statements = statements;
    this.by = by;
    this.month = month;
    this.folder = folder;
  }

  @Override
  public Outcome<MonthIssue> run(Progress progress) {
    progress.at(0, 0, "Reading the month");
    return statements
        .drafts(month)
        .then(drafts -> writable(folder).then(_ -> issue(drafts, progress)));
  }

  /** Found out before anything is issued. */
  private static Outcome<Path> writable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".statement-", ".part"));
      return Outcome.done(folder);
    } catch (IOException e) {
      return Outcome.refused(
          "The folder %s cannot be written to. Choose another.".formatted(folder));
    }
  }

  private Outcome<MonthIssue> issue(List<Draft> drafts, Progress progress) {
    for (int from = 0; from < drafts.size(); from += HANDFUL) {
      progress.checkCancelled();
      progress.at(from, drafts.size(), "Making statements");
      var saved = handful(drafts.subList(from, Math.min(from + HANDFUL, drafts.size())));
      if (saved instanceof Refused<Integer> refused) {
        return refused.as();
      }
    }
    progress.at(drafts.size(), drafts.size(), "Done");
    return Outcome.done(new MonthIssue(issued, fresh, problems));
  }

  /** How many of these were saved. */
  private Outcome<Integer> handful(List<Draft> drafts) {
    var papers = new ArrayList<StatementPaper>();
    var toPrint = new ArrayList<Draft>();
    for (var draft : drafts) {
      if (!fileNames.add(draft.fileName().toLowerCase(Locale.ROOT))) {
        problems.add(
            Problem.of(
                "%s: another person’s file is called %s too. Change one of the references."
                    .formatted(draft.person().label(), draft.fileName())));
      } else if (draft.same().isPresent()) {
        papers.add(statements.open(draft.same().get()).orElseThrow());
      } else {
        toPrint.add(draft);
      }
    }
    return printAndKeep(toPrint)
        .then(
            kept -> {
              papers.addAll(kept);
              return save(papers);
            });
  }

  private Outcome<List<StatementPaper>> printAndKeep(List<Draft> drafts) {
    var printed = new ArrayList<Printed>();
    var outcomes = drafts.parallelStream().map(statements::print).toList();
    for (int i = 0; i < drafts.size(); i++) {
      switch (outcomes.get(i)) {
        case Done<StatementPaper>(var paper) ->
            printed.add(new Printed(drafts.get(i), paper.pdf()));
        case Refused<StatementPaper>(var why) -> problems.addAll(why);
      }
    }
    if (printed.isEmpty()) {
      return Outcome.done(List.of());
    }
    fresh += printed.size();
    return statements.keep(by, printed);
  }

  private Outcome<Integer> save(List<StatementPaper> papers) {
    for (var paper : papers) {
      if (paper.saveIn(folder) instanceof Refused<Path> refused) {
        return refused.as();
      }
      issued.add(paper.issued().orElseThrow());
    }
    return Outcome.done(papers.size());
  }
}
