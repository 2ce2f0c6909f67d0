package org.ringfence.bank;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.ringfence.db.gen.Tables.BANK_MATCH;
import static org.ringfence.db.gen.Tables.BANK_MATCH_ENTRY;
import static org.ringfence.db.gen.Tables.BANK_MATCH_LINE;
import static org.ringfence.db.gen.Tables.BANK_MATCH_OWN;
import static org.ringfence.db.gen.Tables.BANK_UNMATCH;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.OwnMoneyId;

/** The rows of matches. */
final class MatchStore {

  private static final int IDS_A_QUESTION = 1_000;

  BankMatchId add(Tx tx, CommandId command, MatchWish wish, Instant at, String by) {
    return addAll(tx, Map.of(command, wish), at, by).getFirst();
  }

  /** Matches with the commands that make them, in the order of the map. */
  List<BankMatchId> addAll(Tx tx, Map<CommandId, MatchWish> wishes, Instant at, String by) {
    var ids = new ArrayList<BankMatchId>(wishes.size());
    var sides = new Sides(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    wishes.forEach(
        (command, wish) -> {
          long id = addHead(tx, command, wish, at, by);
          ids.add(new BankMatchId(id));
          wish.lines().forEach(line -> sides.lines().add(new Object[] {id, line.value()}));
          for (var ref : wish.book()) {
            switch (ref) {
              case BookRef.Posted(var number) ->
                  sides.entries().add(new Object[] {id, number.value()});
              case BookRef.Own(var own) -> sides.own().add(new Object[] {id, own.value()});
            }
          }
        });
    insert(tx, BANK_MATCH_LINE.MATCH_ID, BANK_MATCH_LINE.LINE_ID, sides.lines());
    insert(tx, BANK_MATCH_ENTRY.MATCH_ID, BANK_MATCH_ENTRY.ENTRY_NUMBER, sides.entries());
    insert(tx, BANK_MATCH_OWN.MATCH_ID, BANK_MATCH_OWN.OWN_MONEY_ID, sides.own());
    return ids;
  }

  private record Sides(List<Object[]> lines, List<Object[]> entries, List<Object[]> own) {}

  private static <R extends Record> void insert(
      Tx tx, TableField<R, Long> match, TableField<R, Long> other, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      tx.sql()
          .batch(
              tx.sql().insertInto(match.getTable(), match, other).values((Long) null, (Long) null))
          .bind(rows.toArray(Object[][]::new))
          .execute();
    }
  }

  private static long addHead(Tx tx, CommandId command, MatchWish wish, Instant at, String by) {
    return tx.sql()
        .insertInto(BANK_MATCH)
        .set(BANK_MATCH.COMMAND_ID, command.value())
        .set(BANK_MATCH.BANK_ACCOUNT_ID, wish.account().value())
        .set(BANK_MATCH.REASON, wish.reason())
        .set(BANK_MATCH.MATCHED_AT, at)
        .set(BANK_MATCH.BY_NAME, by)
        .returningResult(BANK_MATCH.ID)
        .fetchSingle()
        .value1();
  }

  void undo(Tx tx, BankMatchId match, String reason, Instant at, String by) {
    tx.sql()
        .insertInto(BANK_UNMATCH)
        .set(BANK_UNMATCH.MATCH_ID, match.value())
        .set(BANK_UNMATCH.REASON, reason)
        .set(BANK_UNMATCH.UNDONE_AT, at)
        .set(BANK_UNMATCH.BY_NAME, by)
        .execute();
  }

  Optional<BankMatchId> ofCommand(Tx tx, CommandId command) {
    return tx.sql()
        .select(BANK_MATCH.ID)
        .from(BANK_MATCH)
        .where(BANK_MATCH.COMMAND_ID.eq(command.value()))
        .fetchOptional(row -> new BankMatchId(row.value1()));
  }

  Optional<BankAccountId> accountOf(Tx tx, BankMatchId match) {
    return tx.sql()
        .select(BANK_MATCH.BANK_ACCOUNT_ID)
        .from(BANK_MATCH)
        .where(BANK_MATCH.ID.eq(match.value()))
        .fetchOptional(row -> new BankAccountId(row.value1()));
  }

  /** Those of these that stand in a match. */
  Set<BankLineId> matchedLines(Tx tx, Collection<BankLineId> lines) {
    return inPortions(
        lines.stream().map(BankLineId::value).toList(),
        portion ->
            tx.sql()
                .select(BANK_MATCH_LINE.LINE_ID)
                .from(BANK_MATCH_LINE)
                .where(BANK_MATCH_LINE.LINE_ID.in(portion), stands(BANK_MATCH_LINE.MATCH_ID))
                .fetch(row -> new BankLineId(row.value1())));
  }

