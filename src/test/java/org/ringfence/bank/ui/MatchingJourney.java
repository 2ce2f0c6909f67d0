package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.launch.BankOffice;
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
    desk.office.post(
        desk.office.received(gwen, DAY, 160_000), desk.office.received(sam, DAY, 80_000));
    desk.office.post(desk.office.bought(gwen, DAY, 1_250, "Invented Taxis"));
    desk.office.post(desk.office.bought(sam, DAY, 1_250, "Invented Taxis"));
    desk.office.post(desk.office.bought(gwen, DAY, 4_000, "Made Up Art Class"));
    desk.office.post(desk.office.bought(sam, DAY, 1_000, "Pretend Pool"));
    desk.office.post(desk.office.bought(sam, DAY, 500, "Pretend Cafe"));
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
