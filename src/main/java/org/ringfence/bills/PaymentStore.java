package org.ringfence.bills;

import static org.jooq.impl.DSL.count;
import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.BILL_SHARE;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PayeeId;
import org.ringfence.people.Payee;

/** The authorised bills as payments. */
final class PaymentStore {

  private PaymentStore() {}

  static List<Payment> authorised(Tx tx, List<Payee> payees) {
    var byId = payees.stream().collect(Collectors.toMap(Payee::id, Function.identity()));
    return tx.sql()
        .select(
            BILL.ID,
            BILL.PAYEE_ID,
            BILL.INVOICE_NUMBER,
            BILL.DUE_ON,
            BILL.AMOUNT_PENCE,
            count(BILL_SHARE.ID))
        .from(BILL)
        .join(BILL_SHARE)
        .on(BILL_SHARE.BILL_ID.eq(BILL.ID))
        .where(BILL.STATE.eq(BillStage.AUTHORISED.name()))
        .groupBy(BILL.ID, BILL.PAYEE_ID, BILL.INVOICE_NUMBER, BILL.DUE_ON, BILL.AMOUNT_PENCE)
        .orderBy(BILL.DUE_ON, BILL.ID)
        .fetch(
            row ->
                new Payment(
                    new BillId(row.value1()),
                    byId.get(new PayeeId(row.value2())),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }
}
