package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.launch.BankOffice;
import org.ringfence.ledger.Months;

/** Matching and what is matched on screen, without a window. */
class MatchingViewModelsTest {

  private static final LocalDate DAY = BankOffice.DAY;

  @TempDir Path folder;
  private MatchingDesk desk;

  @BeforeEach
  void opens() {
    desk = new MatchingDesk(folder);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  @Test
  void theSureOnesComeFirstAndAreTakenTogether() {
    desk.line(DAY, "UNKNOWN SHOP", -100);
    desk.line(DAY.plusDays(1), "ANYSHIRE COUNCIL", 140_000);
    desk.bought(desk.gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY.plusDays(1), "CARD INVENTED TAXIS", -1_250);
    var model = desk.matching();
    assertThat(model.accountProperty().get()).isEqualTo("Client account");
    assertThat(model.lines())
        .extracting(LineRow::sureness)
        .containsExactly("Sure", "Sure", "Not found");
    assertThat(model.markedProperty().get()).isSameAs(model.lines().getFirst());
    assertThat(model.whyProperty().get())
        .contains("and 1 more", "2 entries add up", "the bank’s text names Anyshire Council");
    assertThat(model.items()).hasSize(3);
    assertThat(model.sureProperty().get()).isEqualTo("Take all 2 _sure ones");
    model.takeSure();
    assertThat(model.noticeProperty().get().says()).isEqualTo("2 matches were made.");
    assertThat(model.lines()).extracting(row -> row.line().text()).containsExactly("UNKNOWN SHOP");
    assertThat(model.items()).isEmpty();
    assertThat(model.anySureProperty().get()).isFalse();
  }

  @Test
  void enterTakesAProposalMarksTheNextAndEntersWhatIsNotFound() {
    desk.bought(desk.gwen, DAY, 1_250, "Invented Taxis");
    desk.bought(desk.sam, DAY, 1_300, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS A", -1_250);
    desk.line(DAY, "CARD INVENTED TAXIS B", -1_300);
    var unknown = desk.line(DAY, "UNKNOWN SHOP", -100);
    var model = desk.matching();
    model.goOn(model.lines().getFirst());
    assertThat(model.lines()).hasSize(2);
    assertThat(model.markedProperty().get().line().text()).isEqualTo("CARD INVENTED TAXIS B");
    model.goOn(model.markedProperty().get());
    assertThat(model.markedProperty().get().line().id()).isEqualTo(unknown.id());
    model.goOn(model.markedProperty().get());
    assertThat(desk.at.navigator.went()).containsExactly(new EnterLine(unknown.id()));
    model.openMatched();
    model.openRules();
    assertThat(desk.at.navigator.went())
        .endsWith(new MatchedLines(desk.office.bank), new BankRules());
  }

  @Test
  void whatIsChosenOnBothSidesIsMatchedWhenItFits() {
    desk.bought(desk.gwen, DAY, 1_000, "Pool");
    desk.bought(desk.sam, DAY.plusDays(2), 500, "Cafe");
    desk.line(DAY, "SUNDRY", -1_500);
    var model = desk.matching();
    assertThat(model.runningProperty().get()).startsWith("Nothing is chosen");
    model.lines().getFirst().chosenProperty().set(true);
    item(model, 1_000).chosenProperty().set(true);
    assertThat(model.runningProperty().get())
        .isEqualTo("Bank -£15.00 · Book -£10.00 · Difference -£5.00");
    assertThat(model.fitsProperty().get()).isFalse();
    model.matchChosen();
    assertThat(model.noticeProperty().get().says()).contains("adds up to -£15.00");
    item(model, 500).chosenProperty().set(true);
    assertThat(model.runningProperty().get()).endsWith("£0.00 – it fits");
    model.letGo();
    assertThat(model.fitsProperty().get()).isFalse();
    model.lines().getFirst().chosenProperty().set(true);
    item(model, 1_000).chosenProperty().set(true);
    item(model, 500).chosenProperty().set(true);
    model.matchChosen();
    assertThat(model.lines()).isEmpty();
    assertThat(model.markedProperty().get()).isNull();
    assertThat(model.runningProperty().get()).startsWith("Nothing is chosen");
  }

  private static ItemRow item(MatchingViewModel model, long pence) {
    return model.items().stream()
        .filter(row -> row.item().amount().pence() == -pence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSearchNarrowsBothListsAndARefusalIsSaid() {
    desk.bought(desk.gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    desk.line(DAY, "UNKNOWN SHOP", -100);
    var model = desk.matching();
    model.searchProperty().set("taxis");
    assertThat(model.lines()).hasSize(1);
    assertThat(model.items()).hasSize(1);
    model.searchProperty().set("gwen");
    assertThat(model.lines())
        .extracting(LineRow::seems)
        .containsExactly("Purchase, P001 Gwen Sample");
    assertThat(model.items()).hasSize(2);
    model.searchProperty().set("unknown");
    assertThat(model.lines()).hasSize(1);
    assertThat(model.items()).isEmpty();
    model.searchProperty().set("");
    var other = desk.matching();
    other.goOn(other.lines().getFirst());
    model.goOn(model.lines().getFirst());
    assertThat(model.noticeProperty().get().says()).contains("matched already");
  }

  @Test
  void aMatchIsTakenBackWithAReasonUntilTheMonthIsClosed() {
    desk.bought(desk.gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    desk.matching().takeSure();
    var model = new MatchedViewModel(desk.office.bank, desk.bank.matching(), desk.at.workplace());
    model.load();
    var pair = model.matches().getFirst();
    assertThat(MatchedViewModel.bank(pair)).isEqualTo("CARD INVENTED TAXIS");
    assertThat(MatchedViewModel.book(pair)).contains("Purchase, P001, Invented Taxis");
    model.takeBack(pair);
    assertThat(model.matches()).hasSize(1);
    desk.at.dialogs.answers("The wrong one");
    model.takeBack(pair);
    assertThat(model.matches()).isEmpty();
    assertThat(model.noticeProperty().get().says()).isEqualTo("The match was taken back.");
    desk.matching().takeSure();
    model.load();
    desk.office
        .database()
        .write(tx -> new Months(desk.office.clock).close(tx, YearMonth.of(2026, 10), BY))
        .orElseThrow();
    desk.at.dialogs.answers("Too late");
    model.takeBack(model.matches().getFirst());
    assertThat(model.noticeProperty().get().says()).contains("is closed");
    model.searchProperty().set("nothing like it");
    assertThat(model.matches()).isEmpty();
  }
}
