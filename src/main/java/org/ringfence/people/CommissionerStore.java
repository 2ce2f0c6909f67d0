package org.ringfence.people;

import static org.ringfence.db.gen.Tables.COMMISSIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;

/** The rows of commissioners. */
final class CommissionerStore
    implements ListedStore<CommissionerId, CommissionerDetails, Commissioner> {

  @Override
  public List<Commissioner> all(Tx tx) {
    return tx.sql()
        .selectFrom(COMMISSIONER)
        .orderBy(COMMISSIONER.NAME)
        .fetch(CommissionerStore::commissioner);
  }

  @Override
  public Optional<Commissioner> byId(Tx tx, CommissionerId id) {
    return tx.sql()
        .selectFrom(COMMISSIONER)
        .where(COMMISSIONER.ID.eq(id.value()))
        .fetchOptional(CommissionerStore::commissioner);
  }

  @Override
  public Optional<Commissioner> byName(Tx tx, String name) {
    return tx.sql()
        .selectFrom(COMMISSIONER)
        .where(COMMISSIONER.NAME.equalIgnoreCase(name))
        .fetchOptional(CommissionerStore::commissioner);
  }

  @Override
  public CommissionerId add(Tx tx, CommissionerDetails details) {
    return tx.sql()
        .insertInto(COMMISSIONER)
        .set(COMMISSIONER.NAME, details.name())
        .set(COMMISSIONER.KIND, details.kind().name())
        .set(COMMISSIONER.CONTACT, details.contact())
        .set(COMMISSIONER.EMAIL, details.email())
        .returningResult(COMMISSIONER.ID)
        .fetchSingle(row -> new CommissionerId(row.value1()));
  }

  @Override
  public void change(Tx tx, CommissionerId id, CommissionerDetails details) {
    tx.sql()
        .update(COMMISSIONER)
        .set(COMMISSIONER.NAME, details.name())
        .set(COMMISSIONER.KIND, details.kind().name())
        .set(COMMISSIONER.CONTACT, details.contact())
        .set(COMMISSIONER.EMAIL, details.email())
        .where(COMMISSIONER.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void end(Tx tx, CommissionerId id, LocalDate lastDay) {
    tx.sql()
        .update(COMMISSIONER)
        .set(COMMISSIONER.ENDED_ON, lastDay)
        .where(COMMISSIONER.ID.eq(id.value()))
        .execute();
  }

  private static Commissioner commissioner(Record row) {
    return new Commissioner(
        new CommissionerId(row.get(COMMISSIONER.ID)),
        new CommissionerDetails(
            row.get(COMMISSIONER.NAME),
            CommissionerKind.valueOf(row.get(COMMISSIONER.KIND)),
            row.get(COMMISSIONER.CONTACT),
            row.get(COMMISSIONER.EMAIL)),
        Optional.ofNullable(row.get(COMMISSIONER.ENDED_ON)));
  }
}
