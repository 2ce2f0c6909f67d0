package org.ringfence.staff;

import java.time.Clock;
import org.ringfence.db.Database;

/** PINs that are stretched little, for tests, which sign often. The program cannot make them. */
public final class TestPins {

  private static final int ROUNDS = 100;

  private TestPins() {}

  public static Pins quick(Database database, Clock clock, ActivityLog activity) {
    return new Pins(database, clock, activity, ROUNDS);
  }
}