  /** Those of these that stand in a match. */
  Set<BookRef> matchedBook(Tx tx, Collection<BookRef> refs) {
    var entries = new ArrayList<Long>();
    var own = new ArrayList<Long>();
    for (var ref : refs) {
      switch (ref) {
        case BookRef.Posted(var number) -> entries.add(number.value());
        case BookRef.Own(var id) -> own.add(id.value());
      }
    }
    Set<BookRef> matched =
        inPortions(
            entries,
            portion ->
                tx.sql()
                    .select(BANK_MATCH_ENTRY.ENTRY_NUMBER)
                    .from(BANK_MATCH_ENTRY)
                    .where(
                        BANK_MATCH_ENTRY.ENTRY_NUMBER.in(portion),
                        stands(BANK_MATCH_ENTRY.MATCH_ID))
                    .fetch(row -> new BookRef.Posted(new EntryNumber(row.value1()))));
    matched.addAll(
        inPortions(
            own,
            portion ->
                tx.sql()
                    .select(BANK_MATCH_OWN.OWN_MONEY_ID)
                    .from(BANK_MATCH_OWN)
                    .where(BANK_MATCH_OWN.OWN_MONEY_ID.in(portion), stands(BANK_MATCH_OWN.MATCH_ID))
                    .fetch(row -> new BookRef.Own(new OwnMoneyId(row.value1())))));
    return matched;
  }

  private static <T> Set<T> inPortions(
      List<Long> wanted, Function<List<Long>, ? extends Collection<? extends T>> ask) {
    var found = new HashSet<T>();
    for (int from = 0; from < wanted.size(); from += IDS_A_QUESTION) {
      var to = Math.min(from + IDS_A_QUESTION, wanted.size());
      found.addAll(ask.apply(wanted.subList(from, to)));
    }
    return found;
  }

  /** That a match was not taken back. */
  private static Condition stands(Field<Long> match) {
    return notExists(selectOne().from(BANK_UNMATCH).where(BANK_UNMATCH.MATCH_ID.eq(match)));
  }

  /** That a line of the bank stands in no match. */
  static Condition isOpen(Field<Long> line) {
    return notExists(
        selectOne()
            .from(BANK_MATCH_LINE)
            .where(BANK_MATCH_LINE.LINE_ID.eq(line), stands(BANK_MATCH_LINE.MATCH_ID)));
  }

  Optional<Match> byId(Tx tx, BankMatchId id) {
    return matches(tx, BANK_MATCH.ID.eq(id.value()).and(stands(BANK_MATCH.ID))).stream()
        .findFirst();
  }

  ActiveMatches active(Tx tx, BankAccountId account) {
    return ActiveMatches.of(
        matches(tx, BANK_MATCH.BANK_ACCOUNT_ID.eq(account.value()).and(stands(BANK_MATCH.ID))));
  }

  /** The last made first. */
  List<Match> latest(Tx tx, BankAccountId account, int max) {
    var ids =
        tx.sql()
            .select(BANK_MATCH.ID)
            .from(BANK_MATCH)
            .where(BANK_MATCH.BANK_ACCOUNT_ID.eq(account.value()), stands(BANK_MATCH.ID))
            .orderBy(BANK_MATCH.ID.desc())
            .limit(max)
            .fetch(BANK_MATCH.ID);
    return matches(tx, BANK_MATCH.ID.in(ids)).reversed();
  }

  private static List<Match> matches(Tx tx, Condition which) {
    var lines =
        parts(tx, which, BANK_MATCH_LINE.MATCH_ID, BANK_MATCH_LINE.LINE_ID, BankLineId::new);
    var entries =
        parts(
            tx,
            which,
            BANK_MATCH_ENTRY.MATCH_ID,
            BANK_MATCH_ENTRY.ENTRY_NUMBER,
            number -> (BookRef) new BookRef.Posted(new EntryNumber(number)));
    var own =
        parts(
            tx,
            which,
            BANK_MATCH_OWN.MATCH_ID,
            BANK_MATCH_OWN.OWN_MONEY_ID,
            id -> (BookRef) new BookRef.Own(new OwnMoneyId(id)));
    return tx.sql()
        .selectFrom(BANK_MATCH)
        .where(which)
        .orderBy(BANK_MATCH.ID)
        .fetch(
            row -> {
              long id = row.get(BANK_MATCH.ID);
              var book = new ArrayList<>(entries.getOrDefault(id, List.of()));
              book.addAll(own.getOrDefault(id, List.of()));
              return new Match(
                  new BankMatchId(id),
                  lines.getOrDefault(id, List.of()),
                  book,
                  row.get(BANK_MATCH.REASON),
                  row.get(BANK_MATCH.MATCHED_AT),
                  row.get(BANK_MATCH.BY_NAME));
            });
  }

  /** What a table ties to each of the matches. */
  private static <T> Map<Long, List<T>> parts(
      Tx tx,
      Condition which,
      TableField<?, Long> match,
      TableField<?, Long> part,
      Function<Long, T> as) {
    return tx.sql()
        .select(match, part)
        .from(BANK_MATCH)
        .join(match.getTable())
        .on(match.eq(BANK_MATCH.ID))
        .where(which)
        .fetchGroups(row -> row.value1(), row -> as.apply(row.value2()));
  }
}
