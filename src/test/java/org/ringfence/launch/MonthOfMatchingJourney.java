package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recorded October of the sample book's bank account is matched in the whole program. */
class MonthOfMatchingJourney extends SampleBookJourney {

  @BeforeEach
  void opensTheSampleBookWithOctober() throws Exception {
    var sample = SampleOfficeBook.open(folder);
    SampleOfficeBook.bringIn(sample, "isf-account-2026-10.csv", SampleOfficeBook.ISF).orElseThrow();
    openWindow(sample, 800);
    type("a");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    read();
  }

  private void pressAndRead(KeyCode... keys) {
    press(keys);
    read();
  }

  @Test
  void octoberIsMatchedByKeyboard() {
    pressAndRead(KeyCode.CONTROL, KeyCode.DIGIT6);
    press(KeyCode.DOWN);
    pressAndRead(KeyCode.CONTROL, KeyCode.M);
    assertThat(wordsOnScreen()).contains("ISF account", "The bank has, not matched: 32");
    picture("month-of-matching");
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor(() -> wordsOnScreen().contains("matches were made"));
    read();
    picture("month-of-matching-sure-taken");
    // The bulk payment of two payees is likely only: looked at, then taken.
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 7", "Likely");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 6");

    // A taxi that the book does not have: the payee is filled in, the second time all of it.
    pressAndRead(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("£8.50 went out on 13 October 2026", "Example Taxis");
    picture("month-of-matching-enter");
    tab(1);
    type("P001");
    press(KeyCode.ENTER);
    tab(2);
    type("Transport");
    pressAndRead(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 5");
    pressAndRead(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Filled in as it was for the last line", "P001");
    tab(1);
    type("P002");
    press(KeyCode.ENTER);
    pressAndRead(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The bank has, not matched: 4");
  }
}
