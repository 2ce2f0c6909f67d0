package org.ringfence.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.people.Term;
import org.ringfence.spending.ChargeRun;
import org.ringfence.spending.Charges;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;

/** A fee is taken for the days for which it was worked out, and for no others. */
final class ChargesViewModelTest {

  @TempDir Path folder;
  private Office office;
  private PersonId gwen;
  private ChargesViewModel model;

  @BeforeEach
  void opensTheForm() {
    office = new Office(folder);
    gwen = office.funded("P001", "Gwen Sample", 35_000, new Term.WeeklyFee(Money.of(14, 0)));
    model =
        new ChargesViewModel(
            ChargeRun.Kind.FEE,
            new Charges(
                office.database(), office.clock, office.activity, office.people, office.agreements),
            new Payers(office.accounts, office.staff, office.pins, office.clock),
            new TestWorkplace(office.clock).workplace());
    model.load();
  }

  @AfterEach
  void closesTheBook() {
    office.close();
  }

  @Test
  void aFeeOfOtherDaysIsNotTaken() {
    var before = office.balance(gwen);
    model.to().set(model.from().get().plusDays(6));
    model.post();
    assertThat(model.form().noticeProperty().get())
        .isInstanceOf(Notice.Refused.class)
        .extracting(Notice::says)
        .asString()
        .contains("worked out for", "List everyone again", "Nothing was charged");
    assertThat(office.balance(gwen)).isEqualTo(before);
    model.listAgain();
    assertThat(model.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.money()).isEqualTo(Money.of(14, 0)));
  }
}
