package org.ringfence.ledger;

import java.time.LocalDate;
import org.ringfence.ids.EntryNumber;

/**
 * The entry that a reversal undoes.
 *
 * @param kind what that entry is; a reversal is not reversed
 * @param happenedOn when that entry happened; it is not undone before that
 */
public record Reverses(Target target, EntryKind kind, LocalDate happenedOn) {

  public sealed interface Target {}

  /** An entry in the journal. */
  public record Posted(EntryNumber number) implements Target {}

  /** An earlier entry of the same command, by its place in it, from 0. */
  public record Earlier(int index) implements Target {}
}
