package org.ringfence.monthend.ui;

import java.time.YearMonth;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/** A month's checklist. */
public record MonthPage(YearMonth month) implements Destination {
  @Override
  public Destination under() {
    return new Places.MonthEnd();
  }
}
