package org.ringfence.returns;

import java.time.LocalDate;
import java.util.List;

/**
 * What a workbook says of itself besides its figures.
 *
 * @param changes what differs from the version before, in sentences; empty in the first
 */
record Edition(int version, String fingerprint, LocalDate madeOn, List<String> changes) {
  Edition {
    changes = List.copyOf(changes);
  }
}
