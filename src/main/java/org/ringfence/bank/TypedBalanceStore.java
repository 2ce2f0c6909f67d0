package org.ringfence.bank;

import static org.ringfence.db.gen.Tables.BANK_TYPED_BALANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;

/** The rows of typed balances; of those of one day the last counts. */
final class TypedBalanceStore {

  void add(Tx tx, BankAccountId account, TypedBalance typed) {
    tx.sql()
        .insertInto(BANK_TYPED_BALANCE)
        .set(BANK_TYPED_BALANCE.BANK_ACCOUNT_ID, account.value())
        .set(BANK_TYPED_BALANCE.HELD_ON, typed.on())
        .set(BANK_TYPED_BALANCE.BALANCE_PENCE, typed.balance())
        .set(BANK_TYPED_BALANCE.TYPED_AT, typed.typedAt())
        .set(BANK_TYPED_BALANCE.BY_NAME, typed.by())
        .execute();
  }

  /** The one that counts of the last day up to this one, itself included. */
  Optional<TypedBalance> lastBy(Tx tx, BankAccountId account, LocalDate day) {
    return tx.sql()
        .selectFrom(BANK_TYPED_BALANCE)
        .where(BANK_TYPED_BALANCE.BANK_ACCOUNT_ID.eq(account.value()))
        .and(BANK_TYPED_BALANCE.HELD_ON.le(day))
        .orderBy(BANK_TYPED_BALANCE.HELD_ON.desc(), BANK_TYPED_BALANCE.ID.desc())
        .limit(1)
        .fetchOptional(TypedBalanceStore::typed);
  }

  /** The newest day first, those that no longer count among them. */
  List<TypedBalance> all(Tx tx, BankAccountId account) {
    return tx.sql()
        .selectFrom(BANK_TYPED_BALANCE)
        .where(BANK_TYPED_BALANCE.BANK_ACCOUNT_ID.eq(account.value()))
        .orderBy(BANK_TYPED_BALANCE.HELD_ON.desc(), BANK_TYPED_BALANCE.ID.desc())
        .fetch(TypedBalanceStore::typed);
  }

  private static TypedBalance typed(Record row) {
    return new TypedBalance(
        row.get(BANK_TYPED_BALANCE.HELD_ON),
        row.get(BANK_TYPED_BALANCE.BALANCE_PENCE),
        row.get(BANK_TYPED_BALANCE.TYPED_AT),
        row.get(BANK_TYPED_BALANCE.BY_NAME));
  }
}
