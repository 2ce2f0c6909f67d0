package org.ringfence.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.PeopleOverview;
import org.ringfence.people.PersonFile;
import org.ringfence.people.PersonFiles;
import org.ringfence.people.Term;
import org.ringfence.people.TermKind;
import org.ringfence.people.ui.PeopleViewModel.WhyEmpty;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.TestWorkplace;

class PeopleViewModelsTest {

  @TempDir Path folder;
  private SampleOffice office;
  private TestWorkplace workplace;
  private PersonFiles files;
  private PersonId gwen;

  @BeforeEach
  void opens() {
    office = new SampleOffice(folder);
    workplace = new TestWorkplace(office.clock);
    files = new PersonFiles(office.book.database());
    gwen = office.person("P001", "Gwen Sample");
    office.person("P002", "Tomasz Example");
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private PersonFile file() {
    return files.of(gwen).orElseThrow();
  }

  @Test
  void typingNarrowsTheListAndOneIsOpened() {
    var model =
        new PeopleViewModel(
            new PeopleOverview(office.book.database(), office.clock), workplace.workplace());
    model.load();
    assertThat(model.people()).hasSize(2);
    model.searchProperty().set("tom ex");
    assertThat(model.people())
        .extracting(who -> who.line().person().reference())
        .containsExactly("P002");
    model.searchProperty().set("gw");
    model.open(model.people().getFirst());
    assertThat(workplace.navigator.went()).containsExactly(new Places.PersonPage(gwen));
    model.searchProperty().set("nobody");
    assertThat(model.people()).isEmpty();
    assertThat(model.whyEmptyProperty().get()).isEqualTo(WhyEmpty.NOBODY_FITS);
    model.clearSearch();
    assertThat(model.people()).hasSize(2);
  }

  @Test
  void whereNobodyWasAddedThatIsWhatIsSaid(@TempDir Path other) {
    try (var empty = new SampleOffice(other)) {
      var model =
          new PeopleViewModel(
              new PeopleOverview(empty.book.database(), empty.clock), workplace.workplace());
      assertThat(model.whyEmptyProperty().get()).isEqualTo(WhyEmpty.NOT_READ_YET);
      model.load();
      assertThat(model.whyEmptyProperty().get()).isEqualTo(WhyEmpty.NOBODY_ADDED);
      model.bringIn();
      assertThat(workplace.navigator.went()).containsExactly(new Places.MovingIn());
    }
  }

  @Test
  void homeSaysWhatABookNeedsBeforeAnythingCanBePosted() {
    var home = new FirstSteps(office.book.database(), office.useCases);
    // The office has its council and two people, and no bank account yet.
    assertThat(home.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.to()).isEqualTo(new Places.BankAccounts()));
    office.useCases.bankAccounts().add("Test", new BankAccountDetails("Client account", "", ""));
    assertThat(home.lines()).isEmpty();
  }

  @Test
  void whatIsBeingTypedOutlivesAReload() {
    var model = new PersonPageViewModel(gwen, files, office.useCases, workplace.workplace());
    workplace.whenAnnounced(model::load);
    model.load();
    model.details().knownAs().set("Gwennie");
    model.load();
    assertThat(model.details().knownAs().text()).isEqualTo("Gwennie");
    model.details().save();
    assertThat(file().person().calledName()).isEqualTo("Gwennie");
    assertThat(model.details().form().isDirty()).isFalse();
    model.details().reference().set("p002");
    model.details().save();
    assertThat(model.details().form().problems())
        .singleElement()
        .asString()
        .contains("is taken, by Tomasz Example");
  }

  @Test
  void fundingIsBegunChangedFromADayOnAndEnded() {
    var model = new PersonPageViewModel(gwen, files, office.useCases, workplace.workplace());
    workplace.whenAnnounced(model::load);
    var funding = model.funding();
    funding.source().choose(FundingSource.HEALTH);
    funding.weekly().set(Money.of(100, 0));
    funding.from().set(SampleOffice.STARTS);
    funding.save();
    funding.open(funding.lines().getFirst());
    funding.weekly().set(Money.of(120, 0));
    funding.save();
    assertThat(file().funding().lines()).hasSize(2);
    assertThat(funding.budgetProperty().get()).startsWith("£120.00 a week");
    funding.open(funding.lines().getLast());
    funding.end();
    assertThat(funding.ending().problems()).singleElement().asString().contains("a date");
    funding.lastDay().textProperty().set("31/3/2026");
    funding.end();
    assertThat(funding.ending().problems())
        .singleElement()
        .asString()
        .contains("cannot end before");
    assertThat(file().funding().lines().getLast().to()).isEmpty();
    funding.lastDay().textProperty().set("31/12/2026");
    funding.end();
    assertThat(file().funding().lines().getLast().to()).isPresent();
  }

  @Test
  void aTermIsSetFromADayOnAndTakenAway() {
    var agreement = office.agreement(gwen, SampleOffice.STARTS, new Term.SurplusWeeks(4));
    var model =
        new AgreementViewModel(
            agreement, files, office.useCases.agreements(), workplace.workplace());
    workplace.whenAnnounced(model::load);
    model.load();
    model.change(model.today().getFirst());
    model.save();
    assertThat(model.form().problems()).singleElement().asString().contains("Fill it in");
    model.terms().surplusWeeks().set(6);
    model.save();
    assertThat(model.today().getFirst().term()).isEqualTo(new Term.SurplusWeeks(6));
    model.kind().choose(TermKind.SURPLUS_WEEKS);
    model.noLonger().set(true);
    model.save();
    assertThat(model.today()).isEmpty();
    assertThat(model.history()).hasSize(3);
  }

  @Test
  void whatWasPutRightIsStillSaidOnceTheScreenReadAgain() {
    var agreement = office.agreement(gwen, SampleOffice.STARTS, new Term.SurplusWeeks(4));
    var model =
        new AgreementViewModel(
            agreement, files, office.useCases.agreements(), workplace.workplace());
    model.load();
    var correction = model.correction();
    correction.kind().choose(AgreementForm.TWO_WAY);
    correction.save();
    model.load();
    assertThat(correction.form().noticeProperty().get().says()).contains("was put right");
    correction.kind().choose(AgreementForm.THREE_WAY);
    assertThat(correction.form().noticeProperty().get()).isEqualTo(Notice.NONE);
  }
}
