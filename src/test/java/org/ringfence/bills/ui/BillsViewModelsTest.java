package org.ringfence.bills.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
import org.ringfence.paper.ReadBack;
import org.ringfence.people.Term;
import org.ringfence.problem.Problem;
import org.ringfence.staff.Staff;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;

class BillsViewModelsTest {

  @TempDir Path folder;
  private BillsDesk desk;
  private PersonId anna;
  private PersonId ben;

  @BeforeEach
  void opens() {
    desk = new BillsDesk(folder);
    anna =
        desk.book.person("P1", "Anna Sample", Money.of(100, 0), new Term.Outcomes("Go out more"));
    ben = desk.book.person("P2", "Ben Sample", Money.of(100, 0));
  }

  @AfterEach
  void closes() {
    desk.close();
  }

  private EnterBillViewModel form(Optional<BillId> correcting) {
    var model = new EnterBillViewModel(desk.useCases, correcting, desk.at);
    model.load();
    return model;
  }

  private EnterBillViewModel filled(String invoiceNumber, String amount) {
    var model = form(Optional.empty());
    model.payee().choose(model.payee().options().getFirst());
    model.invoiceNumber().set(invoiceNumber);
    model.days().invoicedOn().textProperty().set("2/11/2026");
    model.amount().textProperty().set(amount);
    var row = model.shares().rows().getFirst();
    row.person().choose(row.person().options().getFirst());
    row.category().set("Transport");
    return model;
  }

  private void addBen(EnterBillViewModel model) {
    model.shares().share();
    var row = model.shares().rows().getLast();
    row.person().choose(row.person().options().getLast());
  }

  private BillId only() {
    return desk.useCases.list().lines(BillSearch.of(BillSearch.Which.ALL)).getFirst().id();
  }

  private static String says(FormModel form) {
    return form.problems().stream().map(Problem::toString).toList().toString();
  }

  @Test
  void aBillIsEnteredAndTheFormIsReadyForTheNext() {
    var model = filled("214", "24.50");
    assertThat(model.days().dueOn().text()).isEqualTo("02/12/2026");
    assertThat(model.shares().rows().getFirst().outcome().options()).containsExactly("Go out more");
    model.save();
    assertThat(says(model.form())).isEqualTo("[]");
    var bill = desk.book.bill(only());
    assertThat(bill.amount()).isEqualTo(Money.of(24, 50));
    assertThat(bill.entering().by()).isEqualTo(BillsBook.ERIN);
    assertThat(model.invoiceNumber().text()).isEmpty();
    assertThat(model.form().isDirty()).isFalse();
    assertThat(model.form().noticeProperty().get()).isInstanceOf(Notice.Done.class);
    assertThat(desk.announced).isEqualTo(1);
    model.load();
    model.payee().choose(model.payee().options().getFirst());
    assertThat(model.shares().rows().getFirst().category().text()).isEqualTo("Transport");
  }

  @Test
  void theLastDayItCoversIsAskedForOnceAnAgreementHadEnded() {
    desk.book.end(anna, LocalDate.of(2026, 10, 31));
    var model = filled("214", "24.50");
    assertThat(model.shares().rows().getFirst().outcome().options()).containsExactly("Go out more");
    assertThat(model.days().asksForLastProperty().get()).isFalse();
    model.save();
    assertThat(model.days().asksForLastProperty().get()).isTrue();
    assertThat(says(model.form())).startsWith("[Last day it covers: The agreement ended on 31");
    model.days().coversTo().textProperty().set("1/11/2026");
    model.save();
    assertThat(says(model.form())).contains("so the fund cannot pay for it");
    model.days().coversTo().textProperty().set("31/10/2026");
    model.save();
    assertThat(says(model.form())).isEqualTo("[]");
    assertThat(model.days().asksForLastProperty().get()).as("for the next bill").isFalse();
    var correction = form(Optional.of(only()));
    assertThat(correction.days().asksForLastProperty().get()).isTrue();
    assertThat(correction.days().coversTo().text()).isEqualTo("31/10/2026");
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    var model = form(Optional.empty());
    model.save();
    assertThat(model.form().problems())
        .extracting(Problem::field)
        .contains("Payee", "Invoice number", "Invoice date", "Amount", "Person", "Category");
    assertThat(desk.announced).isZero();
  }

