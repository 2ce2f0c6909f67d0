package org.ringfence.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.people.Office;

/** Files of the kind that says no balance (QIF). */
class TypedBalancesTest {

  private static final LocalDate OCT_5 = LocalDate.of(2026, 10, 5);

  @TempDir Path folder;
  private BankDesk desk;
  private Office office;
  private BankUseCases bank;
  private int written;

  @BeforeEach
  void opensTheOffice() {
    desk = new BankDesk(folder);
    office = desk.office;
    bank = desk.bank;
  }

  @AfterEach
  void closesIt() {
    desk.close();
  }

  /** One line of this day of October. */
  private ChosenFile qif(int day, String amount) {
    return ChosenFile.of(office.bank, desk.qif(day, amount));
  }

  private ChosenFile file(String content) {
    return ChosenFile.of(office.bank, desk.file("statement-%d.txt".formatted(++written), content));
  }

  private BankPreview bringIn(ChosenFile chosen) {
    return bank.imports().bringIn(BY, chosen).orElseThrow();
  }

  private Optional<Money> balance() {
    return bank.overview().standings().getFirst().balance();
  }

  private Money proved(LocalDate on) {
    return bank.proving().proofs().all(Optional.of(on)).getFirst().orElseThrow().bank();
  }

  @Test
  void aTypedBalanceStandsForWhatTheFileDoesNotSay() {
    bringIn(qif(5, "-10.00").holding(Money.of(90, 0)));
    assertThat(balance()).contains(Money.of(90, 0));
    assertThat(proved(OCT_5)).isEqualTo(Money.of(90, 0));
    assertThat(office.deeds()).contains("Bank balance typed");

    bringIn(qif(6, "-4.50"));
    assertThat(balance()).contains(Money.of(85, 50));
    assertThat(proved(OCT_5)).isEqualTo(Money.of(90, 0));
    assertThat(proved(OCT_5.plusDays(9))).isEqualTo(Money.of(85, 50));
  }

  @Test
  void withoutItNothingCanBeProved() {
    bringIn(qif(5, "-10.00"));
    assertThat(balance()).isEmpty();
    assertThat(bank.proving().proofs().all(Optional.of(OCT_5)).getFirst().problems())
        .singleElement()
        .asString()
        .contains("say what the account held");
  }

  @Test
  void oneThatDoesNotFollowFromTheLastIsSaid() {
    bringIn(qif(5, "-10.00").holding(Money.of(90, 0)));
    var next = qif(7, "-10.00");
    assertThat(bank.imports().look(next).orElseThrow().balances().expected())
        .contains(Money.of(80, 0));
    assertThat(bank.imports().look(next.holding(Money.of(80, 0))).orElseThrow().warnings())
        .noneMatch(it -> it.contains("was typed"));
    assertThat(bringIn(next.holding(Money.of(75, 0))).warnings())
        .anyMatch(it -> it.contains("should hold £80.00, and £75.00 was typed"));
  }

  @Test
  void theSameFileAgainTakesTheBalanceThatWasForgotten() {
    var file = qif(5, "-10.00");
    bringIn(file);
    assertThat(bringIn(file.holding(Money.of(90, 0))).sameFile()).isTrue();
    assertThat(balance()).contains(Money.of(90, 0));
    var before = office.book.everything();
    bringIn(file.holding(Money.of(90, 0)));
    assertThat(office.book.everything()).isEqualTo(before);
  }

  @Test
  void aMistypedOneIsPutRightAndBothAreKept() {
    bringIn(qif(5, "-10.00").holding(Money.of(9, 0)));
    bank.typed().type(BY, office.bank, OCT_5, Money.of(90, 0)).orElseThrow();
    assertThat(balance()).contains(Money.of(90, 0));
    assertThat(bank.typed().all(office.bank))
        .extracting(TypedBalance::balance)
        .containsExactly(Money.of(90, 0), Money.of(9, 0));
  }

  @Test
  void theBanksOwnWordGoesBeforeAPersonsOfTheSameDay() {
    bringIn(qif(5, "-10.00").holding(Money.of(95, 0)));
    bringIn(
        file(
            "Date,Description,Type,Money In,Money Out,Balance\n"
                + "05/10/2026,TAXI,DEB,,10.00,90.00\n05/10/2026,BUS,DEB,,5.00,85.00\n"));
    assertThat(balance()).contains(Money.of(85, 0));
    office.refuses(
        "The bank itself says £85.00",
        () -> bank.typed().type(BY, office.bank, OCT_5, Money.of(84, 0)));
  }

  @Test
  void refusesABalanceThatTheFileContradicts() {
    var lloyds = file(BankDesk.LLOYDS + "05/10/2026,DEB,'30-00-01,12345678,TAXI,10.00,,90.00\n");
    office.refuses(
        "The file itself says £90.00",
        () -> bank.imports().bringIn(BY, lloyds.holding(Money.of(91, 0))));
    bringIn(lloyds.holding(Money.of(90, 0)));
    assertThat(bank.typed().all(office.bank)).isEmpty();
  }

  @Test
  void refusesADayThatIsClosedOrToComeOrBeforeTheStatement() {
    bringIn(qif(5, "-10.00"));
    office.refuses(
        "is in the future",
        () -> bank.typed().type(BY, office.bank, LocalDate.of(2027, 1, 1), Money.of(1, 0)));
    office.refuses(
        "Bring the statement in first",
        () -> bank.typed().type(BY, office.bank, OCT_5.minusDays(1), Money.of(1, 0)));
    office.refuses(
        "not in the book any more",
        () -> bank.typed().type(BY, new BankAccountId(999), OCT_5, Money.of(1, 0)));
    closeOctober();
    office.refuses(
        "The month of 5 October 2026 is closed",
        () -> bank.typed().type(BY, office.bank, OCT_5, Money.of(1, 0)));
    office.refuses(
        "is closed", () -> bank.imports().bringIn(BY, qif(6, "-1.00").holding(Money.of(1, 0))));
  }

  @Test
  void refusesABalanceForAFileWithoutLines() {
    office.refuses(
        "has no lines",
        () -> bank.imports().bringIn(BY, file("!Type:Bank\n").holding(Money.of(1, 0))));
  }

  private void closeOctober() {
    var months = new Months(office.clock);
    office.database().write(tx -> months.close(tx, YearMonth.of(2026, 10), BY)).orElseThrow();
  }
}
