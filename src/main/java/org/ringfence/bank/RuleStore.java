package org.ringfence.bank;

import static org.ringfence.db.gen.Tables.BANK_RULE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankRuleId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

/** The rows of what was learned. */
final class RuleStore {

  BankRuleId add(
      Tx tx, String words, boolean moneyIn, Guess guess, Money amount, Instant at, String by) {
    return tx.sql()
        .insertInto(BANK_RULE)
        .set(fields(words, guess))
        .set(BANK_RULE.MONEY_IN, moneyIn)
        .set(BANK_RULE.USES, 1)
        .set(BANK_RULE.AMOUNT_PENCE, amount)
        .set(BANK_RULE.USED_AT, at)
        .set(BANK_RULE.BY_NAME, by)
        .returningResult(BANK_RULE.ID)
        .fetchSingle(row -> new BankRuleId(row.value1()));
  }

  void used(Tx tx, BankRuleId id, Money amount, Instant at) {
    tx.sql()
        .update(BANK_RULE)
        .set(BANK_RULE.USES, BANK_RULE.USES.plus(1))
        .set(BANK_RULE.AMOUNT_PENCE, amount)
        .set(BANK_RULE.USED_AT, at)
        .where(BANK_RULE.ID.eq(id.value()))
        .execute();
  }

  void change(Tx tx, BankRuleId id, String words, Guess guess) {
    tx.sql()
        .update(BANK_RULE)
        .set(fields(words, guess))
        .where(BANK_RULE.ID.eq(id.value()))
        .execute();
  }

  void end(Tx tx, BankRuleId id, Instant at) {
    tx.sql()
        .update(BANK_RULE)
        .set(BANK_RULE.ENDED_AT, at)
        .where(BANK_RULE.ID.eq(id.value()))
        .execute();
  }

  private static Map<Field<?>, Object> fields(String words, Guess guess) {
    var fields = new LinkedHashMap<Field<?>, Object>();
    fields.put(BANK_RULE.WORDS, words);
    fields.put(BANK_RULE.KIND, guess.kind().name());
    fields.put(BANK_RULE.PERSON_ID, guess.person().map(PersonId::value).orElse(null));
    fields.put(BANK_RULE.PAYEE_ID, guess.payee().map(PayeeId::value).orElse(null));
    fields.put(
        BANK_RULE.COMMISSIONER_ID, guess.commissioner().map(CommissionerId::value).orElse(null));
    fields.put(BANK_RULE.CATEGORY, guess.category());
    fields.put(BANK_RULE.OUTCOME, guess.outcome());
    return fields;
  }

  /** Those that propose, the most used first, then the last used. */
  List<BankRule> inForce(Tx tx) {
    return rules(tx, BANK_RULE.ENDED_AT.isNull());
  }

  Optional<BankRule> byId(Tx tx, BankRuleId id) {
    return rules(tx, BANK_RULE.ID.eq(id.value())).stream().findFirst();
  }

  private static List<BankRule> rules(Tx tx, Condition which) {
    return tx.sql()
        .selectFrom(BANK_RULE)
        .where(which)
        .orderBy(BANK_RULE.USES.desc(), BANK_RULE.USED_AT.desc(), BANK_RULE.ID.desc())
        .fetch(RuleStore::rule);
  }

  private static BankRule rule(Record row) {
    return new BankRule(
        new BankRuleId(row.get(BANK_RULE.ID)),
        row.get(BANK_RULE.WORDS),
        row.get(BANK_RULE.MONEY_IN),
        new Guess(
            LineKind.valueOf(row.get(BANK_RULE.KIND)),
            Optional.ofNullable(row.get(BANK_RULE.PERSON_ID)).map(PersonId::new),
            Optional.ofNullable(row.get(BANK_RULE.PAYEE_ID)).map(PayeeId::new),
            Optional.ofNullable(row.get(BANK_RULE.COMMISSIONER_ID)).map(CommissionerId::new),
            row.get(BANK_RULE.CATEGORY),
            row.get(BANK_RULE.OUTCOME)),
        row.get(BANK_RULE.USES),
        row.get(BANK_RULE.AMOUNT_PENCE),
        Optional.ofNullable(row.get(BANK_RULE.ENDED_AT)));
  }
}
