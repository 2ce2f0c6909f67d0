package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.HoldId;
import org.ringfence.money.Money;

/**
 * Any commands in any order: the ledger and the plain model agree after each, and the second route
 * after all.
 */
class LedgerProperties {

  sealed interface Act {
    record Receive(int day, int pence, Optional<Integer> covers) implements Act {}

    record Spend(int day, int pence, Optional<Integer> covers) implements Act {}

    record Hold(int pence, int owedFor) implements Act {}

    record Release(int which) implements Act {}

    record Pay(int which, int day) implements Act {}

    record Reverse(int which, int daysLater) implements Act {}

    record End(int day) implements Act {}
  }

  private static Path folder;
  private static LedgerBook book;

  @BeforeContainer
  static void opensABook() throws IOException {
    folder = Files.createTempDirectory("ledger-properties");
    book = new LedgerBook(folder);
  }

  @AfterContainer
  static void closesIt() throws IOException {
    book.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<Act> acts() {
    var day = Arbitraries.integers().between(0, 40);
    var pence = Arbitraries.integers().between(1, 5_000);
    var covers = day.optional(0.4);
    var which = Arbitraries.integers().between(0, 20);
    return Arbitraries.frequencyOf(
        Tuple.of(4, Combinators.combine(day, pence, covers).as(Act.Receive::new)),
        Tuple.of(5, Combinators.combine(day, pence, covers).as(Act.Spend::new)),
        Tuple.of(2, Combinators.combine(pence, day).as(Act.Hold::new)),
        Tuple.of(1, which.map(Act.Release::new)),
        Tuple.of(2, Combinators.combine(which, day).as(Act.Pay::new)),
        Tuple.of(2, Combinators.combine(which, day).as(Act.Reverse::new)),
        Tuple.of(1, day.map(Act.End::new)));
  }

  @Property(tries = 40)
  void theLedgerAgreesWithThePlainModel(
      @ForAll @Size(min = 1, max = 30) List<@From("acts") Act> acts,
      @ForAll @IntRange(max = 2_000) int overspend) {
    var run = new Run(overspend);
    for (var act : acts) {
      run.carryOut(act);
      run.compare();
    }
    assertThat(book.verify().problems()).isEmpty();
  }

  /** One fund with its twin. */
  private static final class Run {
    private final FundModel model;
    private final FundId fund;
    private final List<EntryNumber> numbers = new ArrayList<>();
    private final List<HoldId> holds = new ArrayList<>();

    Run(int overspend) {
      model = new FundModel(overspend);
      fund = book.fund(Money.ofPence(overspend));
    }

    private static LocalDate on(int day) {
      return LocalDate.of(2026, 9, 20).plusDays(day);
    }

    void carryOut(Act act) {
      switch (act) {
        case Act.Receive(int day, int pence, var covers) ->
            post(
                covering(book.funding(fund, on(day), pence), covers),
                model.post(on(day), pence, covers.map(Run::on)));
        case Act.Spend(int day, int pence, var covers) ->
            post(
                covering(book.support(fund, on(day), pence), covers),
                model.post(on(day), -pence, covers.map(Run::on)));
        case Act.Hold(int pence, int owedFor) -> hold(pence, on(owedFor));
        case Act.Release(int which) -> release(which);
        case Act.Pay(int which, int day) -> pay(which, on(day));
        case Act.Reverse(int which, int daysLater) -> reverse(which, daysLater);
        case Act.End(int day) -> end(on(day));
      }
    }

    private void post(NewEntry entry, boolean expected) {
      var outcome = book.post(entry);
      assertThat(outcome.isDone()).as("%s: %s", entry, outcome).isEqualTo(expected);
      outcome.handle(posted -> numbers.add(posted.only()), _ -> {});
    }

    private static NewEntry covering(NewEntry entry, Optional<Integer> covers) {
      return covers
          .map(day -> entry.coveredBy(Cover.forDays(new ForDays(on(day), on(day)))))
          .orElse(entry);
    }

    private void end(LocalDate day) {
      book.end(fund, day);
      model.end(day);
    }

    private void hold(int pence, LocalDate owedFor) {
      int expected = model.hold(pence, owedFor);
      var claim = LedgerBook.claim(fund, pence, owedFor, "Test");
      var outcome = book.database.write(tx -> book.holds.place(tx, claim, Optional.empty()));
      assertThat(outcome.isDone()).isEqualTo(expected > 0);
      outcome.handle(holds::add, _ -> {});
    }

    private void release(int which) {
      if (which >= 1 && which <= holds.size()) {
        boolean expected = model.isHeld(which);
        model.release(which);
        var outcome = book.database.write(tx -> book.holds.release(tx, holds.get(which - 1)));
        assertThat(outcome.isDone()).isEqualTo(expected);
      }
    }

    private void pay(int which, LocalDate on) {
      if (which >= 1 && which <= holds.size() && model.isHeld(which)) {
        var hold = holds.get(which - 1);
        var amount =
            book.database.<List<Held>>read(tx -> book.holds.of(tx, fund)).stream()
                .filter(held -> held.id().equals(hold))
                .findFirst()
                .orElseThrow()
                .amount();
        var bill = book.bill(fund, on, amount.pence(), "INV " + which);
        post(bill.coveredBy(Cover.hold(hold, Optional.empty())), model.pay(which, on));
      }
    }

    private void reverse(int which, int daysLater) {
      if (which < numbers.size()) {
        var on = model.dayOf(which).plusDays(daysLater % 5);
        boolean expected = model.reverse(which, on);
        var wish =
            new Ledger.Reversal(
                CommandId.fresh(), numbers.get(which), on, "Test", "Test", Optional.empty());
        var outcome = book.database.write(tx -> book.ledger.reverse(tx, wish));
        assertThat(outcome.isDone()).as("%s", outcome).isEqualTo(expected);
        outcome.handle(posted -> numbers.add(posted.only()), _ -> {});
      }
    }

    void compare() {
      Balance balance = book.database.read(tx -> book.funds.balance(tx, fund));
      assertThat(balance.balance().pence()).isEqualTo(model.balance());
      assertThat(balance.held().pence()).isEqualTo(model.held());
      for (int day = 0; day <= 40; day += 13) {
        var asked = on(day);
        Money then = book.database.read(tx -> book.funds.moneyOn(tx, fund, asked));
        assertThat(then.pence()).isEqualTo(model.balanceOn(asked));
      }
      var from = on(0);
      List<Journal.Line> lines =
          book.database.read(tx -> book.journal.lines(tx, fund, from, LedgerBook.TODAY));
      assertThat(lines).hasSize(model.entries());
      var figures = PeriodFigures.of(Money.ZERO, lines.stream().map(Journal.Line::entry).toList());
      assertThat(figures.carriedForward().pence()).isEqualTo(model.balance());
      if (!lines.isEmpty()) {
        assertThat(lines.getLast().balance().pence()).isEqualTo(model.balance());
      }
    }
  }
}
