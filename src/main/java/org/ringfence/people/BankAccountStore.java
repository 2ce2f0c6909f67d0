package org.ringfence.people;

import static org.ringfence.db.gen.Tables.BANK_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;

/** The rows of bank accounts. */
final class BankAccountStore
    implements ListedStore<BankAccountId, BankAccountDetails, BankAccount> {

  @Override
  public List<BankAccount> all(Tx tx) {
    return tx.sql()
        .selectFrom(BANK_ACCOUNT)
        .orderBy(BANK_ACCOUNT.NAME)
        .fetch(BankAccountStore::account);
  }

  @Override
  public Optional<BankAccount> byId(Tx tx, BankAccountId id) {
    return tx.sql()
        .selectFrom(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.ID.eq(id.value()))
        .fetchOptional(BankAccountStore::account);
  }

  @Override
  public Optional<BankAccount> byName(Tx tx, String name) {
    return tx.sql()
        .selectFrom(BANK_ACCOUNT)
        .where(BANK_ACCOUNT.NAME.equalIgnoreCase(name))
        .fetchOptional(BankAccountStore::account);
  }

  @Override
  public BankAccountId add(Tx tx, BankAccountDetails details) {
    return tx.sql()
        .insertInto(BANK_ACCOUNT)
        .set(BANK_ACCOUNT.NAME, details.name())
        .set(BANK_ACCOUNT.SORT_CODE, details.sortCode())
        .set(BANK_ACCOUNT.ACCOUNT_NUMBER, details.accountNumber())
        .returningResult(BANK_ACCOUNT.ID)
        .fetchSingle(row -> new BankAccountId(row.value1()));
  }

  @Override
  public void change(Tx tx, BankAccountId id, BankAccountDetails details) {
    tx.sql()
        .update(BANK_ACCOUNT)
        .set(BANK_ACCOUNT.NAME, details.name())
        .set(BANK_ACCOUNT.SORT_CODE, details.sortCode())
        .set(BANK_ACCOUNT.ACCOUNT_NUMBER, details.accountNumber())
        .where(BANK_ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void end(Tx tx, BankAccountId id, LocalDate lastDay) {
    tx.sql()
        .update(BANK_ACCOUNT)
        .set(BANK_ACCOUNT.ENDED_ON, lastDay)
        .where(BANK_ACCOUNT.ID.eq(id.value()))
        .execute();
  }

  private static BankAccount account(Record row) {
    return new BankAccount(
        new BankAccountId(row.get(BANK_ACCOUNT.ID)),
        new BankAccountDetails(
            row.get(BANK_ACCOUNT.NAME),
            row.get(BANK_ACCOUNT.SORT_CODE),
            row.get(BANK_ACCOUNT.ACCOUNT_NUMBER)),
        Optional.ofNullable(row.get(BANK_ACCOUNT.ENDED_ON)));
  }
}
