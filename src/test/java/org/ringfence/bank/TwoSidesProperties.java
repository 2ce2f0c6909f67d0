package org.ringfence.bank;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.BankLineId;
import org.ringfence.ids.BankMatchId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccountDetails;

/**
 * Whatever the bank and the book moved, and whoever matched what of it: the proof's difference is
 * what plain sums make it, and no match changes it.
 */
class TwoSidesProperties {

  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final LocalDate FIRST = START.plusDays(1);
  private static final BankAccountId ACCOUNT = new BankAccountId(1);

  /**
   * Something that was paid or received.
   *
   * @param bookDay when the book has it, in days from the start; below zero: not at all
   * @param bankDay the same of the bank
   */
  record Happening(long pence, int bookDay, int bankDay, boolean matched) {
    boolean inTheBook() {
      return bookDay >= 0;
    }

    boolean atTheBank() {
      return bankDay >= 0;
    }
  }

  @Provide
  Arbitrary<List<Happening>> happenings() {
    var pence = Arbitraries.longs().between(-5_000, 5_000).filter(it -> it != 0);
    return Combinators.combine(
            pence,
            Arbitraries.integers().between(-15, 60),
            Arbitraries.integers().between(-15, 60),
            Arbitraries.of(true, false))
        .as(Happening::new)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 300)
  void theDifferenceIsWhatPlainSumsMakeIt(
      @ForAll("happenings") List<Happening> all, @ForAll("days") int days) {
    var day = START.plusDays(days);
    var compared = compared(all, day, true);
    var proof = AccountProof.of(compared);
    long bank = sum(all, day, Happening::bankDay);
    long book = sum(all, day, Happening::bookDay);
    assertThat(proof.bank().pence()).isEqualTo(bank);
    assertThat(proof.own().pence()).isEqualTo(book);
    assertThat(proof.difference().pence()).isEqualTo(bank - book - proof.onItsWay().pence());
    // What stands on one side explains everything: nothing was missing and both began with nothing.
    assertThat(compared.unexplained()).isEqualTo(Money.ZERO);
    long reasons =
        compared.atTheBank(List.of(Why.UNKNOWN)).stream()
                .mapToLong(it -> it.it().amount().pence())
                .sum()
            - compared.inTheBook(List.of(Why.OVERDUE)).stream()
                .mapToLong(it -> it.it().amount().pence())
                .sum();
    assertThat(proof.difference().pence()).isEqualTo(reasons);
    assertThat(proof.isWhole())
        .isEqualTo(proof.reasons().isEmpty())
        .as("a difference has a reason, and no reason stands without one: %s", proof);
  }

  @Property(tries = 300)
  void matchingWhatBelongsTogetherOnlyEverExplainsMore(
      @ForAll("happenings") List<Happening> all, @ForAll("days") int days) {
    var day = START.plusDays(days);
    var without = compared(all, day, false);
    var with = compared(all, day, true);
    assertThat(with.unexplained()).isEqualTo(without.unexplained());
    assertThat(with.onlyAtTheBank().minus(with.onlyInTheBook()))
        .isEqualTo(without.onlyAtTheBank().minus(without.onlyInTheBook()));
  }

  @Property(tries = 300)
  void takingAProposalLeavesTheProofAsItIs(
      @ForAll("happenings") List<Happening> all, @ForAll("days") int days) {
    var day = START.plusDays(days);
    var lines = lines(all);
    var items = items(all);
    var proposed = Proposals.of(lines, items);
    var taken = new ArrayList<Match>();
    for (int i = 0; i < proposed.size(); i++) {
      var wish = proposed.get(i).wish();
      taken.add(
          new Match(new BankMatchId(i + 1), wish.lines(), wish.book(), "", Instant.EPOCH, "Test"));
    }
    var before = AccountProof.of(compared(all, day, ActiveMatches.of(List.of())));
    var after = AccountProof.of(compared(all, day, ActiveMatches.of(taken)));
    assertThat(after).isEqualTo(before);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 60);
  }

  private static long sum(List<Happening> all, LocalDate day, ToIntFunction<Happening> when) {
    long days = DAYS.between(FIRST, day);
    return all.stream()
        .filter(it -> when.applyAsInt(it) >= 0 && when.applyAsInt(it) <= days)
        .mapToLong(Happening::pence)
        .sum();
  }

  private static Comparison compared(List<Happening> all, LocalDate day, boolean matched) {
    var matches = new ArrayList<Match>();
    for (int i = 0; i < all.size(); i++) {
      var it = all.get(i);
      if (matched && it.matched() && it.inTheBook() && it.atTheBank()) {
        matches.add(
            new Match(
                new BankMatchId(i + 1),
                List.of(new BankLineId(i + 1)),
                List.of(new BookRef.Posted(new EntryNumber(i + 1))),
                "",
                Instant.EPOCH,
                "Test"));
      }
    }
    return compared(all, day, ActiveMatches.of(matches));
  }

  /** The book's side is put together here with plain sums, as the ledger would. */
  private static Comparison compared(List<Happening> all, LocalDate day, ActiveMatches matches) {
    var lines = lines(all);
    var shown = lines.stream().filter(it -> !it.on().isAfter(day)).toList();
    var stated = shown.isEmpty() ? day : shown.getLast().on();
    var sorted = new TwoSides(FIRST, lines, items(all), matches).on(day, stated);
    return new Comparison(
        new BankAccount(
            ACCOUNT, new BankAccountDetails("Client account", "", ""), Optional.empty()),
        day,
        FIRST,
        shown.isEmpty() ? List.of(line(0, 0, START)) : shown,
        Money.ofPence(sum(all, day, Happening::bankDay)),
        List.of(),
        Money.ofPence(sum(all, day, Happening::bookDay)),
        List.of(),
        sorted.atTheBank(),
        sorted.inTheBook(),
        sorted.sure());
  }

  private static List<BankLine> lines(List<Happening> all) {
    var lines = new ArrayList<BankLine>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).atTheBank()) {
        lines.add(line(i + 1, all.get(i).pence(), FIRST.plusDays(all.get(i).bankDay())));
      }
    }
    lines.sort(BankLine.IN_ORDER);
    return lines;
  }

  private static BankLine line(long id, long pence, LocalDate on) {
    var said =
        new BankFileLine(
            on, Money.ofPence(pence), Optional.empty(), "PAYMENT " + id, Optional.empty(), "");
    return new BankLine(new BankLineId(id), ACCOUNT, said, 0, BankFileFormat.values()[0]);
  }

  private static List<BookItem> items(List<Happening> all) {
    var items = new ArrayList<BookItem>();
    for (int i = 0; i < all.size(); i++) {
      var it = all.get(i);
      if (it.inTheBook()) {
        var on = FIRST.plusDays(it.bookDay());
        items.add(
            new BookItem(
                new BookRef.Posted(new EntryNumber(i + 1)),
                on,
                on,
                Money.ofPence(it.pence()),
                new BookItem.What("Entry", "", "Entry " + (i + 1)),
                CommandId.of("command " + i),
                Words.of("", List.of(), List.of()),
                Optional.empty()));
      }
    }
    return items;
  }
}
