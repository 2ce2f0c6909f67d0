package org.ringfence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.statements.StatementsBook.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.paper.ReadBack;

/**
 * The six amounts worked out a second time, from a plain list of what was posted, and looked up in
 * the PDF's own text.
 */
class SixAmountsTest {

  /** What was posted, in whole pence: in and out as the statement counts them. */
  private record Fact(PersonId person, LocalDate on, long in, long out, long opening) {}

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreeWithAPlainSum(long seed) {
    try (var book = new StatementsBook(folder)) {
      var random = new Random(seed);
      var people = List.of(book.person("P1", "Ann Sample"), book.person("P2", "Bob Sample"));
      var facts = new ArrayList<Fact>();
      for (var person : people) {
        generate(book, random, person, facts);
      }
      for (var person : people) {
        for (int month = 8; month <= 11; month++) {
          check(book, person, YearMonth.of(2026, month), facts);
        }
      }
    }
  }

  private static void generate(
      StatementsBook book, Random random, PersonId person, List<Fact> facts) {
    var day = StatementsBook.STARTS;
    var opening = Money.ofPence(1 + random.nextInt(100_000));
    book.post(
        NewEntry.openingBalance(
            book.move(person, day, opening), FundingSource.SOCIAL_CARE, Facts.NONE));
    facts.add(new Fact(person, day, 0, 0, opening.pence()));
    while (day.isBefore(LocalDate.of(2026, 11, 18))) {
      var amount = Money.ofPence(1 + random.nextInt(20_000));
      switch (random.nextInt(6)) {
        case 0, 1 -> {
          book.post(book.funding(person, day, amount));
          facts.add(new Fact(person, day, amount.pence(), 0, 0));
        }
        case 2 -> {
          var small = Money.ofPence(1 + random.nextInt(900));
          book.post(book.support(person, day, small));
          facts.add(new Fact(person, day, 0, small.pence(), 0));
        }
        case 3 -> {
          var small = Money.ofPence(1 + random.nextInt(900));
          book.post(book.bill(person, day, small, "I" + facts.size(), ""));
          facts.add(new Fact(person, day, 0, small.pence(), 0));
        }
        case 4 -> {
          var back = Money.ofPence(1 + random.nextInt(500));
          book.post(
              NewEntry.refund(
                  book.move(person, day, back), SpentWith.THIRD_PARTY, "Swimming", Facts.NONE));
          facts.add(new Fact(person, day, 0, -back.pence(), 0));
        }
        default -> {
          var posted = book.post(book.funding(person, day, amount)).only();
          book.reverse(posted, day, "Typed twice");
          facts.add(new Fact(person, day, amount.pence(), 0, 0));
          facts.add(new Fact(person, day, -amount.pence(), 0, 0));
        }
      }
      day = day.plusDays(random.nextInt(6));
    }
  }

  private static void check(
      StatementsBook book, PersonId person, YearMonth month, List<Fact> facts) {
    long before = 0;
    long in = 0;
    long out = 0;
    for (var fact : facts) {
      if (!fact.person().equals(person)) {
        continue;
      }
      var of = YearMonth.from(fact.on());
      if (of.isBefore(month)) {
        before += fact.opening() + fact.in() - fact.out();
      } else if (of.equals(month)) {
        before += fact.opening();
        in += fact.in();
        out += fact.out();
      }
    }
    var text = ReadBack.text(book.statements.issue(BY, person, month).orElseThrow().pdf());
    assertThat(text)
        .contains(
            "Balance brought forward " + Money.ofPence(before),
            "Money in " + Money.ofPence(in),
            "Money out " + Money.ofPence(out),
            "Balance carried forward " + Money.ofPence(before + in - out),
            "Spoken for £0.00",
            "Available " + Money.ofPence(before + in - out));
  }
}
