package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.bank.files.BankFileLine;

/**
 * A line of a file and its place among those of the book.
 *
 * @param kept the line of the book that it is; empty when it is new
 * @param dayRank where in the day it stands, or would stand
 */
record Placed(BankFileLine line, Optional<BankLine> kept, long dayRank) {

  boolean isNew() {
    return kept.isEmpty();
  }
}
