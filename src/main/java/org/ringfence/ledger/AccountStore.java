package org.ringfence.ledger;

import static org.ringfence.db.gen.Tables.ACCOUNT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;

/** The accounts inside funds, made the first time that they are needed. */
final class AccountStore {

  private AccountStore() {}

  /** An account and the fund that it is in. */
  record Place(FundId fund, AccountRef account) {}

  static Map<Place, Long> idsOf(Tx tx, Collection<FundId> funds) {
    var ids = new HashMap<Place, Long>();
    tx.sql()
        .select(
            ACCOUNT.ID, ACCOUNT.FUND_ID, ACCOUNT.KIND, ACCOUNT.ACCOUNT_KEY, ACCOUNT.BANK_ACCOUNT_ID)
        .from(ACCOUNT)
        .where(FundStore.among(ACCOUNT.FUND_ID, funds))
        .forEach(
            row ->
                ids.put(
                    new Place(
                        new FundId(row.value2()), ref(row.value3(), row.value4(), row.value5())),
                    row.value1()));
    return ids;
  }

  static Map<Long, AccountRef> refsOf(Tx tx, Collection<FundId> funds) {
    var refs = new HashMap<Long, AccountRef>();
    idsOf(tx, funds).forEach((place, id) -> refs.put(id, place.account()));
    return refs;
  }

  /** The keys of all accounts of these kinds in any fund, in the order of the alphabet. */
  static List<String> keys(Tx tx, Set<AccountKind> kinds) {
    return tx.sql()
        .selectDistinct(ACCOUNT.ACCOUNT_KEY)
        .from(ACCOUNT)
        .where(ACCOUNT.KIND.in(kinds.stream().map(AccountKind::name).toList()))
        .orderBy(ACCOUNT.ACCOUNT_KEY)
        .fetch(ACCOUNT.ACCOUNT_KEY);
  }

  static long make(Tx tx, Place place) {
    return tx.sql()
        .insertInto(ACCOUNT)
        .set(ACCOUNT.FUND_ID, place.fund().value())
        .set(ACCOUNT.KIND, place.account().kind().name())
        .set(ACCOUNT.ACCOUNT_KEY, place.account().key())
        .set(ACCOUNT.BANK_ACCOUNT_ID, place.account().bank().map(BankAccountId::value).orElse(null))
        .returningResult(ACCOUNT.ID)
        .fetchSingle(ACCOUNT.ID);
  }

  static AccountRef ref(String kind, String key, Long bank) {
    return new AccountRef(
        AccountKind.valueOf(kind), key, Optional.ofNullable(bank).map(BankAccountId::new));
  }
}
