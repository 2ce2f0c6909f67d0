package org.ringfence.crash;

import java.util.Optional;

/** An entry that a child program was told is in the book. */
record Acknowledged(long number, long fund, long pence) {

  private static final String BEGINS = "posted";
  private static final String ENDS = "done";

  String line() {
    return "%s %d %d %d %s".formatted(BEGINS, number, fund, pence, ENDS);
  }

  /** Empty for any other line, and for one that was cut off by the kill. */
  static Optional<Acknowledged> of(String line) {
    var words = line.split(" ");
    return words.length == 5 && words[0].equals(BEGINS) && words[4].equals(ENDS)
        ? Optional.of(
            new Acknowledged(
                Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])))
        : Optional.empty();
  }
}
