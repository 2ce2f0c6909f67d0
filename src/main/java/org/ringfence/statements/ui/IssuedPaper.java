package org.ringfence.statements.ui;

import org.ringfence.statements.IssuedStatement;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** One issued statement, byte for byte as it was. */
record IssuedPaper(IssuedStatement issued) implements Destination {
  @Override
  public Destination under() {
    return new Places.Statements();
  }
}
