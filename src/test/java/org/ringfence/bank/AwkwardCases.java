package org.ringfence.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;

/**
 * A quarter of nothing but what is easily mistaken: people of one surname, payees whose names are
 * parts of one another, twins, weekly beside four-weekly, what was reversed and entered again, what
 * is one line at the bank and many entries in the book, and the other way round. Each comes several
 * times, and sometimes one side of it is missing.
 */
final class AwkwardCases extends CaseBook {

  private static final String PROVIDER = "Kindly Invented Support";
  private static final String[][] NESTED = {
    {"Green Gym", "Green Gym North Ltd"},
    {"Made Up Taxis", "New Made Up Taxis"},
    {"Pretend Care", "Pretend Care at Home Limited"},
    {"North Cafe", "Green North Cafe Bar"}
  };
  private static final String[] SURNAMES = {"Madeup", "Pretend-Jones", "Notreal"};

  private final Random random;

  AwkwardCases(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      sameSurname(1 + i * 29, SURNAMES[i]);
      reversedAndEnteredAgain(5 + i * 27);
      runAsOneLine(9 + i * 26);
      chargesOneByOne(13 + i * 30);
      councilOneByOne(3 + i * 28);
      bulkPayment(20 + i * 22);
      writtenByTheBank(11 + i * 25);
      threeLinesOfOneEntry(16 + i * 24);
      fourWeeklyInOne(i);
    }
    for (int i = 0; i < 8; i++) {
      nestedPayees(2 + i * 10, NESTED[i % NESTED.length]);
      twins(4 + i * 10);
      lineOfAnotherWeek(6 + i * 9);
    }
    weekly();
  }

  private CommandId command() {
    return CommandId.of("awkward " + random.nextLong());
  }

  private long price() {
    return 500 + random.nextInt(400) * 25L;
  }

  private int later(int day) {
    return day + random.nextInt(3);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private static String bank(String words) {
    return words.toUpperCase(Locale.UK);
  }

  /** Two people of one surname pay the same on the same day; the bank may say no more than it. */
  private void sameSurname(int day, String surname) {
    long pence = price();
    var paid = new ArrayList<BookItem>();
    for (var first : List.of("Ann", "Amy")) {
      var name = first + " " + surname;
      var entry = item(day, pence, command(), "", List.of(name), "");
      var text = oneIn(2) ? name : oneIn(2) ? "A " + surname : surname;
      if (oneIn(4)) {
        items.remove(entry);
        line(later(day), pence, bank(text));
      } else {
        paid.add(entry);
        same(line(later(day), pence, bank(text)), List.of(entry));
      }
    }
  }

  /** Payees of whom one's name is part of the other's, the same price on the same day. */
  private void nestedPayees(int day, String[] payees) {
    long pence = -price();
    int missing = random.nextInt(6);
    for (int i = 0; i < 2; i++) {
      var entry = item(day, pence, command(), payees[i], List.of(payees[i], "Ann Madeup"), "");
      var text = "CARD PAYMENT TO " + bank(payees[i]);
      if (missing == i) {
        items.remove(entry);
        line(later(day), pence, text);
      } else if (missing != i + 2) {
        same(line(later(day), pence, text), List.of(entry));
      }
    }
    // A name that stands in the book on some day or other.
    item(day, -1, command(), payees[1], List.of(payees[1]), "");
  }

  /** Two people buy the same from the same payee on one day. */
  private void twins(int day) {
    long pence = -price();
    var entries = new ArrayList<BookItem>();
    for (var who : List.of("Ann Madeup", "Bob Notreal")) {
      entries.add(item(day, pence, command(), "Shared Pool", List.of("Shared Pool", who), ""));
    }
    Collections.shuffle(entries, random);
    for (var entry : entries) {
      same(line(later(day), pence, "SHARED POOL"), List.of(entry));
    }
  }

  /** A fare of one week is missing in the book, and that of another has not reached the bank. */
  private void lineOfAnotherWeek(int day) {
    long pence = -price();
    var payee = "Weekly Minibus " + (char) ('A' + random.nextInt(26)) + "ville";
    line(day, pence, bank(payee));
    item(
        oneIn(2) ? day + 7 : Math.max(0, day - 7),
        pence,
        command(),
        payee,
        List.of(payee, "Bob Notreal"),
        "");
  }

  private void weekly() {
    for (int day = 1; day < DAYS; day += 7) {
      var entry = item(day, 4_000, command(), "", List.of("Una Weekly"), "");
      if (!oneIn(10)) {
        same(line(later(day), 4_000, "UNA WEEKLY"), List.of(entry));
      }
    }
  }

  /** Entered week by week, paid for four weeks in one. */
  private void fourWeeklyInOne(int index) {
    var name = List.of("Vic Fourweekly", "Wyn Fourweekly", "Xan Fourweekly").get(index);
    long pence = 3_000 + index * 500L;
    var entries = new ArrayList<BookItem>();
    for (int week = 0; week < 4; week++) {
      entries.add(item(2 + index * 28 + week * 3, pence, command(), "", List.of(name), ""));
    }
    same(line(12 + index * 28, 4 * pence, bank(name)), entries);
  }

  /** Posted to the wrong person, reversed, and posted to the right one. */
  private void reversedAndEnteredAgain(int day) {
    long pence = -price();
    var payee = "Example Respite Centre";
    var invoice = "R" + (10_000 + random.nextInt(90_000));
    var wrong =
        item(
            day,
            pence,
            command(),
            Words.of(payee, List.of(payee, "Ann Madeup"), List.of(invoice)),
            Optional.empty());
    item(
        day + 20,
        -pence,
        command(),
        Words.of(payee, List.of(payee, "Ann Madeup"), List.of(invoice)),
        Optional.of(wrong.ref()));
    var right = item(day, pence, command(), payee, List.of(payee, "Bob Notreal"), invoice);
    same(line(later(day), pence, bank(payee) + " " + invoice), List.of(right));
  }

  /** A payment run that the bank shows as one line. */
  private void runAsOneLine(int day) {
    var run = command();
    var bills = new ArrayList<BookItem>();
    for (var payee : List.of("Run Cafe", "Run Garden", "Run Studio", "Run Studio")) {
      bills.add(item(day, -price(), run, payee, List.of(payee, "Bob Notreal"), "I" + price()));
    }
    same(line(later(day), sum(bills), "BACS MULTIPLE PAYMENTS"), bills);
  }

  /** Everyone's support of a month, each posted by itself, drawn in one transfer. */
  private void chargesOneByOne(int day) {
    var charges = new ArrayList<BookItem>();
    for (int person = 0; person < 12; person++) {
      charges.add(
          item(day, -price(), command(), PROVIDER, List.of(PROVIDER, "Person No" + person), ""));
    }
    same(line(later(day), sum(charges), "TFR " + bank(PROVIDER)), charges);
  }

  /** A council's payment that an earlier spreadsheet had row by row. */
  private void councilOneByOne(int day) {
    var receipts = new ArrayList<BookItem>();
    for (int person = 0; person < 20; person++) {
      receipts.add(
          item(
              day,
              4 * price(),
              command(),
              "Anyshire Council",
              List.of("Anyshire Council", "Person No" + person),
              ""));
    }
    same(line(later(day), sum(receipts), "ANYSHIRE COUNCIL CREDITORS"), receipts);
  }

  /** A run over two payees that the book had from a spreadsheet, bill by bill. */
  private void bulkPayment(int day) {
    var bills = new ArrayList<BookItem>();
    for (var payee : List.of("Bulk Café", "Bulk Café", "Bulk Studio")) {
      bills.add(item(day, -price(), command(), payee, List.of(payee, "Bob Notreal"), ""));
    }
    same(line(later(day), sum(bills), "BULK PAYMENT 3 ITEMS"), bills);
  }

  /** A name with marks, and a council as banks shorten it. */
  private void writtenByTheBank(int day) {
    long pence = -price();
    var cafe = item(day, pence, command(), "Crème Café", List.of("Crème Café", "Ann Madeup"), "");
    same(line(later(day), pence, "CREME CAFE CD 4417"), List.of(cafe));
    var paid =
        item(
            day,
            -pence * 9,
            command(),
            "Sampleton Borough Council",
            List.of("Sampleton Borough Council", "Ann Madeup"),
            "");
    same(line(later(day), -pence * 9, "SAMPLETON BC 2610"), List.of(paid));
  }

  private void threeLinesOfOneEntry(int day) {
    var payee = "Three Part Holidays";
    var invoice = "H" + (1_000 + random.nextInt(9_000));
    long pence = 30_000 + random.nextInt(9_000);
    var entry = item(day, -pence, command(), payee, List.of(payee, "Ann Madeup"), invoice);
    long part = pence / 4;
    for (long paid : new long[] {part, part + 1, pence - 2 * part - 1}) {
      same(line(day + random.nextInt(4), -paid, bank(payee)), List.of(entry));
    }
  }

  private static long sum(List<BookItem> items) {
    return Money.sum(items.stream().map(BookItem::amount).toList()).pence();
  }
}
