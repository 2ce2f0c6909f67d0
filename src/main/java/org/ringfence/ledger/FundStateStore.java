package org.ringfence.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.ringfence.db.gen.Tables.AGREEMENT;
import static org.ringfence.db.gen.Tables.AGREEMENT_TERM;
import static org.ringfence.db.gen.Tables.FUND;
import static org.ringfence.db.gen.Tables.HOLD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/**
 * Reads from the book what the rules need to know of the funds that a command touches, and no more.
 */
final class FundStateStore {

  private static final Entry ENTRY = Entry.ENTRY;
  private static final Entry REVERSAL = Entry.ENTRY.as("reversal");
  private static final String ENDS = "ENDS";
  private static final String OVERSPEND_LIMIT = "OVERSPEND_LIMIT";

  private FundStateStore() {}

  static Map<FundId, FundState> load(Tx tx, List<NewEntry> entries, PostingRules rules) {
    var funds = entries.stream().map(NewEntry::fund).collect(toSet());
    var from =
        entries.stream().map(entry -> rules.postedOn(entry.happenedOn())).min(LocalDate::compareTo);
    if (from.isEmpty()) {
      return Map.of();
    }
    var states = load(tx, funds, YearMonth.from(from.get()));
    tellInvoices(tx, entries, states);
    tellReversed(tx, entries, states);
    return states;
  }

  /** The states of funds, with their course from the first of {@code from} on. */
  static Map<FundId, FundState> load(Tx tx, Set<FundId> funds, YearMonth from) {
    var terms = terms(tx, funds);
    var before = FundStore.balancesBefore(tx, from, funds);
    var states = new HashMap<FundId, FundState>();
    for (var fund : funds) {
      var fundTerms = terms.getOrDefault(fund, new FundTerms(List.of()));
      var sum = before.get(fund);
      states.put(
          fund, sum == null ? FundState.empty(fundTerms) : FundState.withHistory(fundTerms, sum));
    }
    tellCourse(tx, funds, from, states);
    tellOpened(tx, funds, states);
    tellHolds(tx, funds, states);
    return states;
  }

  private static Map<FundId, FundTerms> terms(Tx tx, Collection<FundId> funds) {
    var terms =
        tx.sql()
            .select(
                AGREEMENT_TERM.AGREEMENT_ID,
                AGREEMENT_TERM.KIND,
                AGREEMENT_TERM.FROM_ON,
                AGREEMENT_TERM.AMOUNT_PENCE,
                AGREEMENT_TERM.ON_DATE)
            .from(AGREEMENT_TERM)
            .join(AGREEMENT)
            .on(AGREEMENT.ID.eq(AGREEMENT_TERM.AGREEMENT_ID))
            .join(FUND)
            .on(FUND.PERSON_ID.eq(AGREEMENT.PERSON_ID))
            .where(AGREEMENT_TERM.KIND.in(ENDS, OVERSPEND_LIMIT), FundStore.among(FUND.ID, funds))
            .orderBy(AGREEMENT_TERM.ID)
            .fetchGroups(AGREEMENT_TERM.AGREEMENT_ID);
    var spans = new HashMap<FundId, List<FundTerms.Span>>();
    tx.sql()
        .select(FUND.ID, AGREEMENT.ID, AGREEMENT.STARTS_ON)
        .from(AGREEMENT)
        .join(FUND)
        .on(FUND.PERSON_ID.eq(AGREEMENT.PERSON_ID))
        .where(FundStore.among(FUND.ID, funds))
        .forEach(
            row ->
                spans
                    .computeIfAbsent(new FundId(row.value1()), _ -> new ArrayList<>())
                    .add(span(row.value3(), terms.get(row.value2()))));
    var all = new HashMap<FundId, FundTerms>();
    spans.forEach((fund, list) -> all.put(fund, new FundTerms(list)));
    return all;
  }

  /** Of each rule, what was recorded last for a day is what counts. */
  private static FundTerms.Span span(LocalDate starts, Result<? extends Record> terms) {
    var ends = Optional.<LocalDate>empty();
    var overspend = new TreeMap<LocalDate, OverspendRule>();
    if (terms != null) {
      for (var term : terms) {
        if (term.get(AGREEMENT_TERM.KIND).equals(ENDS)) {
          ends = Optional.ofNullable(term.get(AGREEMENT_TERM.ON_DATE));
        } else {
          var limit = Optional.ofNullable(term.get(AGREEMENT_TERM.AMOUNT_PENCE)).orElse(Money.ZERO);
          overspend.put(term.get(AGREEMENT_TERM.FROM_ON), OverspendRule.of(limit));
        }
      }
    }
    return new FundTerms.Span(starts, ends, overspend);
  }

