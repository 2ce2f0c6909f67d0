package org.ringfence.returns;

import static java.util.stream.Collectors.toSet;
import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.BILL_SHARE;
import static org.ringfence.db.gen.Tables.PAYEE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;

/** Each person's shares of third parties' bills, as a return shows them. */
final class BillShareStore {

  private static final Map<String, String> STATES =
      Map.of(
          "ENTERED", "Entered",
          "QUERIED", "Queried",
          "REJECTED", "Rejected",
          "WITHDRAWN", "Withdrawn",
          "AUTHORISED", "Authorised",
          "PAID", BillLine.PAID);

  private BillShareStore() {}

  /** The numbers of all entries that paid a share of a bill that the book has a record of. */
  static Set<Long> payingEntries(Tx tx) {
    return tx
        .sql()
        .select(BILL_SHARE.ENTRY_NUMBER)
        .from(BILL_SHARE)
        .where(BILL_SHARE.ENTRY_NUMBER.isNotNull())
        .fetch(BILL_SHARE.ENTRY_NUMBER)
        .stream()
        .collect(toSet());
  }

  /**
   * The shares of these people in bills that were entered, authorised or paid in the period, or
   * waited at its end.
   *
   * @param references of whom, by their ids
   * @param zone whose midnights divide the days
   */
  static List<BillLine> lines(
      Tx tx, Map<PersonId, String> references, ReturnPeriod period, ZoneId zone) {
    return tx.sql()
        .select(
            BILL_SHARE.PERSON_ID,
            BILL_SHARE.AMOUNT_PENCE,
            PAYEE.NAME,
            BILL.INVOICE_NUMBER,
            BILL.INVOICED_ON,
            BILL.STATE,
            BILL.ENTERED_BY,
            BILL.AUTHORISED_BY,
            BILL.AUTHORISED_ON,
            BILL.PAID_ON)
        .from(BILL_SHARE)
        .join(BILL)
        .on(BILL.ID.eq(BILL_SHARE.BILL_ID))
        .join(PAYEE)
        .on(PAYEE.ID.eq(BILL.PAYEE_ID))
        .where(
            BILL_SHARE.PERSON_ID.in(references.keySet().stream().map(PersonId::value).toList()),
            belongsTo(period, zone))
        .orderBy(BILL.ID, BILL_SHARE.ID)
        .fetch(row -> line(row, references));
  }

  private static Condition belongsTo(ReturnPeriod period, ZoneId zone) {
    Instant begins = period.from().atStartOfDay(zone).toInstant();
    Instant isOver = period.to().plusDays(1).atStartOfDay(zone).toInstant();
    var enteredWithin = BILL.ENTERED_AT.ge(begins).and(BILL.ENTERED_AT.lt(isOver));
    var stillWaiting =
        BILL.STATE
            .in("ENTERED", "QUERIED", "AUTHORISED")
            .or(BILL.PAID_ON.gt(period.to()))
            .and(BILL.ENTERED_AT.lt(isOver));
    return enteredWithin
        .or(BILL.AUTHORISED_ON.between(period.from(), period.to()))
        .or(BILL.PAID_ON.between(period.from(), period.to()))
        .or(stillWaiting);
  }

  private static BillLine line(Record row, Map<PersonId, String> references) {
    return new BillLine(
        references.get(new PersonId(row.get(BILL_SHARE.PERSON_ID))),
        new BillLine.Invoice(
            row.get(PAYEE.NAME),
            row.get(BILL.INVOICE_NUMBER),
            row.get(BILL.INVOICED_ON),
            row.get(BILL_SHARE.AMOUNT_PENCE)),
        STATES.get(row.get(BILL.STATE)),
        new BillLine.Signing(
            row.get(BILL.ENTERED_BY),
            Optional.ofNullable(row.get(BILL.AUTHORISED_BY)).orElse(""),
            Optional.ofNullable(row.get(BILL.AUTHORISED_ON)),
            Optional.ofNullable(row.get(BILL.PAID_ON))));
  }
}
