package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.LineKind;
import org.ringfence.ids.CommissionerId;
import org.ringfence.launch.BankOffice;
import org.ringfence.money.Money;
import org.ringfence.people.Term;
import org.ringfence.ui.kit.RecordingNavigator;

/**
 * Lines of the bank become entries on screen, and the rules learned from them, without a window.
 */
class EnterLineViewModelTest {

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

  private EnterLineViewModel entering(BankLine line) {
    var model = new EnterLineViewModel(line.id(), desk.entering, desk.at.workplace());
    model.load();
    return model;
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
    assertThat(desk.at.navigator.went()).containsExactly(new RecordingNavigator.Back());
    assertThat(first.form().isDirty()).isFalse();

    var next = entering(desk.line(DAY.plusDays(7), "CARD INVENTED TAXIS ON 12 OCT", -900));
    assertThat(next.learnedProperty().get()).contains("the last line with these words");
    assertThat(next.fields().person.get().id()).isEqualTo(desk.gwen);
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
    choose(model, desk.office.council);
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
  void sharesOfOtherDaysOrOfAnotherCommissionerAreNotEntered() {
    var model = entering(desk.line(DAY, "ANYSHIRE COUNCIL", 265_714));
    model.fields().kind.choose(LineKind.FROM_COMMISSIONER);
    choose(model, desk.office.council);
    model.goOn();
    var last = model.fields().to.get();
    model.fields().to.set(last.plusDays(7));
    refusedForTheShares(model);
    model.fields().to.set(last);
    choose(model, desk.office.nhs);
    refusedForTheShares(model);
    choose(model, desk.office.council);
    model.goOn();
    assertThat(desk.matched()).startsWith("Funding", "Funding");
  }

  private void refusedForTheShares(EnterLineViewModel model) {
    var before = desk.office.verify().entries();
    model.goOn();
    assertThat(model.form().problems().toString())
        .contains("worked out for", "Propose them again", "Nothing was entered");
    assertThat(desk.matched()).isEmpty();
    assertThat(desk.office.verify().entries()).isEqualTo(before);
    assertThat(model.shares().rows()).as("what was typed stays").isNotEmpty();
  }

  @Test
  void aFeeOfOtherDaysIsNotEntered() {
    desk.office.funded("P003", "Zoë Esempio", 35_000, new Term.WeeklyFee(Money.of(14, 0)));
    var model = entering(desk.line(DAY, "TFR FEES", -6_200));
    model.fields().kind.choose(LineKind.FEE);
    model.goOn();
    assertThat(model.shares().leftProperty().get()).isEqualTo(Money.ZERO);
    model.fields().from.set(model.fields().from.get().plusDays(1));
    refusedForTheShares(model);
  }

  private static void choose(EnterLineViewModel model, CommissionerId commissioner) {
    var choice = model.fields().commissioner;
    choice.options().stream().filter(it -> it.id().equals(commissioner)).forEach(choice::choose);
  }

  @Test
  void nobodyWithAnAgreementIsSaid() {
    var model = entering(desk.line(DAY, "SOMEBODY", 100));
    model.fields().kind.choose(LineKind.FROM_COMMISSIONER);
    choose(model, desk.office.nhs);
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
    desk.authorisedBill("INV-1", 1_500, desk.gwen);
    var model = entering(desk.line(DAY, "INVENTED TAXIS INV-1", -1_500));
    assertThat(model.fields().kind.get()).isEqualTo(LineKind.BILLS);
    assertThat(model.bills().sumProperty().get())
        .isEqualTo("Bills £15.00 · Bank £15.00 · Difference £0.00");
    model.bills().rows().getFirst().chosenProperty().set(false);
    assertThat(model.bills().sumProperty().get()).endsWith("Difference £15.00");
    model.goOn();
    assertThat(model.form().problems().toString()).contains("too little");
    model.bills().rows().getFirst().chosenProperty().set(true);
    model.goOn();
    assertThat(desk.matched()).startsWith("Bill");
  }

  @Test
  void aLineThatIsMatchedIsNotEntered() {
    desk.bought(desk.gwen, DAY, 1_250, "Invented Taxis");
    var line = desk.line(DAY, "CARD INVENTED TAXIS", -1_250);
    desk.matching().takeSure();
    var model = entering(line);
    assertThat(model.form().problems().toString()).contains("matched already");
    model.goOn();
    assertThat(desk.matched()).containsOnlyOnce("Purchase");
  }

  @Test
  void rulesArePutRightAndEnded() {
    var line = entering(desk.line(DAY, "CARD INVENTED TAXIS ON 05 OCT", -1_250));
    line.fields().person.choose(line.fields().person.options().getFirst());
    line.fields().category.set("Transport");
    line.goOn();
    var model = new RulesViewModel(desk.bank.rules(), desk.entering, desk.at.workplace());
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
    assertThat(model.form().noticeProperty().get().says()).isEqualTo("The rule was changed.");
    assertThat(model.rules().getFirst().words()).isEqualTo("INVENTED TAXIS LTD");
    assertThat(model.rules().getFirst().guess().person()).isEmpty();
    model.end();
    assertThat(model.rules()).hasSize(1);
    desk.at.dialogs.confirms();
    model.end();
    assertThat(model.rules()).isEmpty();
    assertThat(model.words().text()).isEmpty();
    assertThat(model.form().isDirty()).isFalse();
  }
}
