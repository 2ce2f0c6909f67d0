package org.ringfence.returns.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.returns.ReturnBook;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.TestWorkplace;

/** Choosing a quarter, seeing what the return would say, making it. */
final class ReturnsJourney extends JourneyBase {

  @TempDir Path folder;

  @Test
  void makesAReturn() {
    try (var book = new ReturnBook(folder)) {
      fill(book);
      var desk = new TestWorkplace(ReturnBook.CLOCK);
      var view =
          onFx(
              () ->
                  new ReturnsView(
                      new ReturnsViewModel(
                          book.returns(), book.auditorsJournal(), desk.workplace())));
      show(view);
      assertThat(wordsOnScreen()).contains("Gwen Sample", "Not closed yet", "1,143.57", "Over");
      assertThat(wordsOnScreen()).contains("To settle", "P005: the agreement ended on");
      picture("returns-preview");
      desk.dialogs.chooses(folder.resolve("return.xlsx"));
      click("Make and save…");
      assertThat(wordsOnScreen()).contains("Version 1 of the return was saved");
      picture("returns-made");
      onFx(
          () -> {
            ((TabPane) view.node().lookup(".tab-pane")).getSelectionModel().select(1);
            return null;
          });
      assertThat(wordsOnScreen()).contains("Save again", TestWorkplace.BY);
      picture("returns-issued");
      assertThat(folder.resolve("return.xlsx")).isNotEmptyFile();
    }
  }

  private static void fill(ReturnBook book) {
    var names = new String[] {"Gwen Sample", "Siân Wynne-Test", "Łukasz Przykład", "Zoë Esempio"};
    for (int i = 0; i < names.length; i++) {
      var fund = book.person("P00" + (i + 1), names[i]);
      for (int month = 7; month <= 9; month++) {
        var day = LocalDate.of(2026, month, 3);
        book.post(
            book.funding(fund, day, 79_119 - 13_000L * i),
            book.support(fund, day, 41_000 - 7_777L * i));
      }
    }
    var last = LocalDate.of(2026, 8, 31);
    book.post(book.funding(book.ended("P005", "Ines Beispiel", last), last, 51_250));
  }
}
