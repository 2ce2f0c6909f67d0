package org.ringfence.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.ringfence.db.gen.Tables.BANK_RECONCILIATION;
import static org.ringfence.db.gen.Tables.BANK_RECONCILIATION_ITEM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.ReconciliationId;
import org.ringfence.people.BankAccount;

/** The rows of kept reconciliations. */
final class ReconciliationStore {

  private static final int TEXT_MAX = 4000;
  private static final String BANK = "BANK";
  private static final String BOOK = "BOOK";

  /** By whom, when, and with which month. */
  record Keeping(CommandId command, Optional<YearMonth> month, Instant at, String by) {}

  ReconciliationId add(Tx tx, Reconciliation kept, Keeping keeping) {
    var bank = kept.bank();
    long id =
        tx.sql()
            .insertInto(BANK_RECONCILIATION)
            .set(BANK_RECONCILIATION.COMMAND_ID, keeping.command().value())
            .set(BANK_RECONCILIATION.BANK_ACCOUNT_ID, kept.account().id().value())
            .set(BANK_RECONCILIATION.RECONCILED_ON, kept.on())
            .set(BANK_RECONCILIATION.BOOK_MONTH, keeping.month().orElse(null))
            .set(BANK_RECONCILIATION.BEGINS_ON, bank.begins())
            .set(BANK_RECONCILIATION.OPENING_PENCE, bank.opening())
            .set(BANK_RECONCILIATION.LINES_MATCHED, bank.matched().count())
            .set(BANK_RECONCILIATION.LINES_MATCHED_PENCE, bank.matched().amount())
            .set(BANK_RECONCILIATION.LINES_OPEN, bank.open().count())
            .set(BANK_RECONCILIATION.LINES_OPEN_PENCE, bank.open().amount())
            .set(BANK_RECONCILIATION.CLOSING_PENCE, bank.closing())
            .set(BANK_RECONCILIATION.FUNDS_PENCE, kept.book().funds())
            .set(BANK_RECONCILIATION.OWN_PENCE, kept.book().own())
            .set(BANK_RECONCILIATION.KEPT_AT, keeping.at())
            .set(BANK_RECONCILIATION.BY_NAME, keeping.by())
            .returningResult(BANK_RECONCILIATION.ID)
            .fetchSingle()
            .value1();
    var inserts = new ArrayList<Query>();
    kept.atTheBank().forEach(item -> inserts.add(insert(tx, id, BANK, item)));
    kept.inTheBook().forEach(item -> inserts.add(insert(tx, id, BOOK, item)));
    tx.sql().batch(inserts).execute();
    return new ReconciliationId(id);
  }

  private static Query insert(Tx tx, long id, String side, Reconciliation.Item item) {
    return tx.sql()
        .insertInto(BANK_RECONCILIATION_ITEM)
        .set(BANK_RECONCILIATION_ITEM.RECONCILIATION_ID, id)
        .set(BANK_RECONCILIATION_ITEM.SIDE, side)
        .set(BANK_RECONCILIATION_ITEM.HAPPENED_ON, item.on())
        .set(
            BANK_RECONCILIATION_ITEM.SAYS,
            item.says().substring(0, Math.min(TEXT_MAX, item.says().length())))
        .set(BANK_RECONCILIATION_ITEM.AMOUNT_PENCE, item.amount())
        .set(BANK_RECONCILIATION_ITEM.WHY, item.why().name())
        .set(BANK_RECONCILIATION_ITEM.SETTLED_ON, item.settledOn().orElse(null));
  }

  Optional<ReconciliationId> ofCommand(Tx tx, CommandId command) {
    return tx.sql()
        .select(BANK_RECONCILIATION.ID)
        .from(BANK_RECONCILIATION)
        .where(BANK_RECONCILIATION.COMMAND_ID.eq(command.value()))
        .fetchOptional(row -> new ReconciliationId(row.value1()));
  }

  /** The newest day first, and of one day what was kept last. */
  List<KeptReconciliation> all(Tx tx, BankAccount account) {
    return reconciliations(tx, account, of(account.id()));
  }

