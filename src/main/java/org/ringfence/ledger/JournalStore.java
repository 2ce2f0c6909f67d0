package org.ringfence.ledger;

import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.ringfence.db.gen.Tables.COMMAND;
import static org.ringfence.db.gen.Tables.HOLD;
import static org.ringfence.db.gen.Tables.TRANSFER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.ringfence.db.Tx;
import org.ringfence.db.gen.tables.Entry;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/** Adds to the journal. It judges nothing: what comes here, {@link PostingRules} have admitted. */
final class JournalStore {

  private static final Entry ENTRY = Entry.ENTRY;

  private static final List<Field<?>> ENTRY_COLUMNS =
      List.of(
          ENTRY.NUMBER,
          ENTRY.FUND_ID,
          ENTRY.KIND,
          ENTRY.HAPPENED_ON,
          ENTRY.POSTED_ON,
          ENTRY.RECORDED_AT,
          ENTRY.BY_NAME,
          ENTRY.CAME_BY,
          ENTRY.COMMAND_ID,
          ENTRY.SOURCE,
          ENTRY.CATEGORY,
          ENTRY.PAYEE_ID,
          ENTRY.PAYEE_NAME,
          ENTRY.INVOICE_NUMBER,
          ENTRY.OUTCOME,
          ENTRY.ENTERED_BY,
          ENTRY.AUTHORISED_BY,
          ENTRY.AUTHORISED_ON,
          ENTRY.NARRATIVE,
          ENTRY.EFFECT_PENCE,
          ENTRY.OUTSIDE_ID,
          ENTRY.REVERSES,
          ENTRY.OVERSPEND_BY,
          ENTRY.OVERSPEND_REASON,
          ENTRY.CHAIN);
  private static final List<Field<?>> TRANSFER_COLUMNS =
      List.of(
          TRANSFER.ENTRY_NUMBER,
          TRANSFER.SEQ,
          TRANSFER.FUND_ID,
          TRANSFER.DEBIT_ID,
          TRANSFER.CREDIT_ID,
          TRANSFER.AMOUNT_PENCE);

  /** How many rows go to the store in one go. */
  private static final int BATCH = 2_000;

  private JournalStore() {}

  static List<EntryNumber> numbersOf(Tx tx, CommandId command) {
    return tx.sql()
        .select(ENTRY.NUMBER)
        .from(ENTRY)
        .where(ENTRY.COMMAND_ID.eq(command.value()))
        .orderBy(ENTRY.NUMBER)
        .fetch(row -> new EntryNumber(row.value1()));
  }

  static Optional<LocalDate> firstDay(Tx tx) {
    return tx.sql().select(min(ENTRY.POSTED_ON)).from(ENTRY).fetchOptional(0, LocalDate.class);
  }

  static Optional<LocalDate> lastDay(Tx tx) {
    return tx.sql().select(max(ENTRY.POSTED_ON)).from(ENTRY).fetchOptional(0, LocalDate.class);
  }

  static List<EntryNumber> add(Tx tx, PostCommand command, List<DatedEntry> entries, Instant now) {
    var recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    tx.sql()
        .insertInto(COMMAND)
        .set(COMMAND.ID, command.id().value())
        .set(COMMAND.KIND, command.what())
        .set(COMMAND.RECORDED_AT, recordedAt)
        .set(COMMAND.BY_NAME, command.by())
        .execute();
    var linking = new Linking(tx, command, entries, recordedAt);
    var numbers = new ArrayList<EntryNumber>(entries.size());
    for (int from = 0; from < entries.size(); from += BATCH) {
      var batch =
          entries.subList(from, Math.min(from + BATCH, entries.size())).stream()
              .map(linking::next)
              .toList();
      addEntries(tx, batch);
      addTransfers(tx, batch);
      batch.forEach(row -> numbers.add(new EntryNumber(row.stored().number())));
    }
    FundMonthStore.add(tx, entries);
    endHolds(tx, entries, recordedAt);
    return numbers;
  }

  /** An entry as it will be stored, and its link in the chain. */
  private record Row(ChainedRow stored, DatedEntry dated, byte[] digest) {}

  /**
   * Links the entries of a command to the journal one after the other. Only as they are written: a
   * large workbook has more of them than there is room for as rows.
   */
  private static final class Linking {

    private final Tx tx;
    private final PostCommand command;
    private final Instant recordedAt;
    private final Map<AccountStore.Place, Long> accounts;
    private final long last;
    private final Chain chain;
    private long number;

