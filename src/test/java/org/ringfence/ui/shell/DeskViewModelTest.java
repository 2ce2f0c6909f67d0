package org.ringfence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.StaffId;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Desk;
import org.ringfence.staff.Pins;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.staff.TestPins;
import org.ringfence.ui.kit.RecordingNavigator;
import org.ringfence.ui.kit.SameThreadJobRunner;

class DeskViewModelTest {

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();
  private final AtTheDesk desk = new AtTheDesk();
  private TestBook book;
  private StaffDirectory directory;
  private Pins pins;
  private DeskViewModel model;

  @BeforeEach
  void opens() {
    book = new TestBook(folder);
    var activity = new ActivityLog(book.database(), clock);
    directory = new StaffDirectory(book.database(), activity);
    pins = TestPins.quick(book.database(), clock, activity);
    model =
        new DeskViewModel(
            directory, pins, desk, new SameThreadJobRunner(), new RecordingNavigator(), clock);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private StaffId somebody(String name) {
    return directory.add("Test", new StaffDetails(name, "", Authority.any())).orElseThrow();
  }

  @Test
  void nobodyIsTakenForNewBeforeTheBookWasAsked() {
    assertThat(model.nobodyYet().get()).isFalse();
    model.load();
    assertThat(model.nobodyYet().get()).isTrue();
    model.name().set("Nerys Invented");
    model.addFirst();
    assertThat(desk.get().name()).isEqualTo("Nerys Invented");
  }

  @Test
  void theOnlyOneHereNeedNotBeChosen() {
    var nerys = somebody("Nerys Invented");
    model.load();
    assertThat(model.nobodyYet().get()).isFalse();
    model.sit();
    assertThat(desk.get()).isEqualTo(new Desk(nerys, "Nerys Invented"));
  }

  @Test
  void anEmptyPinIsAskedForAndNotCountedAsWrong() {
    var nerys = somebody("Nerys Invented");
    pins.set("Test", nerys, "2580").orElseThrow();
    model.load();
    for (int i = 0; i < 20; i++) {
      model.sit();
    }
    assertThat(model.choosing().problems())
        .singleElement()
        .asString()
        .isEqualTo("PIN: Enter your PIN.");
    assertThat(desk.deskProperty().get()).isEmpty();
    model.pin().set("2580");
    model.sit();
    assertThat(desk.get().name()).isEqualTo("Nerys Invented");
  }
}
