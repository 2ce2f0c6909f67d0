package org.ringfence.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;

/**
 * A quarter of an invented office's bank account with what its book says, and which is which: four
 * weekly payments of a council for everyone, contributions, bills one by one, in runs and pooled,
 * the provider's charges drawn in one transfer, card purchases, bills paid in two parts. Some lines
 * have no entry, and some entries no line. Names and references reach the bank as banks write them:
 * in full, cut off, or not at all.
 */
final class MatchingCases extends CaseBook {

  private static final String[] FIRST = {
    "Gwen", "Sam", "Asha", "Bob", "Cleo", "Dev", "Ewa", "Finn", "Hana", "Ivor", "Jo", "Kit"
  };
  private static final String[] LAST = {"Sample", "Madeup", "Notreal", "Pretend", "Fictitious"};
  private static final String[] PAYEES = {
    "Invented Taxis North Ltd",
    "Invented Taxis South Ltd",
    "Pretend Care Limited",
    "Green Gym",
    "Green Grocers",
    "Made Up Art Class",
    "Example Respite Centre"
  };

  private final Random random;
  private final int people;

  MatchingCases(long seed, int people) {
    this.random = new Random(seed);
    this.people = people;
    for (int day = 10; day < DAYS; day += 28) {
      council(day);
    }
    for (int person = 0; person < people; person++) {
      contributions(person);
      purchases(person);
    }
    for (int bill = 0; bill < people * 3; bill++) {
      bill();
    }
    for (int week = 0; week < DAYS / 7; week++) {
      run(week * 7 + 3);
      pooled(week * 7 + 4);
    }
    for (int month = 1; month <= 3; month++) {
      ownCharges(month * 30 - 1);
    }
    for (int i = 0; i < people / 2; i++) {
      inTwoParts();
      noise();
    }
  }

  private String name(int person) {
    return FIRST[person % FIRST.length]
        + " "
        + LAST[person / FIRST.length % LAST.length]
        + (person >= FIRST.length * LAST.length ? " " + (char) ('A' + person / 60) + "son" : "");
  }

  /** At the bank a few days later; sometimes not yet, and sometimes only at the bank. */
  private void atBank(int day, List<BookItem> paid, String text) {
    long pence = Money.sum(paid.stream().map(BookItem::amount).toList()).pence();
    int later = day + new int[] {0, 0, 0, 1, 1, 2, 3}[random.nextInt(7)];
    boolean onItsWay = later >= DAYS;
    boolean notEntered = !onItsWay && random.nextInt(50) == 0;
    if (!onItsWay) {
      var line = line(later, pence, text);
      if (notEntered) {
        items.removeAll(paid);
      } else {
        same(line, paid);
      }
    }
  }

