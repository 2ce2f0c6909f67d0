package org.ringfence.receipts;

import static org.ringfence.db.gen.Tables.COMMISSIONER_RECEIPT;

import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;

/** What commissioners paid in one amount. */
final class ReceiptStore {

  void add(Tx tx, CommissionerReceipt receipt) {
    var paid = receipt.paid();
    tx.sql()
        .insertInto(COMMISSIONER_RECEIPT)
        .set(COMMISSIONER_RECEIPT.COMMAND_ID, receipt.id().value())
        .set(COMMISSIONER_RECEIPT.COMMISSIONER_ID, receipt.commissioner().value())
        .set(COMMISSIONER_RECEIPT.BANK_ACCOUNT_ID, paid.amount().bank().value())
        .set(COMMISSIONER_RECEIPT.AMOUNT_PENCE, paid.amount().amount())
        .set(COMMISSIONER_RECEIPT.RECEIVED_ON, paid.amount().on())
        .set(COMMISSIONER_RECEIPT.COVERS_FROM, receipt.covers().first())
        .set(COMMISSIONER_RECEIPT.COVERS_TO, receipt.covers().last())
        .set(COMMISSIONER_RECEIPT.BANK_REFERENCE, paid.reference())
        .execute();
  }

  /** Commands that posted the same amount from the same commissioner on the same day. */
  List<CommandId> alike(Tx tx, CommissionerReceipt receipt) {
    return tx.sql()
        .select(COMMISSIONER_RECEIPT.COMMAND_ID)
        .from(COMMISSIONER_RECEIPT)
        .where(
            COMMISSIONER_RECEIPT.COMMISSIONER_ID.eq(receipt.commissioner().value()),
            COMMISSIONER_RECEIPT.RECEIVED_ON.eq(receipt.paid().amount().on()),
            COMMISSIONER_RECEIPT.AMOUNT_PENCE.eq(receipt.paid().amount().amount()))
        .fetch(row -> new CommandId(row.value1()));
  }
}
