package org.ringfence.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Held;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.MonthEvent;
import org.ringfence.money.Money;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Funding;
import org.ringfence.people.HiddenNames;
import org.ringfence.people.Person;
import org.ringfence.staff.Provider;

/**
 * What one month's statements are made from, read from one unchanging picture of the book.
 *
 * @param asOf the last day of the month, or today when that is earlier
 * @param events the closing and reopening of this month
 */
record MonthPicture(
    YearMonth month,
    LocalDate asOf,
    Optional<Provider> provider,
    List<MonthEvent> events,
    HiddenNames names,
    Map<PersonId, Source> sources) {

  /** What is known of one person. */
  record Source(
      Person person,
      Arrangement arrangement,
      Money before,
      List<Journal.Line> lines,
      List<Held> held) {}

  /** A person's agreements and funding, with the commissioner of the one that matters here. */
  record Arrangement(
      List<Agreement> agreements, Optional<Commissioner> commissioner, Funding funding) {

    /** The agreement that covers the month's last day, or the last one that began by then. */
    Optional<Agreement> atTheEndOf(YearMonth month) {
      return agreements.stream()
          .filter(agreement -> !agreement.startsOn().isAfter(month.atEndOfMonth()))
          .reduce((_, later) -> later);
    }
  }
}
