package org.ringfence.statements;

import java.util.List;
import org.ringfence.problem.Problem;

/**
 * What became of issuing everyone's statement of a month.
 *
 * @param issued all statements of the month that are saved now
 * @param fresh how many of them are new; the others had been issued before with the same figures
 * @param problems what stopped the statements that are not there, each with whose it is
 */
public record MonthIssue(List<IssuedStatement> issued, int fresh, List<Problem> problems) {
  public MonthIssue {
    issued = List.copyOf(issued);
    problems = List.copyOf(problems);
  }
}
