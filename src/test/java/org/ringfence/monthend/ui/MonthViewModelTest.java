package org.ringfence.monthend.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.monthend.MonthEndBook.OCTOBER;
import static org.ringfence.monthend.MonthEndBook.SEPTEMBER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.monthend.CheckLine;
import org.ringfence.monthend.MonthEndBook;
import org.ringfence.monthend.MonthFile;
import org.ringfence.monthend.OwnChecks;
import org.ringfence.people.Office;
import org.ringfence.staff.Authority;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.TestWorkplace;

class MonthViewModelTest {

  private static final Way MONEY_IN = new Way("Enter money in", new Places.MoneyIn());

  @TempDir Path folder;
  private MonthEndBook book;
  private TestWorkplace workplace;
  private MonthViewModel model;
  private PersonId gwen;

  @BeforeEach
  void opens() {
    book = new MonthEndBook(folder);
    gwen = book.person("P001", "Gwen Sample", 70_00);
    book.receives(gwen, LocalDate.of(2026, 9, 7), 250_00);
    workplace = new TestWorkplace(book.office.clock).whenAnnounced(() -> model.load());
    model =
        new MonthViewModel(
            SEPTEMBER,
            book.monthEnd,
            book.marks,
            Map.of(OwnChecks.EXPECTED, MONEY_IN),
            workplace.workplace());
    model.load();
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private MonthFile file() {
    return model.fileProperty().get().orElseThrow();
  }

  private CheckLine expected() {
    return file().checklist().stream()
        .filter(line -> line.key().equals(OwnChecks.EXPECTED))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatIsLeftAndLeadsToIt() {
    assertThat(model.standing(file())).isEqualTo("1 thing left.");
    var thing = expected().left().getFirst();
    assertThat(model.way(expected())).contains(MONEY_IN);
    assertThat(model.way(thing)).contains(new Places.PersonPage(gwen));
    model.goTo(model.way(thing).orElseThrow());
    assertThat(workplace.navigator.went()).containsExactly(new Places.PersonPage(gwen));
  }

  @Test
  void marksWithAReasonThenClosesAfterAsking() {
    model.mark(expected(), expected().left().getFirst());
    assertThat(file().left()).as("no reason was given").isOne();
    workplace.dialogs.answers("Rang the council");
    model.mark(expected(), expected().left().getFirst());
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.done("Marked as chased."));
    assertThat(model.standing(file())).isEqualTo("Everything is done.");
    assertThat(model.markOn(expected(), expected().missing().getFirst()))
        .isEqualTo("Chased: Rang the council (Mo Manager, 22 November 2026)");
    model.close();
    assertThat(file().isClosed()).as("nobody said yes").isFalse();
    workplace.dialogs.confirms();
    model.close();
    assertThat(model.standing(file())).isEqualTo("Closed by Mo Manager on 22 November 2026");
  }

  @Test
  void takesAMarkBack() {
    workplace.dialogs.answers("Rang the council");
    model.markAll(expected());
    model.takeBack(expected(), expected().missing().getFirst());
    assertThat(file().left()).isOne();
  }

  @Test
  void whatIsRefusedStandsInTheBanner() {
    workplace.dialogs.confirms();
    model.close();
    assertThat(model.noticeProperty().get())
        .isInstanceOfSatisfying(
            Notice.Refused.class,
            refused -> assertThat(refused.says()).contains("£50.00 of £300.00"));
  }

  @Test
  void reopeningAsksForTheRightPinAndAReason() {
    book.receives(gwen, LocalDate.of(2026, 9, 8), 50_00);
    book.monthEnd.close(Office.BY, SEPTEMBER).orElseThrow();
    var ann = book.office.authoriser("Ann Any", Authority.any());
    var reopening =
        new ReopenViewModel(
            SEPTEMBER,
            book.monthEnd,
            book.office.staff,
            book.office.pins,
            model::sayReopened,
            workplace.workplace());
    reopening.ask();
    assertThat(reopening.who().options()).extracting(one -> one.name()).contains("Ann Any");
    reopening.reopen();
    assertThat(reopening.form().problems()).hasSize(3);
    reopening
        .who()
        .choose(
            reopening.who().options().stream()
                .filter(one -> one.id().equals(ann))
                .findFirst()
                .orElseThrow());
    reopening.pin().set("135790");
    reopening.reason().set("A receipt was left out");
    reopening.reopen();
    assertThat(reopening.form().problems()).singleElement().asString().contains("not the PIN");
    reopening.pin().set(Office.PIN);
    reopening.reopen();
    assertThat(reopening.askedProperty().get()).isFalse();
    assertThat(reopening.pin().text()).isEmpty();
    assertThat(file().events()).hasSize(2);
    assertThat(model.inWords(file().events().getLast())).endsWith(": A receipt was left out");
  }

  @Test
  void theListLeadsToTheMonthThatIsToBeClosed() {
    var months = new MonthsViewModel(book.monthEnd, workplace.workplace());
    months.load();
    assertThat(months.months().stream().map(StateWords::of))
        .containsExactly("Under way", "After September 2026", "1 thing left");
    months.openNext();
    months.open(months.months().get(1));
    assertThat(workplace.navigator.went())
        .containsExactly(new MonthPage(SEPTEMBER), new MonthPage(OCTOBER));
  }

  @Test
  void homeNamesTheOldestMonthThatIsNotClosed() {
    var home = new MonthEndHome(book.monthEnd);
    assertThat(home.lines())
        .singleElement()
        .extracting(HomeLine::says, HomeLine::detail, HomeLine::to)
        .containsExactly(
            "September 2026 has 1 thing left before it can be closed",
            "Another month that has ended waits for it",
            new MonthPage(SEPTEMBER));
    book.receives(gwen, LocalDate.of(2026, 9, 8), 50_00);
    assertThat(home.lines().getFirst().says()).isEqualTo("September 2026 waits to be closed");
    book.monthEnd.close(Office.BY, SEPTEMBER).orElseThrow();
    assertThat(home.lines().getFirst().to()).isEqualTo(new MonthPage(OCTOBER));
  }
}
