package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringfence.monthend.ui.MonthPage;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Places;

/** The sample office proves its money, reconciles an account, and looks at October's checklist. */
class BankProofJourney extends SampleBookJourney {

  @BeforeEach
  void opensTheSampleBookWithOctober() throws Exception {
    var sample = SampleOfficeBook.open(folder);
    SampleOfficeBook.bringInOctober(sample);
    openWindow(sample, HEIGHT - 40);
    type("mari");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    read();
  }

  @Test
  void theProofSaysWhatMakesTheDifferenceAndTheAccountIsReconciled() {
    picture("bank-home");
    goTo(new Places.BankProof());
    type("31/10/2026");
    press(KeyCode.ENTER);
    read();
    assertThat(wordsOnScreen())
        .contains("Not everything is shown to be there", "2 accounts do not balance on 31 October")
        .contains("What makes the difference", "ACCOUNT SERVICE CHARGE", "P001");
    picture("bank-proof");
    var pdf = folder.resolve("proof.pdf");
    dialogs.chooses(pdf);
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor(() -> wordsOnScreen().contains("Saved as"));
    assertThat(pdf).isNotEmptyFile();
    click("Our own money…");
    read();
    assertThat(wordsOnScreen()).contains("The provider’s own money", "it left the account");
    picture("bank-own-money");
    wear(new Appearance(Appearance.Look.DARK, 200));
    picture("bank-proof-large");
    goTo(new Places.Bank());
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.R);
    read();
    picture("bank-reconcile-large");
    wear(Appearance.STANDARD);

    goTo(new Places.Bank());
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.R);
    read();
    assertThat(wordsOnScreen()).contains("Reconcile ISF account", "To put right", "Kept before");
    picture("bank-reconcile");
    click("Keep it");
    waitFor(() -> wordsOnScreen().contains("is kept."));
    read();
    assertThat(wordsOnScreen()).contains("Mari Invented, 22 November 2026");
    picture("bank-reconcile-kept");

    goTo(new MonthPage(YearMonth.of(2026, 10)));
    assertThat(wordsOnScreen())
        .contains("The bank is reconciled", "It is all there: the proof balances", "See the proof");
    picture("month-end-bank");
    goTo(new MonthPage(YearMonth.of(2025, 11)));
    assertThat(wordsOnScreen()).contains("begins with what the book has");
    picture("month-end-brought-forward");
  }
}
