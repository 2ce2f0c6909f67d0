package org.ringfence.receipts.ui;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.TestWorkplace;

/** By keyboard: a council’s payment shared out to the penny, then a contribution. */
final class MoneyInJourney extends JourneyBase {

  @TempDir Path folder;
  private Office office;
  private PersonId gwen;
  private MoneyInView screen;

  @BeforeEach
  void opensTheScreen() {
    office = new Office(folder);
    gwen = office.funded("P001", "Gwen Sample", 35_000);
    office.funded("P002", "Siân Invented-Davies", 20_050);
    office.funded("P003", "Sam Madeup", 41_275);
    office.fund(gwen, FundingSource.HEALTH, 12_000, Office.STARTS, null);
    office.funded("P004", "Zoë Nobody", 18_830);
    var funders =
        new Funders(office.people, office.commissioners, office.agreements, office.funding);
    screen =
        onFx(
            () ->
                new ReceiptScreens(
                        new CommissionerReceipts(
                            office.database(), office.clock, office.activity, funders),
                        new Receipts(
                            office.database(),
                            office.clock,
                            office.activity,
                            funders,
                            office.payees),
                        office.accounts,
                        new TestWorkplace(office.clock).workplace())
                    .moneyIn());
    show(screen);
  }

  @AfterEach
  void closesTheBook() {
    office.close();
  }

  @Test
  void sharesOutAPaymentByKeyboard() {
    picture("money-in");
    type("anyshire c");
    press(ENTER);
    press(TAB);
    type("5100");
    press(TAB);
    type("5/10/2026");
    press(TAB);
    press(TAB);
    type("5/10/2026");
    press(TAB);
    type("1/11/2026");
    press(TAB);
    type("ANY 4431");
    press(ENTER);
    assertThat(wordsOnScreen())
        .contains("P001 Gwen Sample", "£350.00 a week for 28 days", "still to share out");
    type("1500");
    press(ENTER);
    picture("money-in-shares");
    press(KeyCode.CONTROL, ENTER);
    assertThat(wordsOnScreen()).contains("The shares add up to");
    picture("money-in-refused");
    click("In proportion to the shares");
    assertThat(wordsOnScreen()).contains("Adds up");
    press(KeyCode.CONTROL, ENTER);
    assertThat(wordsOnScreen()).contains("£5,100.00 from Anyshire Council was shared out");
    assertThat(office.verify().total()).isEqualTo(Money.of(5100, 0));
    picture("money-in-posted");
  }

  @Test
  void entersAContributionByKeyboard() {
    click("Contribution");
    type("gwen");
    press(ENTER);
    press(TAB);
    type("45");
    press(TAB);
    type("t");
    press(ENTER);
    assertThat(wordsOnScreen()).contains("Contribution: £45.00 for P001 Gwen Sample was entered");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(45, 0));
    picture("money-in-contribution");
    click("Refund");
    picture("money-in-refund");
    click("Returned");
    picture("money-in-returned");
  }
}
