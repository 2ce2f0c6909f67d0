package org.ringfence.bills;

import static org.ringfence.db.gen.Tables.BILL_EVENT;

import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;

/** The history of bills; rows are only ever added. */
final class BillEventStore {

  private BillEventStore() {}

  static void add(Tx tx, BillId bill, CommandId command, BillEvent event) {
    tx.sql()
        .insertInto(BILL_EVENT)
        .set(BILL_EVENT.BILL_ID, bill.value())
        .set(BILL_EVENT.COMMAND_ID, command.value())
        .set(BILL_EVENT.DONE_AT, event.at())
        .set(BILL_EVENT.BY_NAME, event.by())
        .set(BILL_EVENT.WHAT, event.what().name())
        .set(BILL_EVENT.DETAIL, event.detail())
        .execute();
  }

  static List<BillEvent> of(Tx tx, BillId bill) {
    return tx.sql()
        .selectFrom(BILL_EVENT)
        .where(BILL_EVENT.BILL_ID.eq(bill.value()))
        .orderBy(BILL_EVENT.ID)
        .fetch(
            row ->
                new BillEvent(
                    row.get(BILL_EVENT.DONE_AT),
                    row.get(BILL_EVENT.BY_NAME),
                    BillDeed.valueOf(row.get(BILL_EVENT.WHAT)),
                    row.get(BILL_EVENT.DETAIL)));
  }

  /** The bills that a command did something to, in that order; empty when it never ran. */
  static List<BillId> billsOf(Tx tx, CommandId command) {
    return tx.sql()
        .select(BILL_EVENT.BILL_ID)
        .from(BILL_EVENT)
        .where(BILL_EVENT.COMMAND_ID.eq(command.value()))
        .orderBy(BILL_EVENT.ID)
        .fetch(row -> new BillId(row.value1()));
  }
}
