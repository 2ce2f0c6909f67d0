package org.ringfence.people;

import static org.ringfence.db.gen.Tables.PAYEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.PayeeId;

/** The rows of payees. */
final class PayeeStore implements ListedStore<PayeeId, PayeeDetails, Payee> {

  @Override
  public List<Payee> all(Tx tx) {
    return tx.sql().selectFrom(PAYEE).orderBy(PAYEE.NAME).fetch(PayeeStore::payee);
  }

  @Override
  public Optional<Payee> byId(Tx tx, PayeeId id) {
    return tx.sql()
        .selectFrom(PAYEE)
        .where(PAYEE.ID.eq(id.value()))
        .fetchOptional(PayeeStore::payee);
  }

  @Override
  public Optional<Payee> byName(Tx tx, String name) {
    return tx.sql()
        .selectFrom(PAYEE)
        .where(PAYEE.NAME.equalIgnoreCase(name))
        .fetchOptional(PayeeStore::payee);
  }

  @Override
  public PayeeId add(Tx tx, PayeeDetails details) {
    return tx.sql()
        .insertInto(PAYEE)
        .set(PAYEE.NAME, details.name())
        .set(PAYEE.KIND, details.kind().name())
        .set(PAYEE.PAYMENT_REFERENCE, details.paymentReference())
        .set(PAYEE.SORT_CODE, details.sortCode())
        .set(PAYEE.ACCOUNT_NUMBER, details.accountNumber())
        .returningResult(PAYEE.ID)
        .fetchSingle(row -> new PayeeId(row.value1()));
  }

  @Override
  public void change(Tx tx, PayeeId id, PayeeDetails details) {
    tx.sql()
        .update(PAYEE)
        .set(PAYEE.NAME, details.name())
        .set(PAYEE.KIND, details.kind().name())
        .set(PAYEE.PAYMENT_REFERENCE, details.paymentReference())
        .set(PAYEE.SORT_CODE, details.sortCode())
        .set(PAYEE.ACCOUNT_NUMBER, details.accountNumber())
        .where(PAYEE.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void end(Tx tx, PayeeId id, LocalDate lastDay) {
    tx.sql().update(PAYEE).set(PAYEE.ENDED_ON, lastDay).where(PAYEE.ID.eq(id.value())).execute();
  }

  private static Payee payee(Record row) {
    return new Payee(
        new PayeeId(row.get(PAYEE.ID)),
        new PayeeDetails(
            row.get(PAYEE.NAME),
            PayeeKind.valueOf(row.get(PAYEE.KIND)),
            row.get(PAYEE.PAYMENT_REFERENCE),
            row.get(PAYEE.SORT_CODE),
            row.get(PAYEE.ACCOUNT_NUMBER)),
        Optional.ofNullable(row.get(PAYEE.ENDED_ON)));
  }
}