  /** The last before a day; empty when there is none. */
  Optional<KeptReconciliation> before(Tx tx, BankAccount account, LocalDate day) {
    return reconciliations(
            tx, account, of(account.id()).and(BANK_RECONCILIATION.RECONCILED_ON.lt(day)))
        .stream()
        .findFirst();
  }

  private static Condition of(BankAccountId account) {
    return BANK_RECONCILIATION.BANK_ACCOUNT_ID.eq(account.value());
  }

  private static List<KeptReconciliation> reconciliations(
      Tx tx, BankAccount account, Condition which) {
    var items =
        tx
            .sql()
            .select(BANK_RECONCILIATION_ITEM.fields())
            .from(BANK_RECONCILIATION_ITEM)
            .join(BANK_RECONCILIATION)
            .on(BANK_RECONCILIATION.ID.eq(BANK_RECONCILIATION_ITEM.RECONCILIATION_ID))
            .where(which)
            .orderBy(BANK_RECONCILIATION_ITEM.ID)
            .fetch()
            .stream()
            .collect(
                groupingBy(
                    row -> new Side(row.get(BANK_RECONCILIATION_ITEM.RECONCILIATION_ID), side(row)),
                    mapping(ReconciliationStore::item, toList())));
    return tx.sql()
        .selectFrom(BANK_RECONCILIATION)
        .where(which)
        .orderBy(BANK_RECONCILIATION.RECONCILED_ON.desc(), BANK_RECONCILIATION.ID.desc())
        .fetch(
            row -> {
              long id = row.get(BANK_RECONCILIATION.ID);
              return kept(
                  row,
                  account,
                  items.getOrDefault(new Side(id, BANK), List.of()),
                  items.getOrDefault(new Side(id, BOOK), List.of()));
            });
  }

  private record Side(long id, String side) {}

  private static String side(Record row) {
    return row.get(BANK_RECONCILIATION_ITEM.SIDE);
  }

  private static Reconciliation.Item item(Record row) {
    return new Reconciliation.Item(
        row.get(BANK_RECONCILIATION_ITEM.HAPPENED_ON),
        row.get(BANK_RECONCILIATION_ITEM.SAYS),
        row.get(BANK_RECONCILIATION_ITEM.AMOUNT_PENCE),
        Why.valueOf(row.get(BANK_RECONCILIATION_ITEM.WHY)),
        Optional.ofNullable(row.get(BANK_RECONCILIATION_ITEM.SETTLED_ON)));
  }

  private static KeptReconciliation kept(
      Record row,
      BankAccount account,
      List<Reconciliation.Item> atTheBank,
      List<Reconciliation.Item> inTheBook) {
    var bank =
        new Reconciliation.Bank(
            row.get(BANK_RECONCILIATION.BEGINS_ON),
            row.get(BANK_RECONCILIATION.OPENING_PENCE),
            new Reconciliation.Lines(
                row.get(BANK_RECONCILIATION.LINES_MATCHED),
                row.get(BANK_RECONCILIATION.LINES_MATCHED_PENCE)),
            new Reconciliation.Lines(
                row.get(BANK_RECONCILIATION.LINES_OPEN),
                row.get(BANK_RECONCILIATION.LINES_OPEN_PENCE)),
            row.get(BANK_RECONCILIATION.CLOSING_PENCE));
    var book =
        new Reconciliation.Book(
            row.get(BANK_RECONCILIATION.FUNDS_PENCE), row.get(BANK_RECONCILIATION.OWN_PENCE));
    return new KeptReconciliation(
        new ReconciliationId(row.get(BANK_RECONCILIATION.ID)),
        new Reconciliation(
            account, row.get(BANK_RECONCILIATION.RECONCILED_ON), bank, book, atTheBank, inTheBook),
        Optional.ofNullable(row.get(BANK_RECONCILIATION.BOOK_MONTH)),
        row.get(BANK_RECONCILIATION.KEPT_AT),
        row.get(BANK_RECONCILIATION.BY_NAME));
  }
}
