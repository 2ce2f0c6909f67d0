package org.ringfence.statements.ui;

import java.time.YearMonth;
import org.ringfence.ids.PersonId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** A person's statement of a month: as it would be issued now, or as it was. */
record StatementOf(PersonId person, YearMonth month) implements Destination {
  @Override
  public Destination under() {
    return new Places.Statements();
  }
}
