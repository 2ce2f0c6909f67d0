package org.ringfence.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bank.BankDesk;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.LineSearch;
import org.ringfence.bank.OwnMoneyKind;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.Office;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.TestWorkplace;

class BankViewModelTest {

  private static final LocalDate OCT_6 = LocalDate.of(2026, 10, 6);

  @TempDir private Path folder;
  private BankDesk desk;
  private TestWorkplace at;
  private BankViewModel model;

  @BeforeEach
  void opensTheScreen() {
    desk = new BankDesk(folder);
    at = new TestWorkplace(desk.office.clock).whenAnnounced(() -> model.load());
    desk.office.accounts.add(Office.BY, new BankAccountDetails("Deposit", "", "")).orElseThrow();
    bringIn(desk.qif(5, "-10.00"));
    bringIn(desk.qif(6, "-2.50"));
    model = new BankViewModel(desk.bank, at.workplace());
    model.load();
  }

  @AfterEach
  void closesIt() {
    desk.close();
  }

  private void bringIn(Path file) {
    desk.bank.imports().bringIn(Office.BY, ChosenFile.of(desk.office.bank, file)).orElseThrow();
  }

  private int found(String words, LineSearch.Which which) {
    model.lines().wordsProperty().set(words);
    model.lines().whichProperty().set(which);
    return model.lines().lines().size();
  }

  @Test
  void eachAccountSaysHowFarItsStatementGoes() {
    assertThat(model.accounts())
        .extracting(it -> it.account().name() + " " + it.lines() + " " + it.unmatched())
        .containsExactly("Client account 2 2", "Deposit 0 0");
    assertThat(model.accounts().getFirst().statedOn()).contains(OCT_6);
    assertThat(model.markedProperty().get().account().name()).isEqualTo("Client account");
    assertThat(model.files())
        .extracting(it -> it.name() + " " + it.file().lines().added())
        .containsExactly("october-6--2.50.qif 1", "october-5--10.00.qif 1");
    assertThat(model.broughtOn(model.files().getFirst())).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(new BankHome(desk.bank.overview()).lines())
        .extracting(it -> it.says() + ": " + it.detail())
        .containsExactly("2 lines of the bank are not matched yet: Client account");
  }

  @Test
  void linesAreFoundByTextAndAmountAndByWhetherTheyAreMatched() {
    assertThat(found("taxi", LineSearch.Which.ALL)).isEqualTo(2);
    assertThat(found("taxi 2.50", LineSearch.Which.ALL)).isOne();
    assertThat(found("bus", LineSearch.Which.ALL)).isZero();
    assertThat(found("100%", LineSearch.Which.ALL)).isZero();
    var line = desk.bank.imports().lines(desk.office.bank, OCT_6, OCT_6).getFirst();
    desk.bank
        .ownMoney()
        .ofLine(Office.BY, CommandId.fresh(), line.id(), OwnMoneyKind.OTHER, "Ours")
        .orElseThrow();
    model.load();
    assertThat(found("", LineSearch.Which.MATCHED)).isOne();
    assertThat(found("", LineSearch.Which.UNMATCHED)).isOne();
    assertThat(model.lines().summaryProperty().get()).isEqualTo("1 line · -£10.00 together");
    assertThat(model.accounts().getFirst().unmatched()).isOne();
  }

  @Test
  void anotherAccountShowsItsOwn() {
    model.markedProperty().set(model.accounts().getLast());
    assertThat(model.files()).isEmpty();
    assertThat(model.lines().lines()).isEmpty();
    model.load();
    assertThat(model.markedProperty().get().account().name()).isEqualTo("Deposit");
    model.next();
    var deposit = model.accounts().getLast().account().id();
    assertThat(at.navigator.went()).containsExactly(new BringIn(deposit));
  }

  @Test
  void eachThingHasItsWay() {
    model.bringIn();
    model.match();
    model.reconcile();
    model.proof();
    model.next();
    var account = desk.office.bank;
    assertThat(at.navigator.went())
        .containsExactly(
            new BringIn(account),
            new MatchLines(account),
            new Reconcile(account),
            new Places.BankProof(),
            new MatchLines(account));
  }

  @Test
  void aBalanceIsTypedAndRefusedBesideItsField() {
    var typed = model.typed();
    typed.keep();
    assertThat(typed.form().problems()).hasSize(2);
    typed.day().set(LocalDate.of(2026, 12, 1));
    typed.balance().set(Money.of(80, 0));
    typed.keep();
    assertThat(typed.form().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).contains("is in the future"));
    assertThat(model.isDirty()).isTrue();
    typed.day().set(OCT_6);
    typed.keep();
    assertThat(typed.form().problems()).isEmpty();
    assertThat(model.isDirty()).isFalse();
    assertThat(typed.typed()).extracting(it -> it.by()).containsExactly(TestWorkplace.BY);
    assertThat(model.accounts().getFirst().balance()).contains(Money.of(80, 0));
    assertThat(at.announced()).isOne();
  }
}
