package org.ringfence.bills;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.BILL_SHARE;
import static org.ringfence.db.gen.Tables.FUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.EntryKind;

/** Finds where an invoice number of a payee has been used: in bills and in the journal alike. */
final class InvoiceStore {

  private static final Entry ENTRY = Entry.ENTRY;
  private static final Entry REVERSAL = Entry.ENTRY.as("reversal");

  private InvoiceStore() {}

  /** Whose fund the same invoice was entered for, or paid from, letter case aside. */
  static List<PersonId> personsWith(
      Tx tx, PayeeId payee, String invoiceNumber, Optional<BillId> except) {
    var number = invoiceNumber.strip().toLowerCase(Locale.UK);
    var persons = new ArrayList<PersonId>();
    tx.sql()
        .select(BILL_SHARE.PERSON_ID)
        .from(BILL_SHARE)
        .join(BILL)
        .on(BILL.ID.eq(BILL_SHARE.BILL_ID))
        .where(
            BILL.PAYEE_ID.eq(payee.value()),
            lower(BILL.INVOICE_NUMBER).eq(number),
            BILL.STATE.notIn(BillStage.REJECTED.name(), BillStage.WITHDRAWN.name()),
            BILL.ID.ne(except.map(BillId::value).orElse(0L)))
        .forEach(row -> persons.add(new PersonId(row.value1())));
    tx.sql()
        .select(FUND.PERSON_ID)
        .from(ENTRY)
        .join(FUND)
        .on(FUND.ID.eq(ENTRY.FUND_ID))
        .where(
            ENTRY.PAYEE_ID.eq(payee.value()),
            ENTRY.KIND.eq(EntryKind.BILL.name()),
            lower(ENTRY.INVOICE_NUMBER).eq(number),
            notExists(selectOne().from(REVERSAL).where(REVERSAL.REVERSES.eq(ENTRY.NUMBER))))
        .forEach(row -> persons.add(new PersonId(row.value1())));
    return persons.stream().distinct().toList();
  }
}
