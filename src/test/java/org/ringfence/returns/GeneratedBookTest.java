package org.ringfence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.returns.ReturnBook.QUARTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.FundId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;

/**
 * A generated book and a plain list of what was put into it. Return and journal must say what
 * adding up that list says, column by column, to the penny.
 */
class GeneratedBookTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 1);
  private static final int DAYS = 190;

  /** What was put in: a signed amount in pence, and the column of the return it belongs to. */
  private record Put(String reference, LocalDate on, String column, String account, long pence) {}

  @TempDir Path folder;
  private ReturnBook book;
  private final List<Put> puts = new ArrayList<>();
  private final List<NewEntry> entries = new ArrayList<>();

  @BeforeEach
  void fillsABook() {
    book = new ReturnBook(folder);
    var random = new Random(7);
    for (int i = 1; i <= 5; i++) {
      var reference = "P" + i;
      var fund = book.person(reference, "Person Number " + i);
      fill(random, reference, fund);
    }
    book.post(entries);
  }

  private void fill(Random random, String reference, FundId fund) {
    long balance = 100_000 + random.nextInt(100_000);
    put(
        new Put(reference, FIRST_DAY, "Opening", "opening", balance),
        NewEntry.openingBalance(
            book.move(fund, FIRST_DAY, balance), FundingSource.OTHER, Facts.NONE));
    for (int day = 0; day < DAYS; day++) {
      var on = FIRST_DAY.plusDays(day);
      long pence = 1 + random.nextInt(3_000);
      var move = book.move(fund, on, pence);
      int kind = balance < pence ? random.nextInt(2) : random.nextInt(8);
      var source = FundingSource.values()[random.nextInt(3)];
      var entry =
          switch (kind) {
            case 0 -> NewEntry.funding(move, source, Facts.NONE);
            case 1 -> NewEntry.contribution(move, Facts.NONE);
            case 2 -> NewEntry.support(move, "Support", Facts.NONE);
            case 3 -> NewEntry.fee(move, Facts.NONE);
            case 4 -> NewEntry.purchase(move, SpentWith.THIRD_PARTY, "Outings", Facts.NONE);
            case 5 -> NewEntry.refund(move, SpentWith.THIRD_PARTY, "Outings", Facts.NONE);
            case 6 -> NewEntry.refund(move, SpentWith.PROVIDER, "Support", Facts.NONE);
            default ->
                NewEntry.returned(move, "Anyshire Council", FundingSource.HEALTH, Facts.NONE);
          };
      var put =
          switch (kind) {
            case 0 -> new Put(reference, on, source.label(), "in:" + source.label(), pence);
            case 1 -> new Put(reference, on, "Contribution", "in:Contribution", pence);
            case 2 -> new Put(reference, on, "Support", "out:Support", -pence);
            case 3 -> new Put(reference, on, "Fees", "out:Management fee", -pence);
            case 4 -> new Put(reference, on, "Third", "out:Outings", -pence);
            case 5 -> new Put(reference, on, "Third", "out:Outings", pence);
            case 6 -> new Put(reference, on, "Support", "out:Support", pence);
            default -> new Put(reference, on, "Returned", "returned:Anyshire Council", -pence);
          };
      put(put, entry);
      balance += put.pence();
      // Undone some days later at once, so that reversals cross the ends of the period.
      if (kind == 2 && random.nextInt(4) == 0) {
        var later = on.plusDays(random.nextInt(10));
        put(
            new Put(reference, later, put.column(), put.account(), pence),
            NewEntry.reversing(entry, entries.size() - 1, later, "Wrong", Optional.empty()));
        balance += pence;
      }
    }
  }

  private void put(Put put, NewEntry entry) {
    puts.add(put);
    entries.add(entry);
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private long sum(String reference, String column, LocalDate from, LocalDate to) {
    return puts.stream()
        .filter(put -> put.reference().equals(reference))
        .filter(put -> column.isEmpty() || put.column().equals(column))
        .filter(put -> !put.on().isBefore(from) && !put.on().isAfter(to))
        .mapToLong(Put::pence)
        .sum();
  }

  private Money inQuarter(String reference, String column) {
    return Money.ofPence(sum(reference, column, QUARTER.from(), QUARTER.to()));
  }

  @Test
  void theReturnSaysWhatTheListAddsUpTo() {
    var figures = book.figures();
    assertThat(figures.summary()).hasSize(5);
    for (var row : figures.summary()) {
      var person = row.reference();
      var seen = row.figures();
      assertThat(seen.broughtForward().pence())
          .isEqualTo(sum(person, "", FIRST_DAY, QUARTER.from().minusDays(1)));
      for (var source : FundingSource.values()) {
        assertThat(seen.receivedFrom(source)).isEqualTo(inQuarter(person, source.label()));
      }
      assertThat(seen.spentOnOwnSupport()).isEqualTo(inQuarter(person, "Support").negated());
      assertThat(seen.spentWithThirdParties()).isEqualTo(inQuarter(person, "Third").negated());
      assertThat(seen.feesTaken()).isEqualTo(inQuarter(person, "Fees").negated());
      assertThat(seen.givenBack()).isEqualTo(inQuarter(person, "Returned").negated());
      assertThat(seen.carriedForward().pence()).isEqualTo(sum(person, "", FIRST_DAY, QUARTER.to()));
    }
  }

  /** A picture of it is taken from {@code target/papers/return.xlsx}, to be looked at. */
  @Test
  void theReturnIsIssued() {
    var returns = book.returns();
    var issued = returns.issue("Rita", book.council, QUARTER, Progress.UNWATCHED).orElseThrow();
    var file = returns.save(issued, Path.of("target", "papers", "return.xlsx")).orElseThrow();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theTransactionsRunFromOpeningToClosingBalance() {
    var figures = book.figures();
    var balances = new HashMap<String, Money>();
    figures.summary().forEach(it -> balances.put(it.reference(), it.figures().broughtForward()));
    for (var line : figures.transactions()) {
      var after =
          balances
              .get(line.reference())
              .plus(line.effect().moneyIn())
              .minus(line.effect().moneyOut());
      assertThat(line.effect().balance()).isEqualTo(after);
      balances.put(line.reference(), after);
    }
    figures
        .summary()
        .forEach(
            it ->
                assertThat(balances.get(it.reference())).isEqualTo(it.figures().carriedForward()));
  }

  @Test
  void theJournalSaysWhatTheListAddsUpTo() throws Exception {
    var file = folder.resolve("all.journal");
    book.auditorsJournal().write(file, Progress.UNWATCHED).orElseThrow();
    var read = HledgerReader.read(file);
    assertThat(read.transactions).hasSize(puts.size());
    Map<String, Long> expected = new HashMap<>();
    for (var put : puts) {
      expected.merge("fund:" + put.reference() + ":" + put.account(), -put.pence(), Long::sum);
      expected.merge("fund:" + put.reference() + ":bank:Client account", put.pence(), Long::sum);
    }
    assertThat(read.balances()).isEqualTo(expected);
  }
}
