package org.ringfence.ledger;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.ringfence.db.gen.Tables.FUND;
import static org.ringfence.db.gen.Tables.FUND_MONTH;
import static org.ringfence.db.gen.Tables.HOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

/** Funds, and what they hold by the totals kept for each month. */
final class FundStore {

  /** With more funds than this, reading all is quicker than naming them. */
  private static final int NAMED_MAX = 500;

  /**
   * What months left over, in pence. One sum and not two, because summing is most of the work; in
   * and out are never below zero, so no difference of the two is too large.
   */
  static final Field<BigDecimal> NET =
      sum(FUND_MONTH.IN_PENCE.coerce(Long.class).minus(FUND_MONTH.OUT_PENCE.coerce(Long.class)));

  private FundStore() {}

  static Condition among(Field<Long> fund, Collection<FundId> funds) {
    return funds.size() > NAMED_MAX
        ? noCondition()
        : fund.in(funds.stream().map(FundId::value).toList());
  }

  static FundId open(Tx tx, PersonId person) {
    return new FundId(
        tx.sql()
            .insertInto(FUND)
            .set(FUND.PERSON_ID, person.value())
            .returningResult(FUND.ID)
            .fetchSingle(FUND.ID));
  }

  static Optional<FundId> of(Tx tx, PersonId person) {
    return tx.sql()
        .select(FUND.ID)
        .from(FUND)
        .where(FUND.PERSON_ID.eq(person.value()))
        .fetchOptional(FUND.ID)
        .map(FundId::new);
  }

  static PersonId owner(Tx tx, FundId fund) {
    return new PersonId(
        tx.sql()
            .select(FUND.PERSON_ID)
            .from(FUND)
            .where(FUND.ID.eq(fund.value()))
            .fetchSingle(FUND.PERSON_ID));
  }

  static Map<PersonId, FundId> all(Tx tx) {
    return tx.sql()
        .select(FUND.PERSON_ID, FUND.ID)
        .from(FUND)
        .fetchMap(row -> new PersonId(row.value1()), row -> new FundId(row.value2()));
  }

  static Map<FundId, Money> balances(Tx tx) {
    return balances(tx, noCondition());
  }

  /**
   * What each fund held at the end of {@code day}: whole months from their totals, the rest entry
   * by entry.
   */
  static Map<FundId, Money> balancesOn(Tx tx, LocalDate day) {
    return balancesOn(tx, day, noCondition(), noCondition());
  }

  static Money balanceOn(Tx tx, FundId fund, LocalDate day) {
    return balancesOn(
            tx, day, FUND_MONTH.FUND_ID.eq(fund.value()), Entry.ENTRY.FUND_ID.eq(fund.value()))
        .getOrDefault(fund, Money.ZERO);
  }

  private static Map<FundId, Money> balancesOn(
      Tx tx, LocalDate day, Condition months, Condition entries) {
    var month = YearMonth.from(day);
    if (day.equals(month.atEndOfMonth())) {
      return balances(tx, FUND_MONTH.BOOK_MONTH.le(month).and(months));
    }
    return added(
        balances(tx, FUND_MONTH.BOOK_MONTH.lt(month).and(months)),
        effects(tx, month.atDay(1), day, entries));
  }

  /**
   * The sum of all months before {@code month}; a fund that had nothing posted is not in the
   * answer.
   */
  static Map<FundId, Money> balancesBefore(Tx tx, YearMonth month, Collection<FundId> funds) {
    return balances(tx, FUND_MONTH.BOOK_MONTH.lt(month).and(among(FUND_MONTH.FUND_ID, funds)));
  }

  static Money balance(Tx tx, FundId fund) {
    return balances(tx, FUND_MONTH.FUND_ID.eq(fund.value())).getOrDefault(fund, Money.ZERO);
  }

  private static Map<FundId, Money> balances(Tx tx, Condition which) {
    return tx.sql()
        .select(FUND_MONTH.FUND_ID, NET)
        .from(FUND_MONTH)
        .where(which)
        .groupBy(FUND_MONTH.FUND_ID)
        .fetchMap(row -> new FundId(row.value1()), row -> money(row.value2()));
  }

  private static Map<FundId, Money> effects(Tx tx, LocalDate from, LocalDate to, Condition which) {
    var entry = Entry.ENTRY;
    return tx.sql()
        .select(entry.FUND_ID, sum(entry.EFFECT_PENCE.coerce(Long.class)))
        .from(entry)
        .where(entry.POSTED_ON.between(from, to), which)
        .groupBy(entry.FUND_ID)
        .fetchMap(row -> new FundId(row.value1()), row -> money(row.value2()));
  }

  static Map<FundId, Money> heldNow(Tx tx) {
    return held(tx, HOLD.ENDED_AT.isNull());
  }

  static Money heldNow(Tx tx, FundId fund) {
    return held(tx, HOLD.ENDED_AT.isNull().and(HOLD.FUND_ID.eq(fund.value())))
        .getOrDefault(fund, Money.ZERO);
  }

  static Map<FundId, Money> heldOn(Tx tx, LocalDate day, ZoneId zone) {
    return held(tx, heldAtTheEndOf(day, zone));
  }

  /**
   * @param zone whose midnight ends the day
   */
  static Condition heldAtTheEndOf(LocalDate day, ZoneId zone) {
    var end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return HOLD.PLACED_AT.lt(end).and(HOLD.ENDED_AT.isNull().or(HOLD.ENDED_AT.ge(end)));
  }

  private static Map<FundId, Money> held(Tx tx, Condition which) {
    return tx.sql()
        .select(HOLD.FUND_ID, sum(HOLD.AMOUNT_PENCE.coerce(Long.class)))
        .from(HOLD)
        .where(which)
        .groupBy(HOLD.FUND_ID)
        .fetchMap(row -> new FundId(row.value1()), row -> money(row.value2()));
  }

  private static Map<FundId, Money> added(Map<FundId, Money> some, Map<FundId, Money> others) {
    var sums = new HashMap<>(some);
    others.forEach((fund, amount) -> sums.merge(fund, amount, Money::plus));
    return sums;
  }

  static Money money(BigDecimal pence) {
    return pence == null ? Money.ZERO : Money.ofPence(pence.longValueExact());
  }
}
