package org.ringfence.bills;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.ringfence.db.gen.Tables.BILL;
import static org.ringfence.db.gen.Tables.BILL_SHARE;
import static org.ringfence.db.gen.Tables.PAYEE;
import static org.ringfence.db.gen.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

/** Bills as lists show them, in two questions to the book however many there are. */
final class BillLineStore {

  private static final List<String> OPEN =
      List.of(BillStage.ENTERED.name(), BillStage.QUERIED.name(), BillStage.AUTHORISED.name());

  private BillLineStore() {}

  static List<BillLine> lines(Tx tx, BillSearch search, LocalDate today, int linesMax) {
    var rows =
        tx.sql()
            .select(
                BILL.ID,
                PAYEE.NAME,
                BILL.INVOICE_NUMBER,
                BILL.INVOICED_ON,
                BILL.DUE_ON,
                BILL.AMOUNT_PENCE,
                BILL.STATE)
            .from(BILL)
            .join(PAYEE)
            .on(PAYEE.ID.eq(BILL.PAYEE_ID))
            .where(
                which(search.which(), today),
                search.person().map(BillLineStore::of).orElse(noCondition()),
                words(search.text()))
            .orderBy(order(search.which()), BILL.ID)
            .limit(linesMax)
            .fetch();
    var people = people(tx, rows.getValues(BILL.ID));
    var shares =
        search.person().map(person -> shares(tx, rows.getValues(BILL.ID), person)).orElse(Map.of());
    return rows.map(
        row -> {
          var stage = BillStage.valueOf(row.get(BILL.STATE));
          return new BillLine(
              new BillId(row.get(BILL.ID)),
              row.get(PAYEE.NAME),
              row.get(BILL.INVOICE_NUMBER),
              row.get(BILL.INVOICED_ON),
              row.get(BILL.DUE_ON),
              row.get(BILL.AMOUNT_PENCE),
              shares.getOrDefault(row.get(BILL.ID), row.get(BILL.AMOUNT_PENCE)),
              stage,
              people.getOrDefault(row.get(BILL.ID), List.of()),
              stage.isOpen() && row.get(BILL.DUE_ON).isBefore(today));
        });
  }

  private static SortField<?> order(BillSearch.Which which) {
    return switch (which) {
      case OPEN, TO_AUTHORISE, QUERIED, TO_PAY, OVERDUE -> BILL.DUE_ON.asc();
      case PAID, REJECTED, ALL -> BILL.INVOICED_ON.desc();
    };
  }

  private static Condition which(BillSearch.Which which, LocalDate today) {
    return switch (which) {
      case OPEN -> BILL.STATE.in(OPEN);
      case TO_AUTHORISE -> BILL.STATE.eq(BillStage.ENTERED.name());
      case QUERIED -> BILL.STATE.eq(BillStage.QUERIED.name());
      case TO_PAY -> BILL.STATE.eq(BillStage.AUTHORISED.name());
      case OVERDUE -> overdue(today);
      case PAID -> BILL.STATE.eq(BillStage.PAID.name());
      case REJECTED -> BILL.STATE.in(BillStage.REJECTED.name(), BillStage.WITHDRAWN.name());
      case ALL -> trueCondition();
    };
  }

  private static Condition overdue(LocalDate today) {
    return BILL.STATE.in(OPEN).and(BILL.DUE_ON.lt(today));
  }

  private static Condition of(PersonId person) {
    return exists(
        selectOne()
            .from(BILL_SHARE)
            .where(BILL_SHARE.BILL_ID.eq(BILL.ID), BILL_SHARE.PERSON_ID.eq(person.value())));
  }

  private static Condition words(String text) {
    var found = noCondition();
    for (var word : text.strip().toLowerCase(Locale.UK).split("\\s+")) {
      if (!word.isEmpty()) {
        found = found.and(word(word));
      }
    }
    return found;
  }

  private static Condition word(String word) {
    return lower(PAYEE.NAME)
        .contains(word)
        .or(lower(BILL.INVOICE_NUMBER).contains(word))
        .or(
            exists(
                selectOne()
                    .from(BILL_SHARE)
                    .join(PERSON)
                    .on(PERSON.ID.eq(BILL_SHARE.PERSON_ID))
                    .where(
                        BILL_SHARE.BILL_ID.eq(BILL.ID),
                        lower(PERSON.NAME)
                            .contains(word)
                            .or(lower(PERSON.REFERENCE).contains(word)))));
  }

  static Map<Long, List<String>> people(Tx tx, List<Long> bills) {
    return tx.sql()
        .select(BILL_SHARE.BILL_ID, PERSON.NAME)
        .from(BILL_SHARE)
        .join(PERSON)
        .on(PERSON.ID.eq(BILL_SHARE.PERSON_ID))
        .where(BILL_SHARE.BILL_ID.in(bills))
        .orderBy(BILL_SHARE.BILL_ID, BILL_SHARE.SEQ)
        .fetchGroups(BILL_SHARE.BILL_ID, PERSON.NAME);
  }

  private static Map<Long, Money> shares(Tx tx, List<Long> bills, PersonId person) {
    var shares = new HashMap<Long, Money>();
    tx.sql()
        .select(BILL_SHARE.BILL_ID, BILL_SHARE.AMOUNT_PENCE)
        .from(BILL_SHARE)
        .where(BILL_SHARE.BILL_ID.in(bills), BILL_SHARE.PERSON_ID.eq(person.value()))
        .forEach(row -> shares.merge(row.value1(), row.value2(), Money::plus));
    return shares;
  }

  static BillCounts counts(Tx tx, LocalDate today) {
    return new BillCounts(
        pile(tx, which(BillSearch.Which.TO_AUTHORISE, today)),
        pile(tx, which(BillSearch.Which.QUERIED, today)),
        pile(tx, which(BillSearch.Which.TO_PAY, today)),
        pile(tx, overdue(today)));
  }

  private static BillCounts.Pile pile(Tx tx, Condition which) {
    return tx.sql()
        .select(count(), sum(BILL.AMOUNT_PENCE.coerce(Long.class)))
        .from(BILL)
        .where(which)
        .fetchSingle(
            row ->
                new BillCounts.Pile(
                    row.value1(),
                    Money.ofPence(
                        Optional.ofNullable(row.value2())
                            .map(BigDecimal::longValueExact)
                            .orElse(0L))));
  }

  static boolean isReversedElsewhere(Tx tx, BillId bill) {
    return tx.sql()
        .fetchExists(
            selectOne()
                .from(BILL_SHARE)
                .join(Entry.ENTRY)
                .on(Entry.ENTRY.REVERSES.eq(BILL_SHARE.ENTRY_NUMBER))
                .where(BILL_SHARE.BILL_ID.eq(bill.value())));
  }

  /** What each payee was last paid for by a bill. */
  static Map<PayeeId, String> lastCategories(Tx tx) {
    var last = new HashMap<PayeeId, String>();
    tx.sql()
        .select(BILL.PAYEE_ID, BILL_SHARE.CATEGORY)
        .from(BILL_SHARE)
        .join(BILL)
        .on(BILL.ID.eq(BILL_SHARE.BILL_ID))
        .where(
            BILL_SHARE.ID.in(
                select(max(BILL_SHARE.ID))
                    .from(BILL_SHARE)
                    .join(BILL)
                    .on(BILL.ID.eq(BILL_SHARE.BILL_ID))
                    .groupBy(BILL.PAYEE_ID)))
        .forEach(row -> last.put(new PayeeId(row.value1()), row.value2()));
    return last;
  }
}
