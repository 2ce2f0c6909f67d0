package org.ringfence.receipts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.problem.Problem;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.ui.kit.TestWorkplace;

class SmallReceiptViewModelTest {

  @TempDir Path folder;
  private Office office;
  private PersonId gwen;
  private SmallReceiptViewModel model;

  @BeforeEach
  void opensTheForm() {
    office = new Office(folder);
    gwen = office.funded("P001", "Gwen Sample", 35_000);
    office.end(gwen, Office.DAY);
    var funders =
        new Funders(office.people, office.commissioners, office.agreements, office.funding);
    var receipts =
        new Receipts(office.database(), office.clock, office.activity, funders, office.payees);
    model =
        new SmallReceiptViewModel(
            ReceiptKind.CONTRIBUTION,
            new CommissionerReceipts(office.database(), office.clock, office.activity, funders),
            new Desk(receipts, office.accounts),
            new TestWorkplace(office.clock).workplace());
    model.load();
  }

  @AfterEach
  void closesTheBook() {
    office.close();
  }

  @Test
  void theLastDayItCoversIsAskedForOnceTheAgreementHadEnded() {
    model.person().choose(model.person().options().getFirst());
    model.amount().set(Money.of(45, 0));
    model.date().set(Office.DAY.plusDays(9));
    assertThat(model.asksForDaysProperty().get()).isFalse();
    model.post();
    assertThat(model.asksForDaysProperty().get()).isTrue();
    assertThat(model.form().problems())
        .extracting(Problem::field)
        .containsExactly(model.coversTo().field());
    model.coversTo().set(Office.DAY);
    model.post();
    assertThat(model.form().problems()).isEmpty();
    assertThat(office.balance(gwen).balance()).isEqualTo(Money.of(45, 0));
    assertThat(model.asksForDaysProperty().get()).as("for the next one").isFalse();
  }
}
