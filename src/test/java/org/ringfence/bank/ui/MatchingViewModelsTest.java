package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.people.Office.BY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.LineKind;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.launch.BankOffice;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.Months;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.SpentWith;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.RecordingNavigator;
import org.ringfence.ui.kit.TestWorkplace;

/** Matching, entering and the rules on screen, without a window. */
class MatchingViewModelsTest {

  private static final LocalDate DAY = BankOffice.DAY;

  @TempDir Path folder;
  private BankOffice desk;
  private TestWorkplace at;
  private PersonId gwen;
  private PersonId sam;

  @BeforeEach
  void opens() {
    desk = new BankOffice(folder);
    at = new TestWorkplace(desk.office.clock);
    gwen = desk.office.funded("P001", "Gwen Sample", 40_000);
    sam = desk.office.funded("P002", "Sam Madeup", 20_000);
    received(gwen, 90_000);
    received(sam, 50_000);
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private void received(PersonId person, long pence) {
    post(NewEntry.funding(move(person, DAY, pence), FundingSource.SOCIAL_CARE, Facts.NONE));
  }

  private void bought(PersonId person, LocalDate on, long pence, String payee) {
    var facts = Facts.NONE.withPaid(new Facts.Paid(Optional.empty(), payee, ""));
    post(NewEntry.purchase(move(person, on, pence), SpentWith.THIRD_PARTY, "Transport", facts));
  }

  private NewEntry.Move move(PersonId person, LocalDate on, long pence) {
    var fund = desk.office.database().read(tx -> new Funds().of(tx, person)).orElseThrow();
    return new NewEntry.Move(fund, on, desk.office.bank, Money.ofPence(pence));
  }

  private void post(NewEntry entry) {
    desk.office
        .database()
        .write(
            tx ->
                new Ledger(desk.office.clock)
                    .post(
                        tx,
                        new PostCommand(
                            CommandId.fresh(), "Test", BY, CameBy.SCREEN, List.of(entry))))
        .orElseThrow();
  }

  private MatchingViewModel matching() {
    var model =
        new MatchingViewModel(
            desk.office.bank, desk.bank.matching(), new SimpleIntegerProperty(), at.workplace());
    model.load();
    return model;
  }

  private EnterLineViewModel entering(BankLine line) {
    var model = new EnterLineViewModel(line.id(), desk.entering, at.workplace());
    model.load();
    return model;
  }

  private static String says(Notice notice) {
    return switch (notice) {
      case Notice.Refused refused -> refused.problems().toString();
      case Notice.Done(var says, var _, var _) -> says;
      case Notice.Info(var says, var _, var _) -> says;
      case Notice.Warning(var says, var _, var _) -> says;
      case Notice.None() -> "";
    };
  }

  @Test
  void theSureOnesComeFirstAndAreTakenTogether() {
    desk.line(DAY, "UNKNOWN SHOP", -100);
    desk.line(DAY.plusDays(1), "ANYSHIRE COUNCIL", 140_000);
    bought(gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY.plusDays(1), "CARD INVENTED TAXIS", -1_250);
    var model = matching();
    assertThat(model.accountProperty().get()).isEqualTo("Client account");
    assertThat(model.lines())
        .extracting(LineRow::sureness)
        .containsExactly("Sure", "Sure", "Not found");
    assertThat(model.markedProperty().get()).isSameAs(model.lines().getFirst());
    assertThat(model.whyProperty().get())
        .contains("and 1 more", "2 entries add up", "the bank's text names Anyshire Council");
    assertThat(model.items()).hasSize(3);
    assertThat(model.sureProperty().get()).isEqualTo("Take all 2 _sure ones");
    model.takeSure();
    assertThat(says(model.noticeProperty().get())).isEqualTo("2 matches were made.");
    assertThat(model.lines()).extracting(row -> row.line().text()).containsExactly("UNKNOWN SHOP");
    assertThat(model.items()).isEmpty();
    assertThat(model.anySureProperty().get()).isFalse();
  }

  @Test
  void enterTakesAProposalMarksTheNextAndEntersWhatIsNotFound() {
    bought(gwen, DAY, 1_250, "Invented Taxis");
    bought(sam, DAY, 1_300, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS A", -1_250);
    desk.line(DAY, "CARD INVENTED TAXIS B", -1_300);
    var unknown = desk.line(DAY, "UNKNOWN SHOP", -100);
    var model = matching();
    model.goOn(model.lines().getFirst());
    assertThat(model.lines()).hasSize(2);
    assertThat(model.markedProperty().get().line().text()).isEqualTo("CARD INVENTED TAXIS B");
    model.goOn(model.markedProperty().get());
    assertThat(model.markedProperty().get().line().id()).isEqualTo(unknown.id());
    model.goOn(model.markedProperty().get());
    assertThat(at.navigator.went()).containsExactly(new EnterLine(unknown.id()));
    model.openMatched();
    model.openRules();
    assertThat(at.navigator.went()).endsWith(new MatchedLines(desk.office.bank), new BankRules());
  }

  @Test
  void whatIsChosenOnBothSidesIsMatchedWhenItFits() {
    bought(gwen, DAY, 1_000, "Pool");
    bought(sam, DAY.plusDays(2), 500, "Cafe");
    desk.line(DAY, "SUNDRY", -1_500);
    var model = matching();
    assertThat(model.runningProperty().get()).startsWith("Nothing is chosen");
    model.lines().getFirst().chosenProperty().set(true);
    item(model, 1_000).chosenProperty().set(true);
    assertThat(model.runningProperty().get())
        .isEqualTo("Bank -£15.00 · Book -£10.00 · Difference -£5.00");
    assertThat(model.fitsProperty().get()).isFalse();
    model.matchChosen();
    assertThat(says(model.noticeProperty().get())).contains("adds up to -£15.00");
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
    bought(gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    desk.line(DAY, "UNKNOWN SHOP", -100);
    var model = matching();
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
    var other = matching();
    other.goOn(other.lines().getFirst());
    model.goOn(model.lines().getFirst());
    assertThat(says(model.noticeProperty().get())).contains("matched already");
  }

  @Test
  void aMatchIsTakenBackWithAReasonUntilTheMonthIsClosed() {
    bought(gwen, DAY, 1_250, "Invented Taxis");
    desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    matching().takeSure();
    var model = new MatchedViewModel(desk.office.bank, desk.bank.matching(), at.workplace());
    model.load();
    var pair = model.matches().getFirst();
    assertThat(MatchedViewModel.bank(pair)).isEqualTo("CARD INVENTED TAXIS");
    assertThat(MatchedViewModel.book(pair)).contains("Purchase, P001, Invented Taxis");
    model.takeBack(pair);
    assertThat(model.matches()).hasSize(1);
    at.dialogs.answers("The wrong one");
    model.takeBack(pair);
    assertThat(model.matches()).isEmpty();
    assertThat(says(model.noticeProperty().get())).isEqualTo("The match was taken back.");
    matching().takeSure();
    model.load();
    desk.office
        .database()
        .write(tx -> new Months(desk.office.clock).close(tx, YearMonth.of(2026, 10), BY))
        .orElseThrow();
    at.dialogs.answers("Too late");
    model.takeBack(model.matches().getFirst());
    assertThat(says(model.noticeProperty().get())).contains("is closed");
    model.searchProperty().set("nothing like it");
    assertThat(model.matches()).isEmpty();
  }

  @Test
  void aLineIsFilledInFromWhatWasLearned() {
    var first = entering(desk.line(DAY, "CARD INVENTED TAXIS ON 05 OCT", -1_250));
    assertThat(first.whatProperty().get())
        .isEqualTo("£12.50 went out on 5 October 2026: CARD INVENTED TAXIS ON 05 OCT");
    assertThat(first.fields().kind.options())
        .contains(LineKind.PURCHASE)
        .doesNotContain(LineKind.CONTRIBUTION);
    assertThat(first.fields().kind.get()).isEqualTo(LineKind.PURCHASE);
    assertThat(first.fields().payee.get().name()).isEqualTo("Invented Taxis");
    first.fields().kind.clear();
    first.goOn();
    assertThat(first.form().problems()).extracting(it -> it.field()).containsExactly("Kind");
    first.fields().kind.choose(LineKind.PURCHASE);
    first.goOn();
    assertThat(first.form().problems())
        .extracting(it -> it.field())
        .containsExactly("Person", "Category");
    assertThat(first.needs("Note").getValue()).isTrue();
    assertThat(first.needs("Commissioner").getValue()).isFalse();
    first.fields().person.choose(first.fields().person.options().getFirst());
    first.fields().category.set("Transport");
    first.goOn();
    assertThat(first.form().problems()).isEmpty();
    assertThat(at.navigator.went()).containsExactly(new RecordingNavigator.Back());
    assertThat(first.form().isDirty()).isFalse();

    var next = entering(desk.line(DAY.plusDays(7), "CARD INVENTED TAXIS ON 12 OCT", -900));
    assertThat(next.learnedProperty().get()).contains("the last line with these words");
    assertThat(next.fields().person.get().id()).isEqualTo(gwen);
    assertThat(next.form().isDirty()).isFalse();
    next.goOn();
    assertThat(desk.matched()).startsWith("Purchase", "Purchase");
  }

  @Test
  void whatLooksTheSameIsAskedAbout() {
    for (var text : List.of("CARD INVENTED TAXIS", "CARD INVENTED TAXIS TWO")) {
      var model = entering(desk.line(DAY, text, -1_250));
      model.fields().kind.choose(LineKind.PURCHASE);
      model.fields().person.choose(model.fields().person.options().getFirst());
      model.fields().payee.choose(model.fields().payee.options().getFirst());
      model.fields().category.set("Transport");
      model.goOn();
      boolean second = text.endsWith("TWO");
      assertThat(model.looksTheSameProperty().get()).isEqualTo(second);
      if (second) {
        model.fields().another.set(true);
        model.goOn();
        assertThat(desk.matched()).startsWith("Purchase", "Purchase");
      }
    }
  }

  @Test
  void aCommissionersPaymentIsSharedOutOverEverybody() {
    var model = entering(desk.line(DAY, "ANYSHIRE COUNCIL", 265_714));
    model.fields().kind.choose(LineKind.FROM_COMMISSIONER);
    model
        .fields()
        .commissioner
        .choose(
            model.fields().commissioner.options().stream()
                .filter(it -> it.id().equals(desk.office.council))
                .findFirst()
                .orElseThrow());
    model.goOn();
    assertThat(model.shares().rows()).hasSize(2);
    assertThat(model.shares().leftProperty().get()).isEqualTo(Money.ZERO);
    model.shares().rows().getFirst().amount().set(Money.of(1_000, 0));
    model.goOn();
    assertThat(model.form().problems().toString()).contains("too little");
    model.shares().shareOut();
    assertThat(model.shares().leftProperty().get()).isEqualTo(Money.ZERO);
    model.goOn();
    assertThat(model.form().problems()).isEmpty();
    assertThat(desk.matched()).startsWith("Funding", "Funding");
  }

  @Test
  void nobodyWithAnAgreementIsSaid() {
    var model = entering(desk.line(DAY, "SOMEBODY", 100));
    model.fields().kind.choose(LineKind.FROM_COMMISSIONER);
    model
        .fields()
        .commissioner
        .choose(
            model.fields().commissioner.options().stream()
                .filter(it -> it.id().equals(desk.office.nhs))
                .findFirst()
                .orElseThrow());
    model.goOn();
    assertThat(model.form().problems().toString()).contains("Nobody has an agreement");
    model.fields().to.set(LocalDate.of(2026, 1, 1));
    model.propose();
    assertThat(model.form().problems().toString()).contains("before the first");
  }

  @Test
  void ownSupportOfOnePersonIsAllTheirs() {
    for (var day : List.of(DAY, DAY.plusDays(7))) {
      var model = entering(desk.line(day, "TFR SUPPORT GWEN", -20_000));
      model.fields().kind.choose(LineKind.SUPPORT);
      model.fields().category.set("Support at home");
      if (day.isAfter(DAY)) {
        model.fields().from.set(day);
      }
      model.goOn();
      var gwens = model.shares().rows().getFirst();
      if (day.equals(DAY)) {
        assertThat(gwens.money()).isEqualTo(Money.ZERO);
        gwens.amount().set(Money.of(200, 0));
      }
      assertThat(gwens.money()).isEqualTo(Money.of(200, 0));
      model.goOn();
      assertThat(model.form().problems()).isEmpty();
    }
    assertThat(desk.matched()).startsWith("Support", "Support");
  }

  @Test
  void theBillsOfALineAreChosenAndAddedUp() {
    desk.authorisedBill("INV-1", 1_500, gwen);
    var model = entering(desk.line(DAY, "INVENTED TAXIS INV-1", -1_500));
    assertThat(model.fields().kind.get()).isEqualTo(LineKind.BILLS);
    assertThat(model.billsSumProperty().get())
        .isEqualTo("Bills £15.00 · Bank £15.00 · Difference £0.00");
    model.bills().getFirst().chosenProperty().set(false);
    assertThat(model.billsSumProperty().get()).endsWith("Difference £15.00");
    model.goOn();
    assertThat(model.form().problems().toString()).contains("too little");
    model.bills().getFirst().chosenProperty().set(true);
    model.goOn();
    assertThat(desk.matched()).startsWith("Bill");
  }

  @Test
  void aLineThatIsMatchedIsNotEntered() {
    bought(gwen, DAY, 1_250, "Invented Taxis");
    var line = desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    matching().takeSure();
    var model = entering(line);
    assertThat(model.form().problems().toString()).contains("matched already");
    model.goOn();
    assertThat(desk.matched()).containsOnlyOnce("Purchase");
  }

  @Test
  void rulesArePutRightAndEnded() {
    aLineIsFilledInFromWhatWasLearned();
    var model = new RulesViewModel(desk.bank.rules(), desk.entering, at.workplace());
    model.load();
    var rule = model.markedProperty().get();
    assertThat(model.proposes(rule)).isEqualTo("P001 Gwen Sample, Invented Taxis, Transport");
    model.words().clear();
    model.save();
    assertThat(model.form().problems()).extracting(it -> it.field()).containsExactly("Words");
    model.words().set("1234");
    model.save();
    assertThat(model.form().problems().toString()).contains("Only numbers");
    model.words().set("Invented Taxis Ltd");
    model.person().clear();
    model.save();
    assertThat(says(model.form().noticeProperty().get())).isEqualTo("The rule was changed.");
    assertThat(model.rules().getFirst().words()).isEqualTo("INVENTED TAXIS LTD");
    assertThat(model.rules().getFirst().guess().person()).isEmpty();
    model.end();
    assertThat(model.rules()).hasSize(1);
    at.dialogs.confirms();
    model.end();
    assertThat(model.rules()).isEmpty();
    assertThat(model.words().text()).isEmpty();
    assertThat(model.form().isDirty()).isFalse();
  }
}
