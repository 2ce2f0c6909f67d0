package org.ringfence.returns;

import static org.ringfence.db.gen.Tables.COMMISSIONER;
import static org.ringfence.db.gen.Tables.ISSUED_RETURN;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.IssuedReturnId;

/** Returns that were issued. Rows are only ever added. */
final class IssuedReturnStore {

  private IssuedReturnStore() {}

  /** The newest first. */
  static List<IssuedReturn> all(Tx tx) {
    return issued(tx, DSL.noCondition());
  }

  static Optional<IssuedReturn> latest(Tx tx, CommissionerId commissioner, ReturnPeriod period) {
    return issued(
            tx,
            ISSUED_RETURN
                .COMMISSIONER_ID
                .eq(commissioner.value())
                .and(ISSUED_RETURN.FROM_ON.eq(period.from()))
                .and(ISSUED_RETURN.TO_ON.eq(period.to())))
        .stream()
        .findFirst();
  }

  private static List<IssuedReturn> issued(Tx tx, Condition which) {
    return tx.sql()
        .select(
            ISSUED_RETURN.ID,
            ISSUED_RETURN.COMMISSIONER_ID,
            COMMISSIONER.NAME,
            ISSUED_RETURN.FROM_ON,
            ISSUED_RETURN.TO_ON,
            ISSUED_RETURN.VERSION,
            ISSUED_RETURN.FINGERPRINT,
            ISSUED_RETURN.DOCUMENT_ID,
            ISSUED_RETURN.ISSUED_AT,
            ISSUED_RETURN.BY_NAME)
        .from(ISSUED_RETURN)
        .join(COMMISSIONER)
        .on(COMMISSIONER.ID.eq(ISSUED_RETURN.COMMISSIONER_ID))
        .where(which)
        .orderBy(ISSUED_RETURN.ID.desc())
        .fetch(IssuedReturnStore::issued);
  }

  private static IssuedReturn issued(Record row) {
    return new IssuedReturn(
        new IssuedReturnId(row.get(ISSUED_RETURN.ID)),
        new IssuedReturn.Addressee(
            new CommissionerId(row.get(ISSUED_RETURN.COMMISSIONER_ID)), row.get(COMMISSIONER.NAME)),
        new ReturnPeriod(row.get(ISSUED_RETURN.FROM_ON), row.get(ISSUED_RETURN.TO_ON)),
        row.get(ISSUED_RETURN.VERSION),
        row.get(ISSUED_RETURN.FINGERPRINT),
        new DocumentId(row.get(ISSUED_RETURN.DOCUMENT_ID)),
        new IssuedReturn.Issuing(row.get(ISSUED_RETURN.ISSUED_AT), row.get(ISSUED_RETURN.BY_NAME)));
  }

  /** The packed figures that it was made from. */
  static byte[] figures(Tx tx, IssuedReturnId id) {
    return tx.sql()
        .select(ISSUED_RETURN.FIGURES)
        .from(ISSUED_RETURN)
        .where(ISSUED_RETURN.ID.eq(id.value()))
        .fetchSingle(ISSUED_RETURN.FIGURES);
  }

  /**
   * @param issued its id does not count
   */
  static IssuedReturnId add(Tx tx, IssuedReturn issued, byte[] packedFigures) {
    return new IssuedReturnId(
        tx.sql()
            .insertInto(ISSUED_RETURN)
            .set(ISSUED_RETURN.COMMISSIONER_ID, issued.commissioner().id().value())
            .set(ISSUED_RETURN.FROM_ON, issued.period().from())
            .set(ISSUED_RETURN.TO_ON, issued.period().to())
            .set(ISSUED_RETURN.VERSION, issued.version())
            .set(ISSUED_RETURN.FINGERPRINT, issued.fingerprint())
            .set(ISSUED_RETURN.FIGURES, packedFigures)
            .set(ISSUED_RETURN.DOCUMENT_ID, issued.workbook().value())
            .set(ISSUED_RETURN.ISSUED_AT, issued.issuing().at())
            .set(ISSUED_RETURN.BY_NAME, issued.issuing().by())
            .returningResult(ISSUED_RETURN.ID)
            .fetchSingle(ISSUED_RETURN.ID));
  }
}
