package org.ringfence.monthend;

import java.time.YearMonth;

/**
 * A month in the list of the book's months.
 *
 * @param reopened true when it was closed before and is open again
 */
public record MonthLine(YearMonth month, MonthState state, boolean reopened) {}