  private static void tellCourse(
      Tx tx, Collection<FundId> funds, YearMonth from, Map<FundId, FundState> states) {
    tx.sql()
        .select(ENTRY.FUND_ID, ENTRY.POSTED_ON, ENTRY.EFFECT_PENCE)
        .from(ENTRY)
        .where(FundStore.among(ENTRY.FUND_ID, funds), ENTRY.POSTED_ON.ge(from.atDay(1)))
        .orderBy(ENTRY.FUND_ID, ENTRY.POSTED_ON, ENTRY.NUMBER)
        .forEach(
            row -> told(states, row.value1(), state -> state.tell(row.value2(), row.value3())));
  }

  private static void tellOpened(Tx tx, Collection<FundId> funds, Map<FundId, FundState> states) {
    tx.sql()
        .select(ENTRY.FUND_ID, min(ENTRY.HAPPENED_ON))
        .from(ENTRY)
        .where(
            ENTRY.KIND.eq(EntryKind.OPENING_BALANCE.name()),
            FundStore.among(ENTRY.FUND_ID, funds),
            notReversed())
        .groupBy(ENTRY.FUND_ID)
        .forEach(row -> told(states, row.value1(), state -> state.tellOpened(row.value2())));
  }

  private static void tellHolds(Tx tx, Collection<FundId> funds, Map<FundId, FundState> states) {
    tx.sql()
        .select(HOLD.FUND_ID, HOLD.ID, HOLD.AMOUNT_PENCE)
        .from(HOLD)
        .where(FundStore.among(HOLD.FUND_ID, funds), HOLD.ENDED_AT.isNull())
        .forEach(
            row ->
                told(
                    states,
                    row.value1(),
                    state -> state.tellHold(new HoldId(row.value2()), row.value3())));
  }

  private static void tellInvoices(Tx tx, List<NewEntry> entries, Map<FundId, FundState> states) {
    var bills =
        entries.stream()
            .filter(entry -> entry.kind() == EntryKind.BILL)
            .collect(groupingBy(NewEntry::fund));
    if (bills.isEmpty()) {
      return;
    }
    tx.sql()
        .select(ENTRY.FUND_ID, ENTRY.PAYEE_NAME, ENTRY.INVOICE_NUMBER)
        .from(ENTRY)
        .where(
            ENTRY.KIND.eq(EntryKind.BILL.name()),
            FundStore.among(ENTRY.FUND_ID, bills.keySet()),
            invoiceAmong(bills),
            notReversed())
        .forEach(
            row ->
                told(states, row.value1(), state -> state.tellInvoice(row.value2(), row.value3())));
  }

  /** With many invoices, reading all is quicker than naming them. */
  private static Condition invoiceAmong(Map<FundId, List<NewEntry>> bills) {
    var numbers =
        bills.values().stream()
            .flatMap(List::stream)
            .map(bill -> bill.facts().paid().invoiceNumber().strip().toLowerCase(Locale.UK))
            .collect(toSet());
    return numbers.size() > 100 ? noCondition() : lower(ENTRY.INVOICE_NUMBER).in(numbers);
  }

  private static void tellReversed(Tx tx, List<NewEntry> entries, Map<FundId, FundState> states) {
    var targets =
        entries.stream()
            .flatMap(entry -> entry.reverses().stream())
            .flatMap(
                reverses ->
                    reverses.target() instanceof Reverses.Posted(var number)
                        ? Stream.of(number.value())
                        : Stream.empty())
            .collect(toSet());
    if (targets.isEmpty()) {
      return;
    }
    tx.sql()
        .select(ENTRY.FUND_ID, ENTRY.REVERSES)
        .from(ENTRY)
        .where(ENTRY.REVERSES.in(targets))
        .forEach(
            row ->
                told(
                    states,
                    row.value1(),
                    state ->
                        state.tellReversed(new Reverses.Posted(new EntryNumber(row.value2())))));
  }

  private static Condition notReversed() {
    return notExists(selectOne().from(REVERSAL).where(REVERSAL.REVERSES.eq(ENTRY.NUMBER)));
  }

  /** Rows of funds that were not asked for come along when all are read. */
  private static void told(Map<FundId, FundState> states, long fund, Consumer<FundState> tell) {
    Optional.ofNullable(states.get(new FundId(fund))).ifPresent(tell);
  }
}
