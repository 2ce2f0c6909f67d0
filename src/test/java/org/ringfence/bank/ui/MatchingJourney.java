package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.launch.BankOffice;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.RecordingNavigator;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TestWorkplace;

/** A month of the bank's lines is matched and entered by keyboard alone. */
final class MatchingJourney extends JourneyBase {

  private static final LocalDate DAY = BankOffice.DAY;

  @TempDir Path folder;
  private final Routes routes = new Routes();
  private BankOffice desk;
  private TestWorkplace at;
  private Screen screen;

  @BeforeEach
  void opens() {
    desk = new BankOffice(folder);
    at = new TestWorkplace(desk.office.clock);
    new BankScreens(desk.bank, desk.entering, at.workplace()).addTo(routes);
    var gwen = desk.office.funded("P001", "Gwenllian Sampl-Enghraifft", 40_000);
    var sam = desk.office.funded("P002", "Sam Madeup", 20_000);
    post(funding(gwen, 160_000), funding(sam, 80_000));
    post(bought(gwen, 1_250, "Invented Taxis"));
    post(bought(sam, 1_250, "Invented Taxis"));
    post(bought(gwen, 4_000, "Made Up Art Class"));
    post(bought(sam, 1_000, "Pretend Pool"));
    post(bought(sam, 500, "Pretend Cafe"));
    desk.authorisedBill("INV-207", 4_500, gwen);
    desk.line(DAY, "ANYSHIRE COUNCIL CREDITORS 004417", 240_000);
    desk.line(DAY.plusDays(1), "CARD PAYMENT TO MADE UP ART CLASS", -4_000);
    desk.line(DAY.plusDays(1), "CARD PAYMENT TO INVENTED TAXIS", -1_250);
    desk.line(DAY.plusDays(2), "CARD PAYMENT TO INVENTED TAXIS", -1_250);
    desk.line(DAY.plusDays(3), "SUNDRY CASH CARD", -1_500);
    desk.line(DAY.plusDays(5), "INVENTED TAXIS INV-207", -4_500);
    desk.line(DAY.plusDays(7), "CARD PAYMENT TO GREEN GROCERS ON 11 OCT", -1_899);
    desk.line(DAY.plusDays(26), "SERVICE CHARGE", -750);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private void post(NewEntry... entries) {
    desk.office
        .database()
        .write(
            tx ->
                new Ledger(desk.office.clock)
                    .post(
                        tx,
                        new PostCommand(
                            CommandId.fresh(), "Test", BY, CameBy.SCREEN, List.of(entries))))
        .orElseThrow();
  }

  private NewEntry funding(PersonId person, long pence) {
    return NewEntry.funding(move(person, pence), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  private NewEntry bought(PersonId person, long pence, String payee) {
    var facts = Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), payee, ""));
    return NewEntry.purchase(move(person, pence), SpentWith.THIRD_PARTY, "Going out", facts);
  }

  private NewEntry.Move move(PersonId person, long pence) {
    var fund = desk.office.database().read(tx -> new Funds().of(tx, person)).orElseThrow();
    return new NewEntry.Move(fund, DAY, desk.office.bank, Money.ofPence(pence));
  }

  /** Shows a place with its keys, as the window does. */
  private void goTo(Destination place) {
    screen = onFx(() -> routes.screenFor(place));
    show(screen);
    stage
        .getScene()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event ->
                screen.shortcuts().stream()
                    .filter(it -> it.keys().match(event))
                    .findFirst()
                    .ifPresent(
                        it -> {
                          event.consume();
                          it.act().run();
                        }));
  }

  /** Goes where the program was told to go last. */
  private void follow() {
    var went = new ArrayList<>(at.navigator.went());
    var last = went.getLast();
    goTo(last instanceof RecordingNavigator.Back ? new MatchLines(desk.office.bank) : last);
  }

  @Test
  void aMonthIsMatchedByKeyboard() {
    goTo(new MatchLines(desk.office.bank));
    assertThat(wordsOnScreen())
        .contains(
            "The bank has, not matched: 8",
            "Take all 2 _sure ones",
            "2 entries add up",
            "and 1 more");
    picture("matching");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(wordsOnScreen()).contains("2 matches were made.", "The bank has, not matched: 6");

    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 4");

    press(KeyCode.SPACE);
    press(KeyCode.TAB);
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    assertThat(wordsOnScreen()).contains("Difference £0.00 – it fits");
    picture("matching-by-hand");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 3");

    press(KeyCode.CONTROL, KeyCode.E);
    follow();
    picture("matching-enter-bill");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    follow();
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 2");

    press(KeyCode.CONTROL, KeyCode.E);
    follow();
    type("Purch");
    press(KeyCode.ENTER);
    tab(1);
    type("gwen");
    press(KeyCode.ENTER);
    tab(1);
    type("inv");
    press(KeyCode.ENTER);
    tab(1);
    type("Food");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    follow();
    press(KeyCode.ENTER);
    follow();
    type("Our own: bank");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    follow();
    assertThat(wordsOnScreen()).contains("Every line of the bank is matched.");

    press(KeyCode.CONTROL, KeyCode.M);
    follow();
    assertThat(wordsOnScreen()).contains("SERVICE CHARGE", "It was entered from this line");
    picture("matching-matched");
    at.dialogs.answers("The wrong one");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The match was taken back.");

    goTo(new BankRules());
    assertThat(wordsOnScreen()).contains("GREEN GROCERS", "SERVICE CHARGE");
    picture("matching-rules");
  }

  @Test
  void aCommissionersPaymentIsSharedOutInLargeTextAndDark() {
    var line = desk.line(DAY.plusDays(8), "ANYSHIRE COUNCIL CREDITORS 004418", 265_714);
    goTo(new EnterLine(line.id()));
    assertThat(wordsOnScreen()).contains("Commissioner’s payment", "Anyshire Council");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Adds up");
    picture("matching-enter-shares");
    onFx(
        () -> {
          theme.appearanceProperty().set(new Appearance(Appearance.Look.DARK, 200));
          return null;
        });
    goTo(new MatchLines(desk.office.bank));
    picture("matching-dark-large");
    goTo(new EnterLine(line.id()));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    picture("matching-enter-shares-dark-large");
  }
}
