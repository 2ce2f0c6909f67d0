package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankDesk;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TestWorkplace;

/**
 * Statements are brought in by keyboard: one that is known, and one whose columns must be named.
 */
final class BringInJourney extends JourneyBase {

  private static final Path SAMPLES = Path.of("samples", "bank").toAbsolutePath();

  @TempDir Path folder;
  private BankDesk desk;
  private TestWorkplace at;
  private Screen screen;

  @BeforeEach
  void opens() {
    desk = new BankDesk(folder);
    at = new TestWorkplace(desk.office.clock).whenAnnounced(() -> screen.reload());
    screen =
        onFx(
            () ->
                new BringInView(new BringInViewModel(desk.bank, desk.office.bank, at.workplace())));
    show(screen);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private int lines() {
    return desk.bank
        .imports()
        .lines(desk.office.bank, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30))
        .size();
  }

  @Test
  void bringsTwoMonthsInAndTypesWhatAFileDoesNotSay() {
    picture("bank-bring-in");
    type(SAMPLES.resolve("isf-account-2026-10.csv").toString());
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Lloyds", "Money in", "G SAMPLE P001");
    picture("bank-bring-in-file");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen())
        .contains("isf-account-2026-10.csv was brought in", "Match its lines");
    picture("bank-bring-in-done");
    int october = lines();
    assertThat(october).isGreaterThan(30);

    at.dialogs.chooses(desk.qif(31, "-12.00"));
    click("Choose a file…");
    type("16,118.45");
    picture("bank-bring-in-balance");
    press(KeyCode.ENTER);
    assertThat(lines()).isEqualTo(october + 1);
    press(KeyCode.ENTER);
    assertThat(at.navigator.went()).containsExactly(new MatchLines(desk.office.bank));

    at.dialogs.chooses(SAMPLES.resolve("isf-account-2026-10.csv"));
    click("Choose a file…");
    assertThat(wordsOnScreen()).contains("This very file was brought in");
    picture("bank-bring-in-again");

    var view = onFx(() -> new BankView(new BankViewModel(desk.bank, at.workplace())));
    screen = view;
    show(view);
    assertThat(wordsOnScreen()).contains("Client account", "33 lines", "16,118.45");
    picture("bank");
    goToTab(view, "Files brought in");
    assertThat(wordsOnScreen()).contains("october-31--12.00.qif", "isf-account-2026-10.csv");
    picture("bank-files");
    goToTab(view, "Balances typed");
    type("30102026");
    tab(1);
    type("1");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank itself says £16,130.45");
    picture("bank-balances");
  }

  private void goToTab(Screen view, String title) {
    onFx(
        () -> {
          view.shortcuts().stream()
              .filter(key -> key.says().contains(title))
              .forEach(key -> key.act().run());
          return null;
        });
    settle();
  }

  @Test
  void namesTheColumnsOfATableThatNobodyKnows() {
    type(SAMPLES.resolve("health-money-account-2026-11-portal.csv").toString());
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("say what its columns hold", "Row 3: Unit");
    picture("bank-columns");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Choose at least one column that says what it is.");
    picture("bank-columns-missing");
    choose("wording a");
    choose("wording b");
    choose("wording c");
    choose("ledger");
    assertThat(wordsOnScreen()).contains("As it would be read: 4 lines");
    picture("bank-columns-named");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("a table whose columns you named");
    press(KeyCode.ENTER);
    assertThat(lines()).isEqualTo(4);
    picture("bank-columns-done");
  }

  /** Types some letters into the field that has the focus, and goes on to the next. */
  private void choose(String letters) {
    type(letters);
    press(KeyCode.TAB);
  }
}
