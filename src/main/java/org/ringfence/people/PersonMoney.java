package org.ringfence.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Held;
import org.ringfence.ledger.Holds;
import org.ringfence.ledger.Journal;
import org.ringfence.money.Money;

/** What a person's fund holds and how it came to that, for their page. */
public final class PersonMoney {

  private final Database database;
  private final Clock clock;
  private final Funds funds = new Funds();
  private final Journal journal = new Journal();
  private final Holds holds;
  private final AgreementStore agreements = new AgreementStore();
  private final FundingStore funding = new FundingStore();

  public PersonMoney(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.holds = new Holds(clock);
  }

  /**
   * A fund as it stands today.
   *
   * @param state how the agreement stands
   * @param surplus weeks of budget held, and how many the agreement in force allows
   * @param held what authorised bills have spoken for, one by one
   * @param lines the ledger from the day asked for, oldest first
   */
  public record Standing(
      Balance balance,
      AgreementState state,
      Surplus surplus,
      List<Held> held,
      List<Journal.Line> lines) {

    static final Standing NOTHING =
        new Standing(
            Balance.NOTHING,
            new AgreementState.None(),
            new Surplus(Money.ZERO, Money.ZERO, OptionalInt.empty()),
            List.of(),
            List.of());

    /** The last day of the agreement when it is over and the fund is not at nothing. */
    public Optional<LocalDate> toSettleSince() {
      return state instanceof AgreementState.Ended(var lastDay) && !balance.balance().isZero()
          ? Optional.of(lastDay)
          : Optional.empty();
    }
  }

  /** Reads a person's fund, with its ledger from {@code from} until today. */
  public Standing of(PersonId person, LocalDate from) {
    return database.read(tx -> of(tx, person, from));
  }

  private Standing of(Tx tx, PersonId person, LocalDate from) {
    var fund = funds.of(tx, person);
    if (fund.isEmpty()) {
      return Standing.NOTHING;
    }
    var today = LocalDate.now(clock);
    var balance = funds.balance(tx, fund.get());
    var agreed = agreements.ofPerson(tx, person);
    return new Standing(
        balance,
        AgreementState.of(agreed, today),
        surplus(balance, agreed, new Funding(funding.ofPerson(tx, person)), today),
        holds.of(tx, fund.get()),
        journal.lines(tx, fund.get(), from, today));
  }

  private static Surplus surplus(
      Balance balance, List<Agreement> agreed, Funding funding, LocalDate today) {
    var current = agreed.stream().filter(agreement -> agreement.covers(today)).findFirst();
    return new Surplus(
        balance.balance(),
        funding.weeklyBudget(today),
        current
            .map(agreement -> agreement.termsOn(today).surplusWeeks())
            .orElse(OptionalInt.empty()));
  }
}
