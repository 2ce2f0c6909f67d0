package org.ringfence.bank;

import static org.ringfence.db.gen.Tables.BANK_FILE;
import static org.ringfence.db.gen.Tables.BANK_LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.Record;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;

/** The rows of bank lines. */
final class BankLineStore {

  private static final int TEXT_MAX = 4000;
  private static final int REFERENCE_MAX = 200;
  private static final int TYPE_MAX = 100;
  private static final int IDS_A_QUESTION = 1_000;

  void add(Tx tx, BankAccountId account, long file, Collection<Placed> lines) {
    var inserts = new ArrayList<Query>(lines.size());
    for (var placed : lines) {
      var line = placed.line();
      inserts.add(
          tx.sql()
              .insertInto(BANK_LINE)
              .set(BANK_LINE.BANK_ACCOUNT_ID, account.value())
              .set(BANK_LINE.BANK_FILE_ID, file)
              .set(BANK_LINE.BOOKED_ON, line.date())
              .set(BANK_LINE.DAY_RANK, placed.dayRank())
              .set(BANK_LINE.AMOUNT_PENCE, line.amount())
              .set(BANK_LINE.BALANCE_PENCE, line.balance().orElse(null))
              .set(BANK_LINE.SAYS, cut(line.text(), TEXT_MAX))
              .set(BANK_LINE.BANK_REF, line.bankId().map(it -> cut(it, REFERENCE_MAX)).orElse(null))
              .set(BANK_LINE.BANK_TYPE, cut(line.type(), TYPE_MAX)));
    }
    tx.sql().batch(inserts).execute();
  }

  /** What is longer than any bank prints can be read in the file, which is kept whole. */
  private static String cut(String text, int lengthMax) {
    return text.length() <= lengthMax ? text : text.substring(0, lengthMax);
  }

  /** In the order they happened, both days included. */
  List<BankLine> between(Tx tx, BankAccountId account, LocalDate from, LocalDate to) {
    return lines(tx, of(account).and(BANK_LINE.BOOKED_ON.between(from, to)));
  }

  /** Those that stand in no match, in the order they happened. */
  List<BankLine> open(Tx tx, BankAccountId account) {
    return lines(tx, of(account).and(MatchStore.isOpen(BANK_LINE.ID)));
  }

  Optional<BankLine> lastBefore(Tx tx, BankAccountId account, LocalDate day) {
    return newest(tx, of(account).and(BANK_LINE.BOOKED_ON.lt(day)), 1).stream().findFirst();
  }

  Optional<BankLine> firstAfter(Tx tx, BankAccountId account, LocalDate day) {
    return select(tx, of(account).and(BANK_LINE.BOOKED_ON.gt(day)))
        .orderBy(BANK_LINE.BOOKED_ON, BANK_LINE.DAY_RANK, BANK_LINE.ID)
        .limit(1)
        .fetchOptional(BankLineStore::line);
  }

  /** The last that happened. */
  Optional<BankLine> last(Tx tx, BankAccountId account) {
    return newest(tx, of(account), 1).stream().findFirst();
  }

  /** The last up to this day, itself included, of which the bank says what the account held. */
  Optional<BankLine> lastBalanceBy(Tx tx, BankAccountId account, LocalDate day) {
    var stated = BANK_LINE.BOOKED_ON.le(day).and(BANK_LINE.BALANCE_PENCE.isNotNull());
    return newest(tx, of(account).and(stated), 1).stream().findFirst();
  }

  List<BankLine> newest(Tx tx, Condition which, int linesMax) {
    return select(tx, which)
        .orderBy(BANK_LINE.BOOKED_ON.desc(), BANK_LINE.DAY_RANK.desc(), BANK_LINE.ID.desc())
        .limit(linesMax)
        .fetch(BankLineStore::line);
  }

  Optional<BankLine> byId(Tx tx, BankLineId id) {
    return lines(tx, BANK_LINE.ID.eq(id.value())).stream().findFirst();
  }

  List<BankLine> byIds(Tx tx, Collection<BankLineId> ids) {
    var wanted = ids.stream().map(BankLineId::value).toList();
    var found = new ArrayList<BankLine>(wanted.size());
    for (int from = 0; from < wanted.size(); from += IDS_A_QUESTION) {
      var portion = wanted.subList(from, Math.min(from + IDS_A_QUESTION, wanted.size()));
      found.addAll(lines(tx, BANK_LINE.ID.in(portion)));
    }
    return found;
  }

  private static Condition of(BankAccountId account) {
    return BANK_LINE.BANK_ACCOUNT_ID.eq(account.value());
  }

  private static List<BankLine> lines(Tx tx, Condition which) {
    return select(tx, which)
        .orderBy(BANK_LINE.BOOKED_ON, BANK_LINE.DAY_RANK, BANK_LINE.ID)
        .fetch(BankLineStore::line);
  }

  private static org.jooq.SelectConditionStep<? extends Record> select(Tx tx, Condition which) {
    return tx.sql()
        .select(BANK_LINE.fields())
        .select(BANK_FILE.FORMAT)
        .from(BANK_LINE)
        .join(BANK_FILE)
        .on(BANK_FILE.ID.eq(BANK_LINE.BANK_FILE_ID))
        .where(which);
  }

  private static BankLine line(Record row) {
    return new BankLine(
        new BankLineId(row.get(BANK_LINE.ID)),
        new BankAccountId(row.get(BANK_LINE.BANK_ACCOUNT_ID)),
        new BankFileLine(
            row.get(BANK_LINE.BOOKED_ON),
            row.get(BANK_LINE.AMOUNT_PENCE),
            Optional.ofNullable(row.get(BANK_LINE.BALANCE_PENCE)),
            row.get(BANK_LINE.SAYS),
            Optional.ofNullable(row.get(BANK_LINE.BANK_REF)),
            row.get(BANK_LINE.BANK_TYPE)),
        row.get(BANK_LINE.DAY_RANK),
        BankFileFormat.valueOf(row.get(BANK_FILE.FORMAT)));
  }
}
