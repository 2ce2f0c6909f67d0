package org.ringfence.statements.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which something was issued, in the office that issued it. */
final class IssuedDay {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private IssuedDay() {}

  static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, ENGLAND);
  }
}
