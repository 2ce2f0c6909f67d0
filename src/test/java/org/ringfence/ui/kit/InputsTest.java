package org.ringfence.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.money.Money;
import org.ringfence.problem.Failure;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** What is typed is read, kept as typed when it cannot be read, and never lost unseen. */
final class InputsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-31T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "31/10/2026,2026-10-31",
    "1.4.26,2026-04-01",
    "311026,2026-10-31",
    "5/6,2026-06-05",
    "t,2026-10-31",
    "-1,2026-10-30",
    "2026-02-28,2026-02-28"
  })
  void daysAreReadAsAnOfficeTypesThem(String typed, LocalDate day) {
    assertThat(new DateText(CLOCK).read(typed)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2026", "10/31/2026", "yesterday", "1/1/1/1"})
  void whatIsNoDayIsNotRead(String typed) {
    assertThat(new DateText(CLOCK).read(typed)).isEmpty();
  }

  @Test
  void whatCannotBeReadStaysAsTypedAndIsSaid() {
    var amount = Typed.money("Amount");
    amount.textProperty().set("12.345");
    amount.tidy();
    assertThat(amount.text()).isEqualTo("12.345");
    assertThat(amount.problems())
        .containsExactly(
            Problem.at(
                "Amount",
                "“12.345” cannot be read here. Enter an amount in pounds, such as 1,234.50."));
    amount.textProperty().set("1234.5");
    amount.tidy();
    assertThat(amount.text()).isEqualTo("1,234.50");
    assertThat(amount.get()).isEqualTo(Money.of(1234, 50));
  }

  @Test
  void aFormThatIsCheckedHoldsTheDayThatWasMeantNotTheLetterForIt() {
    var date = Typed.date("Date", CLOCK);
    date.textProperty().set("t");
    assertThat(new FormModel(date).check()).isTrue();
    assertThat(date.text()).isEqualTo("31/10/2026");
  }

  @Test
  void aFormIsDirtyUntilItIsKeptAndARefusalKeepsWhatWasTyped() {
    var name = Typed.words("Name");
    var form = new FormModel(name);
    assertThat(form.check()).isFalse();
    assertThat(form.problems()).containsExactly(Problem.at("Name", "Enter the name."));
    name.set("Able Taxis");
    assertThat(form.problems()).isEmpty();
    form.settle(
        Outcome.<String>refused(Problem.at("Name", "There is an Able Taxis already.")),
        done -> {
          throw new AssertionError("It was refused");
        });
    assertThat(form.isDirty()).isTrue();
    assertThat(form.problems()).hasSize(1);
    form.settle(Outcome.done("kept"), done -> {});
    assertThat(form.isDirty()).isFalse();
    assertThat(name.text()).isEqualTo("Able Taxis");
  }

  @Test
  void whatWasDoneIsSaidUntilTheNextIsTyped() {
    var name = Typed.words("Name");
    var bank = Choice.<String>of("Bank account", account -> account);
    var form = new FormModel(name, bank);
    name.set("Able Taxis");
    form.settle(Outcome.done("kept"), done -> name.clear());
    form.keep();
    var done = Notice.done("Able Taxis was added.");
    form.say(done);
    form.offer(bank, List.of("Client account"));
    assertThat(form.noticeProperty().get()).as("nobody typed that").isEqualTo(done);
    assertThat(form.isDirty()).isFalse();
    name.set("B");
    assertThat(form.noticeProperty().get()).isEqualTo(Notice.NONE);
    form.say(Notice.warning("Two payees have this name."));
    name.set("Bu");
    assertThat(form.noticeProperty().get().says()).isEqualTo("Two payees have this name.");
  }

  @Test
  void lettersThatNameNothingAreNoReasonToAskOnceAFormIsSaved() {
    var payee = Choice.<String>of("Payee", name -> name).optional();
    var form = new FormModel(payee);
    payee.unmatchedProperty().set("samp");
    assertThat(form.isDirty()).isTrue();
    form.settle(Outcome.done("saved"), done -> {});
    assertThat(form.isDirty()).isFalse();
    payee.unmatchedProperty().set("sampl");
    assertThat(form.isDirty()).isTrue();
  }

  @Test
  void lettersFindNamesWhateverTheirAccents() {
    var names = List.of("Davies, Siân", "Siân Davies", "Ŵan Sion", "Able Taxis");
    assertThat(Search.best(names, name -> name, "sian d"))
        .containsExactly("Siân Davies", "Davies, Siân");
    assertThat(Search.best(names, name -> name, "wan")).containsExactly("Ŵan Sion");
    assertThat(Search.best(names, name -> name, "")).hasSize(4);
  }

  @Test
  void aFailureHasACodeAndNoPersonalData() {
    var failure = Failure.of(new IllegalStateException("Ffion Made-Up has £12.50"));
    assertThat(failure.code()).matches("[A-Z2-9]{3}-[A-Z2-9]{3}");
    assertThat(failure.details())
        .contains("IllegalStateException")
        .doesNotContain("Ffion", "12.50");
  }

  @Test
  void aSortCodeIsWrittenOneWayHoweverItIsTyped() {
    var sortCode = Typed.sortCode("Sort code").optional();
    for (var typed : List.of("112233", "11 22 33", "11-22-33", "11-2233")) {
      sortCode.textProperty().set(typed);
      sortCode.tidy();
      assertThat(sortCode.text()).isEqualTo("11-22-33");
    }
    sortCode.textProperty().set("IBAN instead");
    sortCode.tidy();
    assertThat(sortCode.text()).isEqualTo("IBAN instead");
  }
}
