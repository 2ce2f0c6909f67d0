package org.ringfence.ledger;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.noCondition;
import static org.ringfence.db.gen.Tables.TRANSFER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectField;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PayeeId;

/** Reads entries back, with their transfers and what later entries say of them. */
final class EntryStore {

  private static final org.ringfence.db.gen.tables.Entry ENTRY =
      org.ringfence.db.gen.tables.Entry.ENTRY;

  private static final List<SelectField<?>> COLUMNS =
      List.of(
          ENTRY.NUMBER,
          ENTRY.FUND_ID,
          ENTRY.KIND,
          ENTRY.HAPPENED_ON,
          ENTRY.POSTED_ON,
          TRANSFER.DEBIT_ID,
          TRANSFER.CREDIT_ID,
          TRANSFER.AMOUNT_PENCE,
          ENTRY.SOURCE,
          ENTRY.CATEGORY,
          ENTRY.PAYEE_ID,
          ENTRY.PAYEE_NAME,
          ENTRY.INVOICE_NUMBER,
          ENTRY.ENTERED_BY,
          ENTRY.AUTHORISED_BY,
          ENTRY.AUTHORISED_ON,
          ENTRY.OUTCOME,
          ENTRY.NARRATIVE,
          ENTRY.OUTSIDE_ID,
          ENTRY.RECORDED_AT,
          ENTRY.BY_NAME,
          ENTRY.CAME_BY,
          ENTRY.REVERSES,
          ENTRY.OVERSPEND_BY,
          ENTRY.OVERSPEND_REASON);

  private static final int IDS_A_QUESTION = 1_000;

  /** For more funds than this, H2 would read each one's whole life; the index by day reads less. */
  private static final int FUNDS_NAMED_MAX = 8;

  private EntryStore() {}

  static Optional<Entry> entry(Tx tx, EntryNumber number) {
    return entries(tx, ENTRY.NUMBER.eq(number.value())).stream().findFirst();
  }

  /**
   * The fund's entries that count on days from {@code from} to {@code to}, in the order in which
   * they count.
   */
  static List<Entry> ofFund(Tx tx, FundId fund, LocalDate from, LocalDate to) {
    return entries(tx, ENTRY.FUND_ID.eq(fund.value()).and(ENTRY.POSTED_ON.between(from, to)));
  }

  /** May bring entries of other funds as well: the caller knows which it asked for. */
  static List<Entry> ofFunds(Tx tx, Set<FundId> funds, LocalDate from, LocalDate to) {
    var whose =
        funds.size() > FUNDS_NAMED_MAX ? noCondition() : FundStore.among(ENTRY.FUND_ID, funds);
    return entries(tx, whose.and(ENTRY.POSTED_ON.between(from, to)));
  }

  static List<Entry> ofCommand(Tx tx, CommandId command) {
    return entries(tx, ENTRY.COMMAND_ID.eq(command.value()));
  }

  /** Asked for in portions, because a workbook brings more Ids than one question may name. */
  static Map<String, Entry> byOutsideId(Tx tx, Set<String> ids) {
    var found = new HashMap<String, Entry>();
    var wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += IDS_A_QUESTION) {
      var portion = wanted.subList(from, Math.min(from + IDS_A_QUESTION, wanted.size()));
      for (var entry : entries(tx, ENTRY.OUTSIDE_ID.in(portion))) {
        found.put(entry.facts().outsideId().orElseThrow(), entry);
      }
    }
    return found;
  }

  /** One row a transfer, which for nearly every entry is one row an entry. */
  private static List<Entry> entries(Tx tx, Condition which) {
    var rows =
        tx.sql()
            .select(COLUMNS)
            .from(ENTRY)
            .join(TRANSFER)
            .on(TRANSFER.ENTRY_NUMBER.eq(ENTRY.NUMBER))
            .where(which)
            .orderBy(ENTRY.POSTED_ON, ENTRY.NUMBER, TRANSFER.SEQ)
            .fetch();
    var accounts =
        AccountStore.refsOf(
            tx, rows.stream().map(row -> new FundId(row.get(ENTRY.FUND_ID))).collect(toSet()));
    var reversals = reversals(tx, rows);
    var entries = new ArrayList<Entry>(rows.size());
    for (int from = 0, to; from < rows.size(); from = to) {
      long number = rows.get(from).get(ENTRY.NUMBER);
      var movements = new ArrayList<Movement>(1);
      for (to = from; to < rows.size() && rows.get(to).get(ENTRY.NUMBER) == number; to++) {
        movements.add(movement(rows.get(to), accounts));
      }
      entries.add(entry(rows.get(from), movements, Optional.ofNullable(reversals.get(number))));
    }
    return entries;
  }

  /**
   * Which entry reverses which. There are few, so all between the first and the last number are
   * asked for: to look for each row's own would take as long as reading the rows.
   */
  private static Map<Long, EntryNumber> reversals(Tx tx, List<? extends Record> rows) {
    var numbers = rows.stream().mapToLong(row -> row.get(ENTRY.NUMBER)).summaryStatistics();
    return rows.isEmpty()
        ? Map.of()
        : tx.sql()
            .select(ENTRY.REVERSES, ENTRY.NUMBER)
            .from(ENTRY)
            .where(ENTRY.REVERSES.between(numbers.getMin(), numbers.getMax()))
            .fetchMap(ENTRY.REVERSES, row -> new EntryNumber(row.value2()));
  }

  private static Movement movement(Record row, Map<Long, AccountRef> accounts) {
    return new Movement(
        accounts.get(row.get(TRANSFER.DEBIT_ID)),
        accounts.get(row.get(TRANSFER.CREDIT_ID)),
        row.get(TRANSFER.AMOUNT_PENCE));
  }

  private static Entry entry(
      Record row, List<Movement> movements, Optional<EntryNumber> reversedBy) {
    return new Entry(
        new EntryNumber(row.get(ENTRY.NUMBER)),
        new FundId(row.get(ENTRY.FUND_ID)),
        EntryKind.valueOf(row.get(ENTRY.KIND)),
        row.get(ENTRY.HAPPENED_ON),
        row.get(ENTRY.POSTED_ON),
        movements,
        facts(row),
        new Entry.Trail(
            row.get(ENTRY.RECORDED_AT),
            row.get(ENTRY.BY_NAME),
            CameBy.valueOf(row.get(ENTRY.CAME_BY)),
            Optional.ofNullable(row.get(ENTRY.REVERSES)).map(EntryNumber::new),
            reversedBy,
            overspend(row)));
  }

  static Facts facts(Record row) {
    return new Facts(
        Optional.ofNullable(row.get(ENTRY.SOURCE)).map(FundingSource::valueOf),
        row.get(ENTRY.CATEGORY),
        new Facts.Paid(
            Optional.ofNullable(row.get(ENTRY.PAYEE_ID)).map(PayeeId::new),
            row.get(ENTRY.PAYEE_NAME),
            row.get(ENTRY.INVOICE_NUMBER)),
        new Facts.Signed(
            row.get(ENTRY.ENTERED_BY),
            row.get(ENTRY.AUTHORISED_BY),
            Optional.ofNullable(row.get(ENTRY.AUTHORISED_ON))),
        row.get(ENTRY.OUTCOME),
        row.get(ENTRY.NARRATIVE),
        Optional.ofNullable(row.get(ENTRY.OUTSIDE_ID)));
  }

  static Optional<Overspend> overspend(Record row) {
    return Optional.ofNullable(row.get(ENTRY.OVERSPEND_BY))
        .map(by -> new Overspend(by, row.get(ENTRY.OVERSPEND_REASON)));
  }
}
