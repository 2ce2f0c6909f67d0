package org.ringfence.staff;

import static org.ringfence.db.gen.Tables.PROVIDER;
import static org.ringfence.db.gen.Tables.STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Records;
import org.ringfence.db.Tx;
import org.ringfence.ids.StaffId;
import org.ringfence.money.Money;

/** The rows of the provider and of who works there. */
final class StaffStore {

  private static final String NONE = "NONE";
  private static final String UP_TO = "UP_TO";
  private static final String ANY = "ANY";

  Optional<Provider> provider(Tx tx) {
    return tx.sql()
        .select(
            PROVIDER.NAME,
            PROVIDER.ADDRESS,
            PROVIDER.PHONE,
            PROVIDER.EMAIL,
            PROVIDER.ONE_PERSON_OFFICE)
        .from(PROVIDER)
        .fetchOptional(Records.mapping(Provider::new));
  }

  void setProvider(Tx tx, Provider provider) {
    tx.sql()
        .mergeInto(PROVIDER)
        .using(tx.sql().selectOne())
        .on(PROVIDER.ID.eq(1))
        .whenMatchedThenUpdate()
        .set(PROVIDER.NAME, provider.name())
        .set(PROVIDER.ADDRESS, provider.address())
        .set(PROVIDER.PHONE, provider.phone())
        .set(PROVIDER.EMAIL, provider.email())
        .set(PROVIDER.ONE_PERSON_OFFICE, provider.onePersonOffice())
        .whenNotMatchedThenInsert()
        .set(PROVIDER.ID, 1)
        .set(PROVIDER.NAME, provider.name())
        .set(PROVIDER.ADDRESS, provider.address())
        .set(PROVIDER.PHONE, provider.phone())
        .set(PROVIDER.EMAIL, provider.email())
        .set(PROVIDER.ONE_PERSON_OFFICE, provider.onePersonOffice())
        .execute();
  }

  List<Staff> all(Tx tx) {
    return tx.sql().selectFrom(STAFF).orderBy(STAFF.NAME).fetch(StaffStore::staff);
  }

  Optional<Staff> byId(Tx tx, StaffId id) {
    return tx.sql()
        .selectFrom(STAFF)
        .where(STAFF.ID.eq(id.value()))
        .fetchOptional(StaffStore::staff);
  }

  Optional<Staff> byName(Tx tx, String name) {
    return tx.sql()
        .selectFrom(STAFF)
        .where(STAFF.NAME.equalIgnoreCase(name))
        .fetchOptional(StaffStore::staff);
  }

  StaffId add(Tx tx, StaffDetails details) {
    return tx.sql()
        .insertInto(STAFF)
        .set(STAFF.NAME, details.name())
        .set(STAFF.ROLE, details.role())
        .set(STAFF.AUTHORITY, code(details.authority()))
        .set(STAFF.LIMIT_PENCE, limit(details.authority()))
        .returningResult(STAFF.ID)
        .fetchSingle(row -> new StaffId(row.value1()));
  }

  void change(Tx tx, StaffId id, StaffDetails details) {
    tx.sql()
        .update(STAFF)
        .set(STAFF.NAME, details.name())
        .set(STAFF.ROLE, details.role())
        .set(STAFF.AUTHORITY, code(details.authority()))
        .set(STAFF.LIMIT_PENCE, limit(details.authority()))
        .where(STAFF.ID.eq(id.value()))
        .execute();
  }

  void end(Tx tx, StaffId id, LocalDate lastDay) {
    tx.sql().update(STAFF).set(STAFF.LEFT_ON, lastDay).where(STAFF.ID.eq(id.value())).execute();
  }

  void setPin(Tx tx, StaffId id, PinHash pin) {
    tx.sql()
        .update(STAFF)
        .set(STAFF.PIN_SALT, pin.salt())
        .set(STAFF.PIN_HASH, pin.hash())
        .set(STAFF.PIN_FAILURES, 0)
        .set(STAFF.PIN_LOCKED_AT, (Instant) null)
        .where(STAFF.ID.eq(id.value()))
        .execute();
  }

  Optional<PinHash> pin(Tx tx, StaffId id) {
    return tx.sql()
        .select(STAFF.PIN_SALT, STAFF.PIN_HASH)
        .from(STAFF)
        .where(STAFF.ID.eq(id.value()), STAFF.PIN_HASH.isNotNull())
        .fetchOptional(Records.mapping(PinHash::new));
  }

  PinTries tries(Tx tx, StaffId id) {
    return tx.sql()
        .select(STAFF.PIN_FAILURES, STAFF.PIN_LOCKED_AT)
        .from(STAFF)
        .where(STAFF.ID.eq(id.value()))
        .fetchSingle(row -> new PinTries(row.value1(), Optional.ofNullable(row.value2())));
  }

  void setTries(Tx tx, StaffId id, PinTries tries) {
    tx.sql()
        .update(STAFF)
        .set(STAFF.PIN_FAILURES, tries.failures())
        .set(STAFF.PIN_LOCKED_AT, tries.lockedAt().orElse(null))
        .where(STAFF.ID.eq(id.value()))
        .execute();
  }

  private static Staff staff(Record row) {
    return new Staff(
        new StaffId(row.get(STAFF.ID)),
        row.get(STAFF.NAME),
        row.get(STAFF.ROLE),
        authority(row.get(STAFF.AUTHORITY), row.get(STAFF.LIMIT_PENCE)),
        row.get(STAFF.PIN_HASH) != null,
        Optional.ofNullable(row.get(STAFF.LEFT_ON)));
  }

  private static Authority authority(String code, Money limit) {
    return switch (code) {
      case NONE -> Authority.none();
      case UP_TO -> Authority.upTo(limit);
      case ANY -> Authority.any();
      default -> throw new IllegalStateException("Not an authority: " + code);
    };
  }

  private static String code(Authority authority) {
    return switch (authority) {
      case Authority.None() -> NONE;
      case Authority.UpTo(var limit) -> UP_TO;
      case Authority.Any() -> ANY;
    };
  }

  private static Money limit(Authority authority) {
    return authority instanceof Authority.UpTo(var limit) ? limit : null;
  }
}
