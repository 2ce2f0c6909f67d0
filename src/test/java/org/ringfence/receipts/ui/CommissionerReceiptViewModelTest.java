package org.ringfence.receipts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Office;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Funders;
import org.ringfence.receipts.Receipts;
import org.ringfence.receipts.ShareOut;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;

class CommissionerReceiptViewModelTest {

  @TempDir Path folder;
  private TestWorkplace workplace;
  private Office office;
  private PersonId gwen;
  private CommissionerReceiptViewModel model;

  @BeforeEach
  void opensTheForm() {
    office = new Office(folder);
    workplace = new TestWorkplace(office.clock);
    gwen = office.funded("P001", "Gwen Sample", 35_000);
    office.funded("P002", "Sam Madeup", 20_050);
    var funders =
        new Funders(office.people, office.commissioners, office.agreements, office.funding);
    var receipts =
        new Receipts(office.database(), office.clock, office.activity, funders, office.payees);
    model =
        new CommissionerReceiptViewModel(
            new CommissionerReceipts(office.database(), office.clock, office.activity, funders),
            new Desk(receipts, office.accounts),
            workplace.workplace());
    model.load();
  }

  @AfterEach
  void closesTheBook() {
    office.close();
  }

  private void fill(String amount) {
    model.commissioner().choose(model.commissioner().options().getFirst());
    model.amount().textProperty().set(amount);
    model.received().textProperty().set("5/10/2026");
    model.from().textProperty().set("5/10/2026");
    model.to().textProperty().set("1/11/2026");
  }

  private List<String> says() {
    return model.form().problems().stream().map(Object::toString).toList();
  }

  @Test
  void proposesThenPosts() {
    fill("2202");
    model.goOn();
    assertThat(model.shares().totalProperty().get()).isEqualTo(Money.of(2202, 0));
    assertThat(model.shares().differenceProperty().get()).isEqualTo(Money.ZERO);
    model.goOn();
    assertThat(model.form().noticeProperty().get()).isInstanceOf(Notice.Done.class);
    assertThat(office.verify().total()).isEqualTo(Money.of(2202, 0));
    assertThat(workplace.announced()).isEqualTo(1);
    assertThat(model.form().isDirty()).isFalse();
    assertThat(model.shares().rows()).isEmpty();
  }

  @Test
  void aDifferenceIsShownAndSharedOut() {
    fill("2202.01");
    model.goOn();
    assertThat(model.shares().differenceProperty().get()).isEqualTo(Money.ofPence(1));
    model.goOn();
    assertThat(says()).singleElement().asString().startsWith("The shares add up to £0.01 less");
    model.shareOut(ShareOut.IN_PROPORTION);
    assertThat(model.shares().differenceProperty().get()).isEqualTo(Money.ZERO);
    model.goOn();
    assertThat(office.verify().total()).isEqualTo(Money.ofPence(220_201));
  }

  @Test
  void correctedSharesAreNotLostWithoutAQuestion() {
    fill("2202");
    model.goOn();
    model.shares().rows().getFirst().amount().textProperty().set("1");
    model.propose();
    assertThat(workplace.dialogs.asked()).containsExactly("Propose the shares again?");
    assertThat(model.shares().rows().getFirst().money()).isEqualTo(Money.of(1, 0));
    workplace.dialogs.confirms();
    model.propose();
    assertThat(model.shares().rows().getFirst().money()).isEqualTo(Money.of(1400, 0));
    assertThat(model.form().isDirty()).isTrue();
  }

  @Test
  void aShareThatCannotBeReadIsSaidBesideIt() {
    fill("2202");
    model.goOn();
    model.shares().rows().getFirst().amount().textProperty().set("a lot");
    model.goOn();
    assertThat(says()).singleElement().asString().startsWith("P001 Social care: “a lot” cannot");
  }

  @Test
  void whatIsMissingIsSaidBeforeProposing() {
    model.goOn();
    assertThat(says()).hasSize(3).anyMatch(it -> it.startsWith("Commissioner: "));
    fill("1");
    model.to().textProperty().set("4/10/2026");
    model.goOn();
    assertThat(says()).singleElement().asString().startsWith("To: The last day");
    fill("1");
    model.commissioner().choose(model.commissioner().options().getLast());
    model.goOn();
    assertThat(says()).singleElement().asString().contains("has no agreement for anybody");
  }

  @Test
  void somebodyElseIsAddedOnce() {
    fill("2202");
    model.goOn();
    model.addPerson();
    assertThat(says()).singleElement().asString().contains("Choose the person and the source");
    model.extraPerson().choose(model.extraPerson().options().getFirst());
    model.extraSource().choose(FundingSource.OTHER);
    model.addPerson();
    assertThat(model.shares().rows()).hasSize(3);
    model.extraPerson().choose(model.extraPerson().options().getFirst());
    model.extraSource().choose(FundingSource.OTHER);
    model.addPerson();
    assertThat(says()).singleElement().asString().contains("has a share from this source already");
    assertThat(model.shares().shares().getLast().person()).isEqualTo(gwen);
  }

  @Test
  void theSamePaymentAgainAsksForATick() {
    fill("2202");
    model.goOn();
    model.goOn();
    fill("2202");
    model.goOn();
    model.goOn();
    assertThat(model.looksTheSameProperty().get()).isTrue();
    model.another().set(true);
    model.goOn();
    assertThat(model.looksTheSameProperty().get()).isFalse();
    assertThat(office.verify().entries()).isEqualTo(4);
  }

  @Test
  void sharesOfOtherDaysAreNotPosted() {
    fill("2202");
    model.goOn();
    model.to().textProperty().set("8/11/2026");
    refusedForTheShares();
    model.to().textProperty().set("1/11/2026");
    model.goOn();
    assertThat(office.verify().total()).as("the days put back").isEqualTo(Money.of(2202, 0));
  }

  @Test
  void sharesOfAnotherCommissionerAreNotPosted() {
    fill("2202");
    model.goOn();
    model.commissioner().choose(model.commissioner().options().getLast());
    refusedForTheShares();
    model.commissioner().choose(model.commissioner().options().getFirst());
    model.to().textProperty().set("8/11/2026");
    model.amount().textProperty().set("2752.50");
    model.propose();
    model.goOn();
    assertThat(office.verify().total()).as("proposed again").isEqualTo(Money.of(2752, 50));
  }

  private void refusedForTheShares() {
    model.goOn();
    assertThat(says())
        .singleElement()
        .asString()
        .contains("worked out for", "1 November 2026", "Propose them again", "Nothing was entered");
    assertThat(office.verify().entries()).isZero();
    assertThat(model.shares().rows()).as("what was typed stays").hasSize(2);
    assertThat(workplace.announced()).isZero();
  }
}