  @Test
  void sharesAreWorkedOutToThePenny() {
    var model = filled("214", "100.01");
    addBen(model);
    assertThat(model.shares().rows())
        .extracting(row -> row.shareProperty().get())
        .containsExactly("£50.01", "£50.00");
    model.shares().wayProperty().set(SharesModel.Way.BY_PERCENTAGE);
    model.shares().rows().getFirst().percent().set("33.33%");
    assertThat(model.shares().sumProperty().get()).contains("33.33% is shared");
    model.save();
    assertThat(says(model.form())).contains("The percentages must come to 100");
    model.shares().rows().getLast().percent().set("66.67");
    assertThat(model.shares().rows())
        .extracting(row -> row.shareProperty().get())
        .containsExactly("£33.33", "£66.68");
    model.shares().wayProperty().set(SharesModel.Way.BY_AMOUNT);
    model.shares().rows().getFirst().amount().set(Money.of(60, 0));
    model.shares().rows().getLast().amount().set(Money.of(40, 0));
    assertThat(model.shares().sumProperty().get()).isEqualTo("£0.01 is still to share.");
    model.save();
    assertThat(says(model.form())).contains("The shares add up to £100.00");
    model.shares().rows().getLast().amount().set(Money.of(40, 1));
    model.save();
    assertThat(desk.book.bill(only()).shares()).hasSize(2);
  }

  @Test
  void theSameInvoiceForSomeoneElseIsAskedAbout() {
    desk.book.entered("214", Money.of(10, 0), ben);
    var model = filled("214", "10");
    desk.dialogs.declines();
    model.save();
    assertThat(desk.dialogs.asked()).containsExactly("Is this another bill?");
    assertThat(desk.announced).isZero();
    desk.dialogs.confirms();
    model.save();
    assertThat(desk.announced).isEqualTo(1);
  }

  @Test
  void aCorrectionStartsFromWhatThereIs() throws IOException {
    var id = desk.book.entered("214", Money.of(10, 0), anna, ben);
    var model = form(Optional.of(id));
    assertThat(model.form().isDirty()).isFalse();
    assertThat(model.shares().rows()).hasSize(2);
    var png = Files.write(folder.resolve("bill.png"), SampleScan.png());
    desk.dialogs.chooses(png);
    model.chooseDocument();
    model.invoiceNumber().set("215");
    model.save();
    assertThat(says(model.form())).isEqualTo("[]");
    assertThat(desk.book.bill(id).details().invoiceNumber()).isEqualTo("215");
    assertThat(desk.book.bill(id).document()).isPresent();
    assertThat(desk.navigator.went()).containsExactly(new Places.BillPage(id));
  }

  @Test
  void anInvoiceThatCannotBeReadIsNotAttached() {
    var model = form(Optional.empty());
    model.attach(folder.resolve("gone.pdf"));
    assertThat(says(model.form())).contains("gone.pdf cannot be read. Choose it again.");
    assertThat(model.documentProperty().get()).isEmpty();
  }

  @Test
  void authorisingSaysWhatIsWrongBesideItsField() {
    desk.book.sign(desk.book.bo);
    desk.book.sign(desk.book.erin);
    var id = desk.book.entered("214", Money.of(100, 1), anna);
    var model = new AuthoriseViewModel(id, desk.useCases, desk.book.staff, desk.book.pins, desk.at);
    model.load();
    assertThat(model.tooLittleProperty().get()).isTrue();
    model.who().choose(staff(model, BillsBook.ERIN));
    model.pin().set(BillsBook.PIN);
    model.authorise();
    assertThat(model.form().problems())
        .extracting(Problem::field)
        .containsExactly("Reason to overspend");
    model.reason().set("The ramp cannot wait");
    model.authorise();
    assertThat(says(model.form())).contains("Authorised by: Erin Example entered this");
    model.who().choose(staff(model, "Bo Example"));
    model.pin().set("1379");
    model.authorise();
    assertThat(says(model.form())).contains("PIN: That is not the PIN of Bo Example");
    model.pin().set(BillsBook.PIN);
    model.authorise();
    assertThat(desk.book.stage(id)).isEqualTo(BillStage.AUTHORISED);
    assertThat(model.pin().text()).isEmpty();
  }

  @Test
  void whoAuthorisesIsToldWhatTheAgreementForbids() {
    var cara =
        desk.book.person(
            "P3", "Cara Sample", Money.of(50, 0), new Term.NotToBeSpentOn("Gambling\nAlcohol"));
    var allowed = desk.book.entered("214", Money.of(5, 0), anna);
    var banned = desk.book.entered("215", Money.of(5, 0), cara);
    assertThat(toMind(allowed)).isEqualTo(Notice.NONE);
    assertThat(toMind(banned))
        .isInstanceOfSatisfying(
            Notice.Warning.class,
            it -> assertThat(it.says()).contains("Cara Sample", "Gambling; Alcohol"));
  }

