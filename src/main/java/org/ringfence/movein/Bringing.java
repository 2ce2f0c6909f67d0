package org.ringfence.movein;

import org.ringfence.db.Tx;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Findings;

/**
 * One go at bringing a workbook in, or at finding out what would happen: what each step works with.
 */
record Bringing(
    Tx tx,
    Registers registers,
    String by,
    Findings findings,
    SheetNames names,
    Additions additions) {

  /** Counts a row that was added, or reports why it was refused. True when it was added. */
  boolean added(String sheet, int row, Outcome<?> outcome) {
    if (outcome.isDone()) {
      additions.add(sheet, 1);
    }
    outcome
        .problems()
        .forEach(problem -> findings.problem(sheet, row, problem.field(), problem.says()));
    return outcome.isDone();
  }

  /** Says that the book's own record of something stays as it is, although the workbook differs. */
  void kept(String sheet, int row, String what) {
    findings.note(
        sheet, row, "", what + " is in the book already, with other details; the book’s stay.");
  }
}
