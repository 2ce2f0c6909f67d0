package org.ringfence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Focus;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.kit.SameThreadJobRunner;

/** The way in, by keyboard. */
final class DoorJourney extends JourneyBase {

  @TempDir private Path folder;

  private final List<String> entered = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();

  private final BookDoor<String> door =
      new BookDoor<>() {
        @Override
        public Outcome<String> open(Path book, char[] password) {
          return String.valueOf(password).equals("right horse")
              ? Outcome.done("opened " + book.getFileName())
              : Outcome.refused(Problem.of("This is not the password of the book. Try again."));
        }

        @Override
        public Outcome<String> create(Path book, char[] password) {
          return Outcome.done("made " + book.getFileName());
        }
      };

  private DoorViewModel<String> model(SettingsFile settings) {
    return new DoorViewModel<>(
        door, settings, folder, new SameThreadJobRunner(), dialogs, entered::add);
  }

  @Test
  void afterAWrongPasswordTheNextTryGoesIntoThePasswordAgain() throws IOException {
    var book = Files.createFile(folder.resolve("Our book.ringfence"));
    var settings = new SettingsFile(folder.resolve("settings.properties"));
    settings.opened(book);
    var model = model(settings);
    show(onFx(() -> new DoorView(model)));
    type("wrong");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("This is not the password of the book");
    assertThat(entered).isEmpty();
    picture("open-book");
    press(KeyCode.CONTROL, KeyCode.A);
    type("right horse");
    press(KeyCode.ENTER);
    assertThat(entered).containsExactly("opened Our book.ringfence");
  }

  @Test
  void aBookThatWasNotOpenBeforeIsChosenByItsFolder() throws IOException {
    var moved = Files.createDirectories(folder.resolve("Moved here/Theirs.ringfence"));
    var model = model(new SettingsFile(folder.resolve("settings.properties")));
    show(onFx(() -> new DoorView(model)));
    press(KeyCode.ALT, KeyCode.O);
    type("in the field");
    assertThat(model.book().typed()).isEqualTo("in the field");
    // Beside it or inside it: what is meant is the book.
    dialogs.chooses(moved.getParent());
    click("Another book…");
    assertThat(model.book().value()).contains(moved);
    type("right horse");
    press(KeyCode.ENTER);
    assertThat(entered).containsExactly("opened Theirs.ringfence");
  }

  @Test
  void aFolderThatIsNoBookIsRefusedAndAPathMayBeTyped() throws IOException {
    var moved = Files.createDirectories(folder.resolve("Moved here/Theirs.ringfence"));
    var other = Files.createDirectories(folder.resolve("Moved here/Others.ringfence"));
    var settings = new SettingsFile(folder.resolve("settings.properties"));
    settings.opened(moved);
    var model = model(settings);
    show(onFx(() -> new DoorView(model)));
    for (var wrong : List.of(moved.getParent(), folder, folder.resolve("not there"))) {
      dialogs.chooses(wrong);
      click("Another book…");
      assertThat(model.opening().problems())
          .singleElement()
          .satisfies(it -> assertThat(it.field()).isEqualTo("Book"))
          .satisfies(it -> assertThat(it.says()).contains(wrong.toString(), "Choose"));
      assertThat(model.book().value()).as("what was chosen before stays").contains(moved);
    }
    picture("open-book-none");
    typeBook(folder.resolve("nowhere").toString());
    type("right horse");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("There is nothing at");
    assertThat(entered).isEmpty();
    typeBook(other.toString().replace(".ringfence", ""));
    press(KeyCode.ENTER);
    assertThat(entered).containsExactly("opened Others.ringfence");
  }

  private void typeBook(String path) {
    onFx(
        () -> {
          Focus.first(stage.getScene().getRoot());
          return null;
        });
    press(KeyCode.CONTROL, KeyCode.A);
    type(path);
    press(KeyCode.TAB);
  }

  @Test
  void aNewBookNeedsTheSamePasswordTwice() {
    var model = model(new SettingsFile(folder.resolve("settings.properties")));
    show(onFx(() -> new DoorView(model)));
    type("somewhere");
    tab(2);
    type("first one");
    tab(1);
    type("other one");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The two passwords differ");
    assertThat(entered).isEmpty();
    picture("new-book");
    press(KeyCode.CONTROL, KeyCode.A);
    type("first one");
    press(KeyCode.ENTER);
    assertThat(entered).containsExactly("made somewhere.ringfence");
  }
}
