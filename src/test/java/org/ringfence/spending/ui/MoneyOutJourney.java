package org.ringfence.spending.ui;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.people.Term;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.receipts.SmallReceipt;
import org.ringfence.spending.Charges;
import org.ringfence.spending.Purchases;
import org.ringfence.spending.Reversals;
import org.ringfence.staff.Authority;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.TestWorkplace;

/** By keyboard: a month of support in the grid, a purchase, and a mistake undone. */
final class MoneyOutJourney extends JourneyBase {

  @TempDir Path folder;
  private Office office;
  private PersonId gwen;
  private PersonId sam;
  private SpendingScreens screens;

  @BeforeEach
  void opensTheOffice() {
    office = new Office(folder);
    gwen = office.funded("P001", "Gwen Sample", 35_000, new Term.WeeklyFee(Money.of(12, 0)));
    office.funded("P002", "Siân Invented-Davies", 20_050, new Term.WeeklyFee(Money.of(10, 50)));
    sam = office.funded("P003", "Sam Madeup", 41_275);
    office.authoriser("Rita Manager", Authority.any());
    receive(gwen, 200_000);
    receive(sam, 20_000);
    screens =
        new SpendingScreens(
            new SpendingUseCases(
                new Charges(
                    office.database(),
                    office.clock,
                    office.activity,
                    office.people,
                    office.agreements),
                new Purchases(
                    office.database(), office.clock, office.activity, office.people, office.payees),
                new Reversals(office.database(), office.clock, office.activity, office.people)),
            office.accounts,
            office.staff,
            office.pins,
            new TestWorkplace(office.clock).workplace());
  }

  private void receive(PersonId person, long pence) {
    new Receipts(
            office.database(),
            office.clock,
            office.activity,
            new Funders(office.people, office.commissioners, office.agreements, office.funding),
            office.payees)
        .post(
            Office.BY,
            new SmallReceipt.Contribution(
                CommandId.fresh(), person, office.amount(pence, Office.DAY), ""))
        .orElseThrow();
  }

  @AfterEach
  void closesTheBook() {
    office.close();
  }

  /** Puts the focus where a person would click: in the first field of that name in sight. */
  private void focus(String name) {
    robot.interact(
        () ->
            robot.lookup(".text-field").queryAll().stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .filter(MoneyOutJourney::isInSight)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    settle();
  }

  private static boolean isInSight(Node node) {
    return node == null || (node.isVisible() && isInSight(node.getParent()));
  }

  @Test
  void chargesAMonthOfSupportByKeyboard() {
    show(onFx(screens::moneyOut));
    for (int i = 0; i < 4; i++) {
      press(TAB);
    }
    type("Support at home");
    press(TAB);
    type("22.40");
    focus("Hours, P001");
    type("12:30");
    press(ENTER);
    press(DOWN);
    type("10");
    assertThat(wordsOnScreen()).contains("Together: £504.00 for 2 people");
    picture("money-out-support");
    press(CONTROL, ENTER);
    assertThat(wordsOnScreen())
        .contains("£224.00 is £24.00 more than is available", "Go past what is available");
    picture("money-out-overspend");
    focus("Authorised by");
    type("rita");
    press(ENTER);
    press(TAB);
    type("Emergency nights");
    press(TAB);
    type(Office.PIN);
    press(CONTROL, ENTER);
    assertThat(wordsOnScreen()).contains("£504.00 for 2 people, was charged");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(1720, 0));
    assertThat(office.balance(sam).balance()).isEqualTo(Money.of(24, 0).negated());
    picture("money-out-charged");
    click("Agreed fee");
    assertThat(wordsOnScreen()).contains("£12.00 a week, 31 days");
    picture("money-out-fee");
  }

  @Test
  void entersAPurchaseByKeyboard() {
    show(onFx(screens::moneyOut));
    click("Purchase");
    type("gwen");
    press(ENTER);
    press(TAB);
    type("taxi");
    press(ENTER);
    press(TAB);
    type("12.50");
    press(TAB);
    type("6/10");
    press(TAB);
    press(TAB);
    type("Transport");
    picture("money-out-purchase");
    press(CONTROL, ENTER);
    assertThat(wordsOnScreen()).contains("£12.50 to Invented Taxis for P001 Gwen Sample");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(1987, 50));
  }

  @Test
  void undoesAMistake() {
    show(onFx(() -> screens.reversing(new EntryNumber(1))));
    assertThat(wordsOnScreen()).contains("P001 Gwen Sample", "£2,000.00 into the fund");
    focus("Reason");
    type("Typed twice");
    picture("money-out-reverse");
    press(ENTER);
    assertThat(wordsOnScreen()).contains("Entry 1 was reversed by entry 3");
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.ZERO);
  }
}
