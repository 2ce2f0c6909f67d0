package org.ringfence.ledger;

import org.ringfence.problem.Problem;

/**
 * Why one entry of a command cannot be posted.
 *
 * @param index the entry's place in the command, from 0
 */
public record EntryProblem(int index, Problem problem) {}
