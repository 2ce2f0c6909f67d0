package org.ringfence.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.problem.Problem;

/**
 * Collects what there is to say about a workbook, in the order it was found. Keeps the first
 * {@value #KEPT_MAX} and counts the others, so that a workbook in which every cell is wrong does
 * not fill the memory.
 */
public final class Findings {

  static final int KEPT_MAX = 5_000;

  private final List<Finding> kept = new ArrayList<>();
  private long problems;
  private long left;

  public void add(Finding finding) {
    if (finding.isProblem()) {
      problems++;
    }
    if (kept.size() < KEPT_MAX) {
      kept.add(finding);
    } else {
      left++;
    }
  }

  public void problem(String sheet, int row, String column, String says) {
    add(Finding.problem(sheet, row, column, says));
  }

  public void note(String sheet, int row, String column, String says) {
    add(Finding.note(sheet, row, column, says));
  }

  public boolean hasProblems() {
    return problems > 0;
  }

  /** How many problems were found, kept or not. */
  public long problemCount() {
    return problems;
  }

  /** Everything kept; the last line says how many were left out, when any were. */
  public List<Finding> all() {
    var all = new ArrayList<>(kept);
    if (left > 0) {
      var says = "There are %,d more like these. Put these right and look again.".formatted(left);
      all.add(
          new Finding(
              problems > 0 ? Finding.Weight.PROBLEM : Finding.Weight.NOTE, "", 0, "", says));
    }
    return List.copyOf(all);
  }

  /** The problems alone, as a refusal gives them. */
  public List<Problem> toProblems() {
    return all().stream().filter(Finding::isProblem).map(Finding::toProblem).toList();
  }
}
