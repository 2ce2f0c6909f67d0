package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole program on the sample book, by keyboard: every screen is reached, and pictured. */
class ProgramJourney extends SampleBookJourney {

  @BeforeEach
  void opensTheSampleBook() throws Exception {
    openWindow(SampleOfficeBook.open(folder), 720);
  }

  private void sitDown() {
    picture("program-who");
    type("a");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    read();
  }

  @Test
  void everyScreenIsReachedByKeyboard() {
    sitDown();
    assertThat(wordsOnScreen()).contains("What needs doing now");
    picture("program-home");
    press(KeyCode.CONTROL, KeyCode.DIGIT2);
    read();
    picture("program-people");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    read();
    assertThat(wordsOnScreen()).contains("In the fund", "Weeks of budget");
    picture("program-person-money");
    press(KeyCode.ALT, KeyCode.DIGIT2);
    read();
    assertThat(wordsOnScreen()).contains("What changed");
    picture("program-person-statements");
    String[] names = {
      "money-in", "money-out", "bills", "bank", "month-end", "statements", "returns"
    };
    for (int i = 0; i < names.length; i++) {
      press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (i + 3)));
      read();
      picture("program-" + names[i]);
    }
  }

  @Test
  void aStatementIsLookedAtOnScreen() {
    sitDown();
    press(KeyCode.CONTROL, KeyCode.DIGIT8);
    read();
    assertThat(wordsOnScreen()).contains("Not issued");
    type("wynne");
    press(KeyCode.ENTER);
    read();
    assertThat(wordsOnScreen()).contains("Statement for October 2026", "Not issued yet");
    picture("program-statement");
    dialogs.chooses(folder.resolve("out"));
    press(KeyCode.CONTROL, KeyCode.S);
    waitFor(() -> wordsOnScreen().contains("Saved as"));
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**-2026-10-statement.pdf");
    picture("program-statement-saved");
  }
}