  private String written(String name, String reference) {
    var bare = name.toUpperCase(Locale.UK);
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "FPO " + bare + " " + reference;
      case 3, 4, 5 -> bare;
      case 6, 7 -> bare.substring(0, Math.min(18, bare.length())).strip();
      case 8 -> "BP " + bare + " REF " + reference;
      default -> "BILL PAYMENT " + reference;
    };
  }

  private String invoice() {
    return "INV-" + (1000 + random.nextInt(9000)) + (char) ('A' + random.nextInt(26));
  }

  private void council(int day) {
    var command = CommandId.of("council " + day + random.nextLong());
    var remittance = "ANY" + (100000 + random.nextInt(900000));
    var shares = new ArrayList<BookItem>();
    for (int person = 0; person < people; person++) {
      shares.add(
          item(
              day,
              (20_000 + random.nextInt(400) * 50L) * 4,
              command,
              "",
              List.of("Anyshire Council", name(person)),
              remittance));
    }
    atBank(
        day, shares, random.nextBoolean() ? "ANYSHIRE COUNCIL" : "ANYSHIRE COUNCIL " + remittance);
  }

  private void contributions(int person) {
    long weekly = 1_000 + random.nextInt(60) * 50L;
    for (int day = random.nextInt(7); day < DAYS; day += 7) {
      var item =
          item(
              day,
              weekly,
              CommandId.of("c" + random.nextLong()),
              "",
              List.of(name(person), "P%03d".formatted(person)),
              "");
      atBank(
          day,
          List.of(item),
          random.nextInt(3) > 0
              ? name(person).toUpperCase(Locale.UK)
              : "STANDING ORDER P%03d".formatted(person));
    }
  }

  private void purchases(int person) {
    for (int i = 0; i < 4; i++) {
      int day = random.nextInt(DAYS);
      var payee = PAYEES[random.nextInt(PAYEES.length)];
      var item =
          item(
              day,
              -(300 + random.nextInt(5_000)),
              CommandId.of("p" + random.nextLong()),
              payee,
              List.of(payee, name(person)),
              "");
      atBank(day, List.of(item), "CARD PAYMENT TO " + payee.toUpperCase(Locale.UK));
    }
  }

  private BookItem billItem(int day, long pence, CommandId command, String payee, String invoice) {
    return item(day, -pence, command, payee, List.of(payee, name(random.nextInt(people))), invoice);
  }

  /** Prices are often the same: a fare, a session. */
  private long price() {
    return random.nextInt(4) == 0
        ? new long[] {1_250, 2_500, 4_000, 12_000}[random.nextInt(4)]
        : 800 + random.nextInt(30_000);
  }

  private void bill() {
    int day = random.nextInt(DAYS);
    var payee = PAYEES[random.nextInt(PAYEES.length)];
    var invoice = invoice();
    var item = billItem(day, price(), CommandId.of("b" + random.nextLong()), payee, invoice);
    atBank(day, List.of(item), written(payee, invoice));
  }

  private void run(int day) {
    var command = CommandId.of("run " + random.nextLong());
    for (int i = 0; i < 4; i++) {
      var payee = PAYEES[(day + i) % PAYEES.length];
      var invoice = invoice();
      var one = billItem(day, price(), command, payee, invoice);
      var paid =
          random.nextBoolean()
              ? List.of(one)
              : List.of(one, billItem(day, price(), command, payee, invoice()));
      atBank(day, paid, written(payee, invoice));
    }
  }

  private void pooled(int day) {
    var command = CommandId.of("pooled " + random.nextLong());
    var payee = PAYEES[random.nextInt(PAYEES.length)];
    var invoice = invoice();
    var shares = new ArrayList<BookItem>();
    long share = price();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      shares.add(billItem(day, share, command, payee, invoice));
    }
    atBank(day, shares, written(payee, invoice));
  }

  private void ownCharges(int day) {
    var command = CommandId.of("charges " + random.nextLong());
    var charges = new ArrayList<BookItem>();
    for (int person = 0; person < people; person++) {
      charges.add(
          item(
              day,
              -(40_000 + random.nextInt(20_000)),
              command,
              "",
              List.of("Kindly Invented Support", name(person)),
              ""));
    }
    atBank(day, charges, random.nextBoolean() ? "KINDLY INVENTED SU" : "TFR ISF CHARGES");
  }

  private void inTwoParts() {
    int day = random.nextInt(DAYS - 10);
    var payee = PAYEES[random.nextInt(PAYEES.length)];
    var invoice = invoice();
    long pence = 10_000 + random.nextInt(50_000);
    var item = billItem(day, pence, CommandId.of("t" + random.nextLong()), payee, invoice);
    long part = pence / 3;
    for (var paid : List.of(part, pence - part)) {
      var line = line(day + random.nextInt(3), -paid, payee.toUpperCase(Locale.UK) + " " + invoice);
      same(line, List.of(item));
    }
  }

  /** Lines without an entry and entries without a line. */
  private void noise() {
    line(random.nextInt(DAYS), -(500 + random.nextInt(2_000)), "SERVICE CHARGE");
    line(random.nextInt(DAYS), -price(), "CARD PAYMENT TO UNKNOWN SHOP");
    line(random.nextInt(DAYS), price(), "FASTER PAYMENT RECEIVED");
    billItem(
        DAYS - 1 - random.nextInt(4),
        price(),
        CommandId.of("w" + random.nextLong()),
        PAYEES[random.nextInt(PAYEES.length)],
        invoice());
  }
}
