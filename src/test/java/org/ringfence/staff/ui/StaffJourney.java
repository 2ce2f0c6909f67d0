package org.ringfence.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.money.Money;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.Authority;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDetails;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.staff.TestPins;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TestWorkplace;

class StaffJourney extends JourneyBase {

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();
  private final Routes routes = new Routes();
  private TestBook book;
  private Screen screen;

  @BeforeEach
  void opens() {
    book = new TestBook(folder);
    var activity = new ActivityLog(book.database(), clock);
    var directory = new StaffDirectory(book.database(), activity);
    var workplace = new TestWorkplace(clock).whenAnnounced(() -> screen.reload());
    new StaffScreens(
            directory,
            TestPins.quick(book.database(), clock, activity),
            new ProviderDetails(book.database(), activity),
            activity,
            workplace.workplace())
        .addTo(routes);
    directory.add("Mo Manager", new StaffDetails("Mo Manager", "Manager", Authority.any()));
    directory.add(
        "Mo Manager",
        new StaffDetails("Ann Example", "Team lead", Authority.upTo(Money.of(500, 0))));
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private void goTo(Destination place) {
    screen = onFx(() -> routes.screenFor(place));
    show(screen);
  }

  @Test
  void addsSomebodyAndTheLogSaysSo() {
    goTo(new Places.StaffList());
    type("Bob Example");
    tab(2);
    type("Up");
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Enter the limit");
    picture("staff-refused");
    type("250");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("Bob Example was saved.", "up to £250.00");
    picture("staff");
    goTo(new Places.Activity());
    type("bob");
    assertThat(wordsOnScreen()).contains("1 to 1 of 1", "Staff added");
    picture("activity");
  }

  @Test
  void writesDownTheProvider() {
    goTo(new ProviderPage());
    type("Sample Support Ltd");
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("The details of Sample Support Ltd were saved.");
    picture("provider");
  }
}
