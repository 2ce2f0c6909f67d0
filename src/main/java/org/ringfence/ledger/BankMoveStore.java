package org.ringfence.ledger;

import static org.ringfence.db.gen.Tables.ACCOUNT;
import static org.ringfence.db.gen.Tables.FUND_MONTH;
import static org.ringfence.db.gen.Tables.TRANSFER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/** Entries and totals by real bank account. */
final class BankMoveStore {

  private static final org.ringfence.db.gen.tables.Entry ENTRY =
      org.ringfence.db.gen.tables.Entry.ENTRY;

  private static final int NUMBERS_A_QUESTION = 1_000;

  private BankMoveStore() {}

  static List<BankMove> between(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    return moves(tx, accounts(tx, bank), ENTRY.POSTED_ON.between(from, to));
  }

  static List<BankMove> happened(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    return moves(tx, accounts(tx, bank), ENTRY.HAPPENED_ON.between(from, to));
  }

  static List<BankMove> reversalsSince(Tx tx, BankAccountId bank, LocalDate day) {
    return moves(
        tx,
        accounts(tx, bank),
        ENTRY.KIND.eq(EntryKind.REVERSAL.name()).and(ENTRY.POSTED_ON.ge(day)));
  }

  static List<BankMove> ofCommand(Tx tx, BankAccountId bank, CommandId command) {
    return moves(tx, accounts(tx, bank), ENTRY.COMMAND_ID.eq(command.value()));
  }

  static List<BankMove> of(Tx tx, BankAccountId bank, Set<EntryNumber> numbers) {
    var accounts = accounts(tx, bank);
    var wanted = numbers.stream().map(EntryNumber::value).toList();
    var moves = new ArrayList<BankMove>();
    for (int from = 0; from < wanted.size(); from += NUMBERS_A_QUESTION) {
      var portion = wanted.subList(from, Math.min(from + NUMBERS_A_QUESTION, wanted.size()));
      moves.addAll(moves(tx, accounts, ENTRY.NUMBER.in(portion)));
    }
    return moves;
  }

  static boolean onlyByWorkbook(Tx tx, BankAccountId bank, LocalDate from, LocalDate to) {
    var other = ENTRY.POSTED_ON.between(from, to).and(ENTRY.CAME_BY.ne(CameBy.WORKBOOK.name()));
    return moves(tx, accounts(tx, bank), other).isEmpty();
  }

  /** Told apart here and not in the question: there are few accounts and many transfers. */
  private static Set<Long> accounts(Tx tx, BankAccountId bank) {
    return tx.sql()
        .select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.BANK_ACCOUNT_ID.eq(bank.value()))
        .fetchSet(ACCOUNT.ID);
  }

  private static List<BankMove> moves(Tx tx, Set<Long> accounts, Condition which) {
    var moves = new ArrayList<BankMove>();
    tx.sql()
        .select(ENTRY.fields())
        .select(TRANSFER.DEBIT_ID, TRANSFER.CREDIT_ID, TRANSFER.AMOUNT_PENCE)
        .from(ENTRY)
        .join(TRANSFER)
        .on(TRANSFER.ENTRY_NUMBER.eq(ENTRY.NUMBER))
        .where(which)
        .orderBy(ENTRY.POSTED_ON, ENTRY.NUMBER, TRANSFER.SEQ)
        .forEach(
            row -> {
              var amount = row.get(TRANSFER.AMOUNT_PENCE);
              if (accounts.contains(row.get(TRANSFER.DEBIT_ID))) {
                moves.add(move(row, amount));
              }
              if (accounts.contains(row.get(TRANSFER.CREDIT_ID))) {
                moves.add(move(row, amount.negated()));
              }
            });
    return moves;
  }

  private static BankMove move(Record row, Money amount) {
    return new BankMove(
        new EntryNumber(row.get(ENTRY.NUMBER)),
        new FundId(row.get(ENTRY.FUND_ID)),
        EntryKind.valueOf(row.get(ENTRY.KIND)),
        row.get(ENTRY.HAPPENED_ON),
        row.get(ENTRY.POSTED_ON),
        amount,
        new CommandId(row.get(ENTRY.COMMAND_ID)),
        EntryStore.facts(row),
        Optional.ofNullable(row.get(ENTRY.REVERSES)).map(EntryNumber::new));
  }

  static Map<FundId, Money> balancesBefore(Tx tx, BankAccountId bank, YearMonth month) {
    return tx.sql()
        .select(FUND_MONTH.FUND_ID, FundStore.NET)
        .from(FUND_MONTH)
        .where(FUND_MONTH.BANK_ACCOUNT_ID.eq(bank.value()), FUND_MONTH.BOOK_MONTH.lt(month))
        .groupBy(FUND_MONTH.FUND_ID)
        .fetchMap(row -> new FundId(row.value1()), row -> FundStore.money(row.value2()));
  }
}
