package org.ringfence.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How many wrong PINs in a row, and since when no more are taken. */
record PinTries(int failures, Optional<Instant> lockedAt) {

  static final int FAILURES_MAX = 5;
  static final Duration LOCK = Duration.ofMinutes(5);
  static final PinTries NONE = new PinTries(0, Optional.empty());

  /** When the next try is taken; empty when one is taken now. */
  Optional<Instant> lockedUntil(Instant now) {
    return lockedAt.map(at -> at.plus(LOCK)).filter(now::isBefore);
  }

  /** After one more wrong PIN. A lock that is over counts as a fresh start. */
  PinTries afterWrong(Instant now) {
    int count = lockedAt.isPresent() ? 1 : failures + 1;
    return new PinTries(count, count >= FAILURES_MAX ? Optional.of(now) : Optional.empty());
  }

  int left() {
    return FAILURES_MAX - failures;
  }
}
