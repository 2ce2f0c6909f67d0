package org.ringfence.bills;

import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.PAYEE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.bills.BillState.Signed;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.PayeeId;

/** The rows of bills as they stand now. */
final class BillStore {

  private BillStore() {}

  static BillId add(
      Tx tx, BillDetails details, Optional<DocumentId> document, String by, Instant at) {
    return tx.sql()
        .insertInto(BILL)
        .set(BILL.PAYEE_ID, details.payee().value())
        .set(BILL.INVOICE_NUMBER, details.invoiceNumber())
        .set(BILL.INVOICED_ON, details.invoicedOn())
        .set(BILL.DUE_ON, details.dueOn())
        .set(BILL.COVERS_TO, details.days().coversTo().orElse(null))
        .set(BILL.AMOUNT_PENCE, details.amount())
        .set(BILL.DESCRIPTION, details.description())
        .set(BILL.DOCUMENT_ID, document.map(DocumentId::value).orElse(null))
        .set(BILL.ENTERED_BY, by)
        .set(BILL.ENTERED_AT, at)
        .set(BILL.CORRECTED_BY, "")
        .set(BILL.STATE, BillStage.ENTERED.name())
        .set(BILL.STATE_BY, by)
        .set(BILL.STATE_AT, at)
        .set(BILL.REASON, "")
        .returningResult(BILL.ID)
        .fetchSingle(row -> new BillId(row.value1()));
  }

  static void correct(
      Tx tx, BillId id, BillDetails details, Optional<DocumentId> document, String by) {
    tx.sql()
        .update(BILL)
        .set(BILL.PAYEE_ID, details.payee().value())
        .set(BILL.INVOICE_NUMBER, details.invoiceNumber())
        .set(BILL.INVOICED_ON, details.invoicedOn())
        .set(BILL.DUE_ON, details.dueOn())
        .set(BILL.COVERS_TO, details.days().coversTo().orElse(null))
        .set(BILL.AMOUNT_PENCE, details.amount())
        .set(BILL.DESCRIPTION, details.description())
        .set(BILL.DOCUMENT_ID, document.map(DocumentId::value).orElse(null))
        .set(BILL.CORRECTED_BY, by)
        .where(BILL.ID.eq(id.value()))
        .execute();
  }

  static void setState(Tx tx, BillId id, BillState state, String by, Instant at) {
    var signed = signed(state);
    tx.sql()
        .update(BILL)
        .set(BILL.STATE, state.stage().name())
        .set(BILL.STATE_BY, by)
        .set(BILL.STATE_AT, at)
        .set(BILL.REASON, reason(state))
        .set(BILL.AUTHORISED_BY, signed.map(Signed::by).orElse(null))
        .set(BILL.AUTHORISED_ON, signed.map(Signed::on).orElse(null))
        .set(BILL.PAID_ON, state instanceof BillState.Paid paid ? paid.on() : (LocalDate) null)
        .set(
            BILL.BANK_ACCOUNT_ID,
            state instanceof BillState.Paid paid ? (Long) paid.from().value() : null)
        .where(BILL.ID.eq(id.value()))
        .execute();
  }

  private static String reason(BillState state) {
    return switch (state) {
      case BillState.Queried(var reason, _) -> reason;
      case BillState.Rejected(var reason, _) -> reason;
      case BillState.Withdrawn(var reason, _) -> reason;
      case BillState.Entered _, BillState.Authorised _, BillState.Paid _ -> "";
    };
  }

  private static Optional<Signed> signed(BillState state) {
    return switch (state) {
      case BillState.Authorised(var signed) -> Optional.of(signed);
      case BillState.Paid(var signed, _, _) -> Optional.of(signed);
      case BillState.Entered _, BillState.Queried _, BillState.Rejected _, BillState.Withdrawn _ ->
          Optional.empty();
    };
  }

  static Optional<Bill> byId(Tx tx, BillId id) {
    return tx.sql()
        .select(BILL.fields())
        .select(PAYEE.NAME)
        .from(BILL)
        .join(PAYEE)
        .on(PAYEE.ID.eq(BILL.PAYEE_ID))
        .where(BILL.ID.eq(id.value()))
        .fetchOptional(row -> bill(row, BillShareStore.of(tx, id)));
  }

  private static Bill bill(Record row, List<BillShare> shares) {
    return new Bill(
        new BillId(row.get(BILL.ID)),
        new BillDetails(
            new PayeeId(row.get(BILL.PAYEE_ID)),
            row.get(BILL.INVOICE_NUMBER),
            new BillDays(
                row.get(BILL.INVOICED_ON),
                row.get(BILL.DUE_ON),
                Optional.ofNullable(row.get(BILL.COVERS_TO))),
            row.get(BILL.AMOUNT_PENCE),
            row.get(BILL.DESCRIPTION),
            shares.stream().map(BillShare::details).toList()),
        row.get(PAYEE.NAME),
        shares,
        new Bill.Entering(
            row.get(BILL.ENTERED_BY), row.get(BILL.ENTERED_AT), row.get(BILL.CORRECTED_BY)),
        Optional.ofNullable(row.get(BILL.DOCUMENT_ID)).map(DocumentId::new),
        state(row));
  }

  private static BillState state(Record row) {
    var reason = row.get(BILL.REASON);
    var by = row.get(BILL.STATE_BY);
    return switch (BillStage.valueOf(row.get(BILL.STATE))) {
      case ENTERED -> new BillState.Entered();
      case QUERIED -> new BillState.Queried(reason, by);
      case REJECTED -> new BillState.Rejected(reason, by);
      case WITHDRAWN -> new BillState.Withdrawn(reason, by);
      case AUTHORISED -> new BillState.Authorised(signature(row));
      case PAID ->
          new BillState.Paid(
              signature(row),
              row.get(BILL.PAID_ON),
              new BankAccountId(row.get(BILL.BANK_ACCOUNT_ID)));
    };
  }

  private static Signed signature(Record row) {
    return new Signed(row.get(BILL.AUTHORISED_BY), row.get(BILL.AUTHORISED_ON));
  }
}
