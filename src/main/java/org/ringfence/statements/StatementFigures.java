package org.ringfence.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.money.Money;

/**
 * Everything that a month's statement shows, frozen. It names the person, those who work for them
 * and those who were paid, and nobody else whom the provider supports.
 *
 * @param lines what counts in the month, in the order in which it counts
 * @param bills third parties' bills that were paid, with who said yes to each
 */
public record StatementFigures(
    Parties parties,
    YearMonth month,
    Amounts amounts,
    Breakdown breakdown,
    List<Line> lines,
    List<Bill> bills,
    Standing standing) {

  public StatementFigures {
    lines = List.copyOf(lines);
    bills = List.copyOf(bills);
  }

  /**
   * Whose statement it is, and who answers for it.
   *
   * @param name in letters that can be printed
   * @param called what they like to be called
   * @param commissioner who agreed the budget; empty when no agreement says
   */
  public record Parties(
      String reference, String name, String called, String commissioner, Contact provider) {}

  /** Whom to ask; what is not known is empty. */
  public record Contact(String name, String address, String phone, String email) {}

  /** {@code carriedForward = broughtForward + moneyIn - moneyOut}. */
  public record Amounts(
      Money broughtForward,
      Money moneyIn,
      Money moneyOut,
      Money carriedForward,
      Money spokenFor,
      Money available) {

    public Amounts {
      if (!carriedForward.equals(broughtForward.plus(moneyIn).minus(moneyOut))
          || !available.equals(carriedForward.minus(spokenFor))) {
        throw new IllegalArgumentException("The six amounts do not add up");
      }
    }
  }

  /** Where money came from and what it went on. A correction may make an amount negative. */
  public record Breakdown(
      List<Named> in,
      List<Named> out,
      Money ownSupport,
      Money thirdParties,
      Money fees,
      Money givenBack) {
    public Breakdown {
      in = List.copyOf(in);
      out = List.copyOf(out);
    }
  }

  public record Named(String name, Money amount) {}

  /**
   * One entry of the journal.
   *
   * @param number its number in the journal
   * @param countedOn the day it counts on
   * @param note what is unusual about it, or empty: put right, became known late
   */
  public record Line(
      long number,
      LocalDate countedOn,
      String what,
      String who,
      String outcome,
      String note,
      Moved moved) {}

  /**
   * What a line does to the money.
   *
   * @param in added to money in; below zero when it takes some back
   * @param out added to money out; below zero when money came back
   * @param balance in the fund after it
   */
  public record Moved(Money in, Money out, Money balance) {}

  /**
   * @param authorisedOn empty when the book does not know
   */
  public record Bill(
      LocalDate paidOn,
      String payee,
      String invoice,
      String what,
      String authorisedBy,
      Optional<LocalDate> authorisedOn,
      Money amount) {}

  /**
   * How the fund stands at the end of the month.
   *
   * @param asOf the last day that the statement tells of: the month's last, or today in it
   * @param weeklyBudget what comes in a week; zero when nothing is due
   * @param surplusWeeksMax for how many weeks the agreement lets money be kept
   * @param notes what else the reader must know, in whole sentences
   */
  public record Standing(
      LocalDate asOf,
      Money weeklyBudget,
      OptionalInt surplusWeeksMax,
      List<Named> spokenFor,
      List<Overspent> overspends,
      List<String> notes) {
    public Standing {
      spokenFor = List.copyOf(spokenFor);
      overspends = List.copyOf(overspends);
      notes = List.copyOf(notes);
    }
  }

  /** Money that was let go past what was available. */
  public record Overspent(LocalDate on, Money amount, String authorisedBy, String reason) {}
}
