package org.ringfence.bank.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.bank.files.DateOrder;

/**
 * Which part comes first in a table’s dates.
 *
 * @param order empty: as the file itself proves, else the day
 */
record DatesWritten(Optional<DateOrder> order) {

  static final DatesWritten AS_THE_FILE_SHOWS = new DatesWritten(Optional.empty());

  static List<DatesWritten> all() {
    return Stream.concat(
            Stream.of(AS_THE_FILE_SHOWS),
            Arrays.stream(DateOrder.values()).map(it -> new DatesWritten(Optional.of(it))))
        .toList();
  }

  String inWords() {
    return order.map(DateOrder::label).orElse("As the file shows");
  }
}
