package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.ChosenFile;
import org.ringfence.db.TestBooks;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Progress;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.shell.SettingsFile;
import org.ringfence.ui.shell.SettingsViewModel;

/** The recorded October of the sample book's bank account is matched in the whole program. */
class MonthOfMatchingJourney extends JourneyBase {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));

  @TempDir Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private OpenBook book;
  private FxJobRunner jobs;

  @BeforeEach
  void opensTheSampleBookWithOctober() throws Exception {
    var path = folder.resolve("Sample.ringfence");
    var database = TestBooks.quick().create(path, "sample book".toCharArray()).orElseThrow();
    book = new OpenBook(path, database, CLOCK, new LazyTypefaces());
    book.moveIn()
        .bringIn(CommandId.fresh(), "Test", Path.of("samples/ringfence-sample.xlsx"))
        .run(Progress.UNWATCHED)
        .orElseThrow();
    var account =
        database.read(tx -> book.people.bankAccounts().byName(tx, "ISF account")).orElseThrow();
    book.bank()
        .imports()
        .bringIn(
            "Test", ChosenFile.of(account.id(), Path.of("samples/bank/isf-account-2026-10.csv")))
        .orElseThrow();
    onFx(
        () -> {
          theme.appearanceProperty().set(Appearance.STANDARD);
          jobs = new FxJobRunner(dialogs);
          var settings =
              new SettingsViewModel(
                  theme.appearanceProperty(),
                  new SettingsFile(folder.resolve("settings.properties")));
          var parts = new BookWindow(book, dialogs, jobs, settings);
          var scene = new Scene(parts.window().root(), WIDTH, 800);
          theme.dress(scene);
          stage.setScene(scene);
          stage.setX(0);
          stage.setY(0);
          stage.show();
          parts.begin();
          return null;
        });
    read();
    type("a");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    read();
  }

  @AfterEach
  void closesIt() {
    jobs.close();
    book.close();
  }

  private void read() {
    waitFor(() -> jobs.loadingProperty().get() == 0);
    settle();
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
