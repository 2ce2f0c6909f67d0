package org.ringfence.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;

/**
 * The second route: re-adds every transfer from the first, follows the chain of entries, and
 * compares with the totals that the program works with. It shares no sum with the first route.
 */
public final class Verification {

  /** More findings than this say nothing new. */
  private static final int PROBLEMS_MAX = 50;

  /**
   * What was found.
   *
   * @param entries how many entries were read
   * @param total what all funds hold together
   * @param problems what does not agree; empty when all is well
   */
  public record Report(long entries, Money total, List<Problem> problems) {
    public boolean isSound() {
      return problems.isEmpty();
    }
  }

  public Report verify(Tx tx) {
    var recount = new Recount(VerificationStore.accounts(tx));
    VerificationStore.eachEntry(tx, recount::read);
    recount.compare(VerificationStore.totals(tx), VerificationStore.transfers(tx));
    return new Report(recount.entries, recount.total(), List.copyOf(recount.problems));
  }

  private static final class Recount {
    private final Map<Long, VerificationStore.Owner> accounts;
    private final Map<FundMonthStore.Key, FundMonthStore.Total> totals = new HashMap<>();
    private final HashSet<Long> reversed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Chain chain = Chain.fromStart();
    private long entries;
    private long legs;

    Recount(Map<Long, VerificationStore.Owner> accounts) {
      this.accounts = accounts;
    }

    void read(VerificationStore.Stored stored) {
      var row = stored.row();
      entries++;
      expect(
          row.number() == entries,
          "The journal has no entry %d: the next number is %d.",
          entries,
          row.number());
      expect(
          Arrays.equals(row.digest(chain), stored.digest()),
          "Entry %d is not as it was posted.",
          row.number());
      expect(!row.legs().isEmpty(), "Entry %d moves nothing.", row.number());
      expect(
          row.reverses() == null || reversed.add(row.reverses()),
          "Entry %d is reversed twice.",
          row.reverses());
      long effect = row.legs().stream().mapToLong(leg -> add(row, leg)).sum();
      expect(
          effect == row.effectPence(),
          "Entry %d says another effect than its transfers.",
          row.number());
    }

    /** The effect of one transfer on the fund's money in the bank, in pence. */
    private long add(ChainedRow row, ChainedRow.Leg leg) {
      legs++;
      var debit = accounts.get(leg.debit());
      var credit = accounts.get(leg.credit());
      expect(
          debit.fund() == row.fund() && credit.fund() == row.fund() && leg.pence() > 0,
          "Entry %d moves money between funds, or none.",
          row.number());
      long effect = 0;
      if (debit.bank() != null) {
        effect += leg.pence();
        add(row, debit.bank(), new FundMonthStore.Total(Money.ofPence(leg.pence()), Money.ZERO));
      }
      if (credit.bank() != null) {
        effect -= leg.pence();
        add(row, credit.bank(), new FundMonthStore.Total(Money.ZERO, Money.ofPence(leg.pence())));
      }
      return effect;
    }

    private void add(ChainedRow row, long bank, FundMonthStore.Total total) {
      var key =
          new FundMonthStore.Key(
              new FundId(row.fund()), new BankAccountId(bank), YearMonth.from(row.postedOn()));
      totals.merge(key, total, FundMonthStore.Total::plus);
    }

    void compare(Map<FundMonthStore.Key, FundMonthStore.Total> kept, long transfers) {
      expect(legs == transfers, "%d transfers belong to no entry.", transfers - legs);
      var keys = new HashSet<>(totals.keySet());
      keys.addAll(kept.keySet());
      for (var key : keys) {
        expect(
            totals
                .getOrDefault(key, FundMonthStore.Total.NONE)
                .equals(kept.getOrDefault(key, FundMonthStore.Total.NONE)),
            "The total kept for fund %d in %s is not what its entries add up to.",
            key.fund().value(),
            key.month());
      }
    }

    Money total() {
      return Money.sum(
          totals.values().stream().map(total -> total.in().minus(total.out())).toList());
    }

    private void expect(boolean holds, String says, Object... about) {
      if (!holds && problems.size() < PROBLEMS_MAX) {
        problems.add(Problem.of(says.formatted(about)));
      }
    }
  }
}
