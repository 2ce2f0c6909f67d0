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
import org.ringfence.db.TestBooks;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Progress;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.shell.SettingsFile;
import org.ringfence.ui.shell.SettingsViewModel;

/** The whole program on the sample book, by keyboard: every screen is reached, and pictured. */
class ProgramJourney extends JourneyBase {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));

  @TempDir Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private OpenBook book;
  private FxJobRunner jobs;
  private BookWindow parts;

  @BeforeEach
  void opensTheSampleBook() throws Exception {
    var path = folder.resolve("Sample.ringfence");
    var database = TestBooks.quick().create(path, "sample book".toCharArray()).orElseThrow();
    book = new OpenBook(path, database, CLOCK, new LazyTypefaces());
    var brought =
        book.moveIn()
            .bringIn(CommandId.fresh(), "Test", Path.of("samples/ringfence-sample.xlsx"))
            .run(Progress.UNWATCHED);
    assertThat(brought.problems()).isEmpty();
    onFx(
        () -> {
          build();
          return null;
        });
    settle();
  }

  private void build() {
    theme.appearanceProperty().set(Appearance.STANDARD);
    jobs = new FxJobRunner(dialogs);
    var settings =
        new SettingsViewModel(
            theme.appearanceProperty(), new SettingsFile(folder.resolve("settings.properties")));
    parts = new BookWindow(book, dialogs, jobs, settings);
    var scene = new Scene(parts.window().root(), WIDTH, 720);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
    parts.begin();
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

  private void sitDown() {
    read();
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
