package org.ringfence.monthend.ui;

import java.time.YearMonth;
import org.ringfence.ui.kit.Destination;

/** A month's checklist. */
public record MonthPage(YearMonth month) implements Destination {}
