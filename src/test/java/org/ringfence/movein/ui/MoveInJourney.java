package org.ringfence.movein.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.movein.MoveInDesk;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.TestWorkplace;

/** An office brings its workbook in: wrong at first, then put right, then once more. */
final class MoveInJourney extends JourneyBase {

  @TempDir Path folder;

  @Test
  void bringsAWorkbookInByKeyboard() {
    try (var book = new MoveInDesk(folder)) {
      var file = folder.resolve("Our records.xlsx");
      var sample = SampleWorkbook.make();
      sample
          .copy()
          .set("Ledger", 12, "Person", "P999")
          .set("Ledger", 30, "Kind", "Nonsense")
          .set("Ledger", 41, "Amount", "twelve pounds or so")
          .set("Agreements", 4, "Commissioner", "Nobody’s Council")
          .set("People", 3, "Name", "")
          .write(file);
      var desk = new TestWorkplace(MoveInDesk.CLOCK);
      var view = onFx(() -> new MoveInView(new MoveInViewModel(book.moveIn(), desk.workplace())));
      show(view);
      picture("movein-start");

      desk.dialogs.chooses(file);
      press(KeyCode.ENTER);
      assertThat(wordsOnScreen()).contains("Our records.xlsx", "P999", "Nonsense");
      press(KeyCode.DOWN);
      press(KeyCode.DOWN);
      picture("movein-problems");

      sample.write(file);
      click("Look again");
      assertThat(wordsOnScreen()).contains("nothing is wrong with it", "Gwen Sample", "Also new: ");
      picture("movein-additions");

      press(KeyCode.ENTER);
      assertThat(wordsOnScreen()).contains("Our records.xlsx was brought in.");
      assertThat(book.entries()).isEqualTo(sample.size("Ledger"));
      picture("movein-done");
      click("Go to people");
      assertThat(desk.navigator.went()).containsExactly(new Places.People());

      sample.copy().set("Staff", 3, "Role", "Deputy manager").write(file);
      desk.dialogs.chooses(file);
      click("Choose a workbook…");
      assertThat(wordsOnScreen()).contains("the book has all of it already");
      picture("movein-again");
    }
  }
}
