package org.ringfence.bills.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bills.BillSearch;
import org.ringfence.bills.BillStage;
import org.ringfence.bills.BillsBook;
import org.ringfence.ids.BillId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Term;
import org.ringfence.ui.kit.JourneyBase;

/** A bill is entered, authorised and paid by keyboard. */
final class BillsJourney extends JourneyBase {

  @TempDir Path folder;
  private BillsDesk desk;

  @BeforeEach
  void opens() {
    desk = new BillsDesk(folder);
    desk.book.person(
        "P1", "Siân Sample", Money.of(1000, 0), new Term.Outcomes("Go out more\nSwim"));
    desk.book.person("P2", "Ben Sample", Money.of(8, 0));
    desk.book.sign(desk.book.bo);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private BillId newest() {
    return desk.useCases.list().lines(BillSearch.of(BillSearch.Which.ALL)).getFirst().id();
  }

  @Test
  void aBillIsEnteredAuthorisedAndPaidByKeyboard() {
    show(onFx(() -> desk.screens.enterFor(Optional.empty())));
    type("able");
    press(KeyCode.ENTER);
    tab(1);
    type("214");
    tab(1);
    type("24.50");
    tab(1);
    type("2/11/2026");
    tab(2);
    type("sian");
    press(KeyCode.ENTER);
    tab(1);
    type("Transport");
    tab(1);
    type("go");
    press(KeyCode.ENTER);
    picture("bill-enter");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("invoice 214 for £24.50 was entered");
    picture("bill-entered");

    var id = newest();
    show(onFx(() -> desk.screens.page(id)));
    type("bo");
    press(KeyCode.ENTER);
    tab(1);
    type(BillsBook.PIN);
    picture("bill-authorise");
    press(KeyCode.ENTER);
    waitFor(() -> desk.book.stage(id) == BillStage.AUTHORISED);

    show(onFx(() -> desk.screens.paymentRun()));
    picture("bill-payment-run");
    desk.dialogs.confirms();
    press(KeyCode.CONTROL, KeyCode.ENTER);
    waitFor(() -> desk.book.stage(id) == BillStage.PAID);
    assertThat(wordsOnScreen()).contains("recorded as paid from ISF account");
    show(onFx(() -> desk.screens.page(id)));
    assertThat(wordsOnScreen()).contains("Bo Example on 22 November 2026");
    picture("bill-paid");
  }

  @Test
  void aBillIsSharedAndShownWithItsDocument() throws IOException {
    var scan = Files.write(folder.resolve("scan.png"), SampleScan.png());
    desk.dialogs.chooses(scan);
    show(onFx(() -> desk.screens.enterFor(Optional.empty())));
    type("able");
    press(KeyCode.ENTER);
    tab(1);
    type("215");
    tab(1);
    type("30.01");
    tab(1);
    type("2/11/2026");
    click("Attach document…");
    click("Share it between several people");
    picture("bill-share");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    picture("bill-share-problems");
    click("By percentage");
    picture("bill-share-percent");
    var id = desk.book.entered("216", Money.of(30, 1), desk.book.people().toArray(new PersonId[0]));
    show(onFx(() -> desk.screens.page(id)));
    assertThat(wordsOnScreen()).contains("£7.00 more than is available");
    picture("bill-too-little");
  }

  @Test
  void theListShowsWhatWaits() {
    var people = desk.book.people();
    desk.book.entered("214", Money.of(24, 50), people.getFirst());
    var queried = desk.book.entered("215", Money.of(1240, 0), people.getFirst(), people.getLast());
    desk.useCases.bills().query(BillsBook.command(queried), "Which trip?").orElseThrow();
    show(onFx(() -> desk.screens.list()));
    picture("bills-list");
    type("215");
    assertThat(wordsOnScreen()).contains("1 bill ·");
    assertThat(wordsOnScreen()).contains("£1,240.00");
  }

  @Test
  void aPersonsBillsStandOnTheirPageAndTheAuthoriserSeesWhatIsForbidden() {
    var cara =
        desk.book.person(
            "P3",
            "Cara Sample",
            Money.of(90, 0),
            new Term.NotToBeSpentOn("Gambling\nAnything the NHS provides"));
    var other = desk.book.people().getFirst();
    desk.book.entered("214", Money.of(24, 50), cara);
    var pooled = desk.book.entered("215", Money.of(64, 0), cara, other);
    var tab = onFx(() -> desk.screens.tab(cara));
    onFx(
        () -> {
          tab.reload();
          return true;
        });
    show(tab.node(), WIDTH, 500);
    assertThat(wordsOnScreen()).contains("2 bills", "with 1 other", "New bill");
    picture("bills-of-person");
    click("New bill");
    assertThat(desk.navigator.went()).containsExactly(new EnterBill(Optional.of(cara)));
    show(onFx(() -> desk.screens.page(pooled)));
    assertThat(wordsOnScreen()).contains("Gambling; Anything the NHS provides");
    picture("bill-banned");
  }
}
