package org.ringfence.monthend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.monthend.MonthEndBook;
import org.ringfence.people.Office;
import org.ringfence.people.Term;
import org.ringfence.staff.Authority;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TestWorkplace;

class MonthEndJourney extends JourneyBase {

  @TempDir Path folder;
  private MonthEndBook book;
  private TestWorkplace workplace;
  private final Routes routes = new Routes();
  private Screen screen;

  @BeforeEach
  void opens() {
    book = new MonthEndBook(folder);
    workplace = new TestWorkplace(book.office.clock).whenAnnounced(() -> screen.reload());
    new MonthEndScreens(
            book.monthEnd,
            book.marks,
            book.office.staff,
            book.office.pins,
            Map.of(),
            workplace.workplace())
        .addTo(routes);
    fill();
  }

  private void fill() {
    var gwen = book.person("P001", "Gwenllian Sampl-Enghraifft", 412_30);
    book.office.fund(gwen, FundingSource.CONTRIBUTION, 46_75, MonthEndBook.STARTS, null);
    book.receives(gwen, LocalDate.of(2026, 9, 7), 1649_20);
    var amina = book.person("P002", "Amina Example", 280_00, new Term.WeeklyFee(Money.of(12, 50)));
    book.receives(amina, LocalDate.of(2026, 9, 7), 1200_00);
    var jose = book.person("P003", "José Ejemplo", 350_00);
    book.receives(jose, LocalDate.of(2026, 9, 7), 1500_00);
    book.heldSince(jose, "2026-09-28T10:00:00Z", 45_00, "Invented Taxis, invoice INV-207");
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
  void worksThroughAMonthClosesItAndReopensIt() {
    book.office.authoriser("Ann Any", Authority.any());
    goTo(new Places.MonthEnd());
    assertThat(wordsOnScreen()).contains("September 2026", "4 things left", "Under way");
    picture("month-end");
    click("Work on September 2026");
    goTo(workplace.navigator.went().getLast());
    assertThat(wordsOnScreen())
        .contains("P001 Gwenllian", "invoice INV-207", "£12.50 a week", "4 things left.");
    picture("month-end-checklist");
    workplace.dialogs.answers("Not due until 9 October");
    click("Carried over…");
    workplace.dialogs.answers("Four-weekly payment; rang the council, the rest comes on 5 October");
    click("Mark all 2 as chased…");
    workplace.dialogs.answers("Waived for the first month");
    click("None this month…");
    assertThat(wordsOnScreen()).contains("Everything is done.", "Carried over: Not due");
    picture("month-end-marked");
    workplace.dialogs.confirms();
    click("Close the month");
    assertThat(wordsOnScreen()).contains("Closed by Mo Manager on 22 November 2026");
    picture("month-end-closed");
    click("Reopen…");
    type("Ann");
    press(KeyCode.ENTER);
    tab(1);
    type(Office.PIN);
    tab(1);
    type("A receipt was left out");
    picture("month-end-reopen");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen())
        .contains("Reopened by Ann Any", "is open again", "Everything is done.");
    picture("month-end-reopened");
  }
}
