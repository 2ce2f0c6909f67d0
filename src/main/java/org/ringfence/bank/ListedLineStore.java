package org.ringfence.bank;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.ringfence.db.gen.Tables.BANK_LINE;
import static org.ringfence.db.gen.Tables.BANK_MATCH_LINE;
import static org.ringfence.db.gen.Tables.BANK_UNMATCH;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.MoneyText;

/** Finds lines of the bank for a list, and counts them. */
final class ListedLineStore {

  private static final Condition MATCHED =
      exists(
          selectOne()
              .from(BANK_MATCH_LINE)
              .where(BANK_MATCH_LINE.LINE_ID.eq(BANK_LINE.ID))
              .and(
                  notExists(
                      selectOne()
                          .from(BANK_UNMATCH)
                          .where(BANK_UNMATCH.MATCH_ID.eq(BANK_MATCH_LINE.MATCH_ID)))));

  private final BankLineStore lines = new BankLineStore();

  /** The newest first. */
  List<ListedLine> find(Tx tx, LineSearch search, int linesMax) {
    var which = of(search.account()).and(which(search.which()));
    for (var word : search.eachWord()) {
      which = which.and(has(word));
    }
    var found = lines.newest(tx, which, linesMax);
    var matched = matched(tx, found);
    return found.stream()
        .map(line -> new ListedLine(line, matched.contains(line.id().value())))
        .toList();
  }

  int count(Tx tx, BankAccountId account) {
    return tx.sql().fetchCount(BANK_LINE, of(account));
  }

  int countUnmatched(Tx tx, BankAccountId account) {
    return tx.sql().fetchCount(BANK_LINE, of(account).and(not(MATCHED)));
  }

  private static Condition of(BankAccountId account) {
    return BANK_LINE.BANK_ACCOUNT_ID.eq(account.value());
  }

  private static Condition which(LineSearch.Which which) {
    return switch (which) {
      case UNMATCHED -> not(MATCHED);
      case MATCHED -> MATCHED;
      case ALL -> noCondition();
    };
  }

  private static Condition has(String word) {
    var text = BANK_LINE.SAYS.containsIgnoreCase(word);
    return MoneyText.parse(word)
        .map(amount -> text.or(BANK_LINE.AMOUNT_PENCE.in(amount, amount.negated())))
        .orElse(text);
  }

  private static Set<Long> matched(Tx tx, List<BankLine> found) {
    var ids = found.stream().map(line -> line.id().value()).toList();
    return new HashSet<>(
        tx.sql()
            .select(BANK_LINE.ID)
            .from(BANK_LINE)
            .where(BANK_LINE.ID.in(ids))
            .and(MATCHED)
            .fetch(BANK_LINE.ID));
  }
}
