package org.ringfence.statements;

import java.time.Instant;
import java.util.List;

/**
 * Which issue of a month's statement it is.
 *
 * @param version 1, and one more for each later correction
 * @param changes what is different from the version before, in whole sentences; empty for the first
 * @param madeAt when it was made
 */
record Edition(int version, List<String> changes, Instant madeAt) {
  Edition {
    changes = List.copyOf(changes);
  }
}
