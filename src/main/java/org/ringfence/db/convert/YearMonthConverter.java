package org.ringfence.db.convert;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.impl.AbstractConverter;

/** Columns named {@code BOOK_MONTH} hold the first day of a month. */
public final class YearMonthConverter extends AbstractConverter<LocalDate, YearMonth> {

  private static final long serialVersionUID = 1L;

  public YearMonthConverter() {
    super(LocalDate.class, YearMonth.class);
  }

  @Override
  public YearMonth from(LocalDate firstDay) {
    return firstDay == null ? null : YearMonth.from(firstDay);
  }

  @Override
  public LocalDate to(YearMonth month) {
    return month == null ? null : month.atDay(1);
  }
}
