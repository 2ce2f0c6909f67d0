package org.ringfence.bills;

import static org.ringfence.db.gen.Tables.BILL_SHARE;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.BillShareId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.HoldId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Overspend;

/** The rows of shares. */
final class BillShareStore {

  private BillShareStore() {}

  static List<BillShare> of(Tx tx, BillId bill) {
    return tx.sql()
        .selectFrom(BILL_SHARE)
        .where(BILL_SHARE.BILL_ID.eq(bill.value()))
        .orderBy(BILL_SHARE.SEQ)
        .fetch(BillShareStore::share);
  }

  static void put(Tx tx, BillId bill, List<ShareDetails> shares) {
    tx.sql().deleteFrom(BILL_SHARE).where(BILL_SHARE.BILL_ID.eq(bill.value())).execute();
    int seq = 0;
    for (var share : shares) {
      tx.sql()
          .insertInto(BILL_SHARE)
          .set(BILL_SHARE.BILL_ID, bill.value())
          .set(BILL_SHARE.SEQ, ++seq)
          .set(BILL_SHARE.PERSON_ID, share.person().value())
          .set(BILL_SHARE.AMOUNT_PENCE, share.amount())
          .set(BILL_SHARE.CATEGORY, share.category())
          .set(BILL_SHARE.OUTCOME, share.outcome())
          .execute();
    }
  }

  static void hold(Tx tx, BillShareId share, HoldId hold, Optional<Overspend> overspend) {
    tx.sql()
        .update(BILL_SHARE)
        .set(BILL_SHARE.HOLD_ID, hold.value())
        .set(BILL_SHARE.OVERSPEND_BY, overspend.map(Overspend::authorisedBy).orElse(null))
        .set(BILL_SHARE.OVERSPEND_REASON, overspend.map(Overspend::reason).orElse(null))
        .where(BILL_SHARE.ID.eq(share.value()))
        .execute();
  }

  static void paid(Tx tx, BillShareId share, EntryNumber entry) {
    tx.sql()
        .update(BILL_SHARE)
        .set(BILL_SHARE.HOLD_ID, (Long) null)
        .set(BILL_SHARE.ENTRY_NUMBER, entry.value())
        .where(BILL_SHARE.ID.eq(share.value()))
        .execute();
  }

  /** As if never authorised nor paid. */
  static void clear(Tx tx, BillId bill) {
    tx.sql()
        .update(BILL_SHARE)
        .set(BILL_SHARE.HOLD_ID, (Long) null)
        .set(BILL_SHARE.ENTRY_NUMBER, (Long) null)
        .set(BILL_SHARE.OVERSPEND_BY, (String) null)
        .set(BILL_SHARE.OVERSPEND_REASON, (String) null)
        .where(BILL_SHARE.BILL_ID.eq(bill.value()))
        .execute();
  }

  private static BillShare share(Record row) {
    return new BillShare(
        new BillShareId(row.get(BILL_SHARE.ID)),
        new ShareDetails(
            new PersonId(row.get(BILL_SHARE.PERSON_ID)),
            row.get(BILL_SHARE.AMOUNT_PENCE),
            row.get(BILL_SHARE.CATEGORY),
            row.get(BILL_SHARE.OUTCOME)),
        Optional.ofNullable(row.get(BILL_SHARE.HOLD_ID)).map(HoldId::new),
        Optional.ofNullable(row.get(BILL_SHARE.OVERSPEND_BY))
            .map(by -> new Overspend(by, row.get(BILL_SHARE.OVERSPEND_REASON))),
        Optional.ofNullable(row.get(BILL_SHARE.ENTRY_NUMBER)).map(EntryNumber::new));
  }
}