    Linking(Tx tx, PostCommand command, List<DatedEntry> entries, Instant recordedAt) {
      this.tx = tx;
      this.command = command;
      this.recordedAt = recordedAt;
      this.accounts =
          AccountStore.idsOf(
              tx, entries.stream().map(dated -> dated.entry().fund()).collect(toSet()));
      this.last =
          tx.sql().select(max(ENTRY.NUMBER)).from(ENTRY).fetchOptional(0, Long.class).orElse(0L);
      this.number = last;
      this.chain = lastDigest(tx, last).map(Chain::after).orElseGet(Chain::fromStart);
    }

    Row next(DatedEntry dated) {
      var legs = new ArrayList<ChainedRow.Leg>(1);
      for (var movement : dated.entry().movements()) {
        legs.add(
            new ChainedRow.Leg(
                account(dated.entry().fund(), movement.debit()),
                account(dated.entry().fund(), movement.credit()),
                movement.amount().pence()));
      }
      var stored = ChainedRow.of(++number, command, dated, recordedAt, reversed(dated, last), legs);
      return new Row(stored, dated, stored.digest(chain));
    }

    private long account(FundId fund, AccountRef account) {
      return accounts.computeIfAbsent(
          new AccountStore.Place(fund, account), place -> AccountStore.make(tx, place));
    }
  }

  private static Long reversed(DatedEntry dated, long last) {
    return dated
        .entry()
        .reverses()
        .map(
            reverses ->
                switch (reverses.target()) {
                  case Reverses.Posted(var number) -> number.value();
                  case Reverses.Earlier(int index) -> last + 1 + index;
                })
        .orElse(null);
  }

  private static Optional<byte[]> lastDigest(Tx tx, long last) {
    return tx.sql()
        .select(ENTRY.CHAIN)
        .from(ENTRY)
        .where(ENTRY.NUMBER.eq(last))
        .fetchOptional(ENTRY.CHAIN);
  }

  private static void addEntries(Tx tx, List<Row> rows) {
    var insert =
        tx.sql()
            .batch(
                tx.sql()
                    .insertInto(ENTRY)
                    .columns(ENTRY_COLUMNS)
                    .values(Collections.nCopies(ENTRY_COLUMNS.size(), null)));
    for (var row : rows) {
      insert = insert.bind(entryValues(row));
    }
    insert.execute();
  }

  private static Object[] entryValues(Row row) {
    var stored = row.stored();
    var facts = row.dated().entry().facts();
    var overspend = row.dated().overspend();
    return new Object[] {
      stored.number(),
      stored.fund(),
      stored.kind(),
      stored.happenedOn(),
      stored.postedOn(),
      stored.recordedAt(),
      stored.by(),
      stored.cameBy(),
      stored.command(),
      facts.source().map(FundingSource::name).orElse(null),
      facts.category(),
      stored.payee(),
      facts.paid().payeeName(),
      facts.paid().invoiceNumber(),
      facts.outcome(),
      facts.signed().enteredBy(),
      facts.signed().authorisedBy(),
      stored.authorisedOn(),
      facts.narrative(),
      Money.ofPence(stored.effectPence()),
      facts.outsideId().orElse(null),
      stored.reverses(),
      overspend.map(Overspend::authorisedBy).orElse(null),
      overspend.map(Overspend::reason).orElse(null),
      row.digest()
    };
  }

  private static void addTransfers(Tx tx, List<Row> rows) {
    var insert =
        tx.sql()
            .batch(
                tx.sql()
                    .insertInto(TRANSFER)
                    .columns(TRANSFER_COLUMNS)
                    .values(Collections.nCopies(TRANSFER_COLUMNS.size(), null)));
    for (var row : rows) {
      int seq = 0;
      for (var leg : row.stored().legs()) {
        insert =
            insert.bind(
                row.stored().number(),
                ++seq,
                row.stored().fund(),
                leg.debit(),
                leg.credit(),
                Money.ofPence(leg.pence()));
      }
    }
    insert.execute();
  }

  private static void endHolds(Tx tx, List<DatedEntry> entries, Instant at) {
    var spent =
        entries.stream()
            .flatMap(dated -> dated.entry().cover().hold().stream())
            .map(HoldId::value)
            .toList();
    if (!spent.isEmpty()) {
      tx.sql()
          .update(HOLD)
          .set(HOLD.ENDED_AT, at)
          .set(HOLD.ENDED_HOW, "SPENT")
          .where(HOLD.ID.in(spent), HOLD.ENDED_AT.isNull())
          .execute();
    }
  }
}