  private Notice toMind(BillId bill) {
    var model =
        new AuthoriseViewModel(bill, desk.useCases, desk.book.staff, desk.book.pins, desk.at);
    model.load();
    return model.toMindProperty().get();
  }

  @Test
  void aPersonsTabShowsTheirBillsAndEntersTheNextForThem() {
    desk.book.entered("214", Money.of(5, 0), anna);
    var pooled = desk.book.entered("215", Money.of(6, 0), anna, ben);
    var model = new PersonBillsViewModel(ben, desk.useCases.list(), desk.at);
    model.load();
    assertThat(model.lines()).singleElement().extracting(line -> line.id()).isEqualTo(pooled);
    assertThat(model.summaryProperty().get()).startsWith("1 bill");
    model.whichProperty().set(BillSearch.Which.PAID);
    assertThat(model.lines()).isEmpty();
    model.whichProperty().set(BillSearch.Which.ALL);
    model.open(model.lines().getFirst());
    model.enter();
    assertThat(desk.navigator.went())
        .containsExactly(new Places.BillPage(pooled), new EnterBill(Optional.of(ben)));
  }

  @Test
  void aBillForOnePersonStartsWithThemAndOffersWhatWasSpentOnBefore() {
    desk.book.entered("214", Money.of(5, 0), anna);
    var model =
        new EnterBillViewModel(desk.useCases, Optional.empty(), desk.at)
            .proposing(Optional.of(ben));
    model.load();
    var row = model.shares().rows().getFirst();
    assertThat(row.person().get().id()).isEqualTo(ben);
    assertThat(row.categories()).isNotEmpty();
    assertThat(model.form().isDirty()).isFalse();
  }

  private static Staff staff(AuthoriseViewModel model, String name) {
    return model.who().options().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBillsPageAsksForReasons() {
    var id = desk.book.entered("214", Money.of(10, 0), anna);
    var model = new BillPageViewModel(id, desk.useCases, desk.at);
    model.load();
    model.query();
    assertThat(desk.book.stage(id)).isEqualTo(BillStage.ENTERED);
    desk.dialogs.answers("Which trip?");
    model.query();
    assertThat(desk.book.stage(id)).isEqualTo(BillStage.QUERIED);
    desk.dialogs.answers("Too late");
    model.query();
    assertThat(model.noticeProperty().get()).isInstanceOf(Notice.Refused.class);
  }

  @Test
  void aRunIsPaidAndItsListSaved() throws IOException {
    var bo = desk.book.sign(desk.book.bo);
    var first = desk.book.entered("214", Money.of(10, 0), anna);
    var second = desk.book.entered("215", Money.of(20, 0), ben);
    desk.book.authorise(first, bo, "").orElseThrow();
    desk.book.authorise(second, bo, "").orElseThrow();
    var model = new PaymentRunViewModel(desk.useCases, desk.book.bankAccounts, desk.at);
    model.load();
    assertThat(model.totalProperty().get()).isEqualTo("2 bills · £30.00");
    model.toggle(model.rows().getFirst());
    assertThat(model.totalProperty().get()).isEqualTo("1 bill · £20.00");
    var file = folder.resolve("payments.csv");
    desk.dialogs.chooses(file);
    model.saveForBank();
    assertThat(Files.readString(file)).contains("ACC-77 215").doesNotContain("214");
    desk.dialogs.chooses(folder.resolve("payments.pdf"));
    model.save();
    assertThat(ReadBack.text(Files.readAllBytes(folder.resolve("payments.pdf"))))
        .contains("Able Taxis", "ACC-77 215", "65-43-21", "87654321", "£20.00", BillsBook.ERIN)
        .doesNotContain("214", "Ben Sample");
    model.print();
    assertThat(model.form().noticeProperty().get())
        .as("there is no printer here")
        .isInstanceOf(Notice.Refused.class);
    model.pay();
    assertThat(desk.book.stage(second)).isEqualTo(BillStage.AUTHORISED);
    desk.dialogs.confirms();
    model.pay();
    assertThat(desk.book.stage(second)).isEqualTo(BillStage.PAID);
    assertThat(desk.book.stage(first)).isEqualTo(BillStage.AUTHORISED);
    assertThat(model.rows()).hasSize(1);
  }

  @Test
  void homeSaysWhatWaits() {
    var home = new BillsHome(desk.useCases.list());
    assertThat(home.lines()).isEmpty();
    desk.book.entered("214", Money.of(10, 0), anna);
    assertThat(home.lines())
        .singleElement()
        .satisfies(
            line -> assertThat(line.says()).isEqualTo("One bill is waiting to be authorised"));
  }
}
