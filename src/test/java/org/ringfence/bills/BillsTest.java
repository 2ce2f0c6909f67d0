package org.ringfence.bills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.bills.BillsBook.DUE;
import static org.ringfence.bills.BillsBook.INVOICED;
import static org.ringfence.bills.BillsBook.command;
import static org.ringfence.bills.BillsBook.entry;
import static org.ringfence.db.TickingClock.TODAY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Term;

class BillsTest {

  private static final Money HUNDRED = Money.of(100, 0);

  @TempDir Path folder;
  private BillsBook book;
  private PersonId anna;
  private PersonId ben;

  @BeforeEach
  void opens() {
    book = new BillsBook(folder);
    anna = book.person("P1", "Anna Sample", Money.of(1000, 0));
    ben = book.person("P2", "Ben Sample", Money.of(1000, 0));
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private BillDetails with(UnaryOperator<ShareDetails> change) {
    var plain = book.details("214", HUNDRED, anna);
    return shares(plain, plain.shares().stream().map(change).toList());
  }

  private static BillDetails shares(BillDetails of, List<ShareDetails> shares) {
    return new BillDetails(
        of.payee(), of.invoiceNumber(), of.days(), of.amount(), of.description(), shares);
  }

  private BillDetails on(LocalDate invoicedOn, LocalDate dueOn) {
    var shares = book.details("214", HUNDRED, anna).shares();
    return new BillDetails(book.taxis, "214", BillDays.of(invoicedOn, dueOn), HUNDRED, "", shares);
  }

  private BillDetails saying(String description, PersonId... persons) {
    var plain = book.details("214", HUNDRED, persons);
    return new BillDetails(
        plain.payee(), "214", BillDays.of(INVOICED, DUE), HUNDRED, description, plain.shares());
  }

  private void refusedToEnter(String says, BillDetails details) {
    book.refuses(says, () -> book.enter(details));
  }

  @Test
  void anEnteredBillWaitsAndHoldsNothing() {
    var id = book.entered("214", HUNDRED, anna);
    var bill = book.bill(id);
    assertThat(bill.state()).isEqualTo(new BillState.Entered());
    assertThat(bill.details()).isEqualTo(book.details("214", HUNDRED, anna));
    assertThat(bill.entering().by()).isEqualTo(BillsBook.ERIN);
    assertThat(book.balance(anna).held()).isEqualTo(Money.ZERO);
    assertThat(book.list.page(id).orElseThrow().history())
        .extracting(BillEvent::what)
        .containsExactly(BillDeed.ENTERED);
  }

  @Test
  void theSameCommandTwiceEntersOnce() {
    var wish = entry(book.details("214", HUNDRED, anna));
    var first = book.bills.enter(wish).orElseThrow();
    var after = book.book.everything();
    assertThat(book.bills.enter(wish).orElseThrow()).isEqualTo(first);
    assertThat(book.book.everything()).isEqualTo(after);
  }

  @Test
  void whatAnInvoiceCannotSayIsRefused() {
    refusedToEnter("Invoice number is empty", book.details(" ", HUNDRED, anna));
    refusedToEnter("more than £0.00", book.details("214", Money.ZERO, anna));
    refusedToEnter("in the future", on(TODAY.plusDays(1), TODAY.plusDays(9)));
    refusedToEnter("before the date of the invoice", on(INVOICED, INVOICED.minusDays(1)));
    refusedToEnter("more than two years after", on(INVOICED, INVOICED.plusYears(2).plusDays(1)));
    refusedToEnter("no agreement on 31 March 2026", on(LocalDate.of(2026, 3, 31), DUE));
    refusedToEnter(
        "Category is empty",
        with(share -> new ShareDetails(share.person(), share.amount(), " ", "")));
  }

  @Test
  void itMayBeDueOnTheDayOfTheInvoice() {
    assertThat(book.enter(on(INVOICED, INVOICED)).isDone()).isTrue();
  }

  @Test
  void sharesThatDoNotAddUpAreRefused() {
    refusedToEnter("Say whose fund", shares(book.details("214", HUNDRED, anna), List.of()));
    refusedToEnter(
        "£0.01 is still to share",
        with(share -> new ShareDetails(anna, Money.of(99, 99), "Transport", "")));
    refusedToEnter(
        "£0.01 is too much",
        with(share -> new ShareDetails(anna, Money.of(100, 1), "Transport", "")));
    var half = new ShareDetails(anna, Money.of(50, 0), "Transport", "");
    refusedToEnter(
        "Anna Sample is in it twice",
        shares(book.details("214", HUNDRED, anna), List.of(half, half)));
    var nothing = new ShareDetails(ben, Money.ZERO, "Transport", "");
    var all = new ShareDetails(anna, HUNDRED, "Transport", "");
    refusedToEnter(
        "Each share must be more than £0.00",
        shares(book.details("214", HUNDRED, anna), List.of(all, nothing)));
  }

  @Test
  void aPayeeThatWasEndedTakesNoNewBill() {
    book.payees.end(BillsBook.ERIN, book.taxis, TODAY).orElseThrow();
    assertThat(book.enter(book.details("213", HUNDRED, anna)).isDone()).isTrue();
    var gone = book.payee("Gone Gardens");
    book.payees.end(BillsBook.ERIN, gone, TODAY.minusDays(1)).orElseThrow();
    var plain = book.details("214", HUNDRED, anna);
    refusedToEnter(
        "takes no new bills",
        new BillDetails(gone, "214", BillDays.of(INVOICED, DUE), HUNDRED, "", plain.shares()));
  }

  @Test
  void theDescriptionNamesNobodyElse() {
    refusedToEnter("This names Ben Sample", saying("Taxi with ben sample", anna));
    refusedToEnter("This names Anna Sample", saying("Anna Sample and friend", anna, ben));
    assertThat(book.enter(saying("Taxi for Anna Sample", anna)).isDone()).isTrue();
  }

  @Test
  void theOutcomeOfAShareNamesNobodyElse() {
    refusedToEnter("This names Ben Sample", with(share -> toward(share, "Swim with Ben Sample")));
    refusedToEnter(
        "Anna Sample: This names Ben Sample",
        shares(
            book.details("214", HUNDRED, anna),
            List.of(
                new ShareDetails(anna, Money.of(50, 0), "Transport", "Swim with Ben Sample"),
                new ShareDetails(ben, Money.of(50, 0), "Transport", ""))));
    assertThat(book.enter(with(share -> toward(share, "Anna Sample swims"))).isDone()).isTrue();
  }

  private static ShareDetails toward(ShareDetails share, String outcome) {
    return new ShareDetails(share.person(), share.amount(), share.category(), outcome);
  }

  @Test
  void theSameInvoiceForTheSamePersonIsRefused() {
    var first = book.entered("INV-7", HUNDRED, anna);
    refusedToEnter("was entered for Anna Sample already", book.details(" inv-7", HUNDRED, anna));
    refusedToEnter(
        "was entered for Anna Sample already", book.details("INV-7", HUNDRED, ben, anna));
    book.bills.reject(command(first), "Not ours").orElseThrow();
    assertThat(book.enter(book.details("INV-7", HUNDRED, anna)).isDone()).isTrue();
    book.refuses(
        "was entered for Anna Sample already",
        () -> book.bills.correct(first, entry(book.details("INV-7", HUNDRED, anna))));
  }

  @Test
  void theSameInvoiceForAnotherPersonMustBeConfirmed() {
    book.entered("INV-7", HUNDRED, anna);
    var again = book.details("INV-7", HUNDRED, ben);
    refusedToEnter("Confirm that this is another bill", again);
    assertThat(book.bills.warnings(again, Optional.empty()))
        .extracting(BillWarning::mustConfirm)
        .containsExactly(true);
    var confirmed = new BillEntry(CommandId.fresh(), BillsBook.ERIN, again, Optional.empty(), true);
    assertThat(book.bills.enter(confirmed).isDone()).isTrue();
  }

  @Test
  void whatTheAgreementBansIsSaid() {
    var cara =
        book.person("P3", "Cara Sample", HUNDRED, new Term.NotToBeSpentOn("Alcohol\nGambling"));
    assertThat(book.bills.warnings(book.details("1", HUNDRED, cara), Optional.empty()))
        .singleElement()
        .satisfies(warning -> assertThat(warning.says()).contains("Alcohol; Gambling"))
        .satisfies(warning -> assertThat(warning.mustConfirm()).isFalse());
  }

  @Test
  void aDocumentIsKeptAsItWasAndOnlyPapersAreTaken() {
    var pdf = "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII);
    var details = book.details("214", HUNDRED, anna);
    book.refuses(
        "not a PDF, PNG or JPEG",
        () ->
            book.bills.enter(
                new BillEntry(
                    CommandId.fresh(),
                    BillsBook.ERIN,
                    details,
                    Optional.of(new Attachment("bill.pdf", new byte[] {1, 2, 3})),
                    false)));
    var id =
        book.bills
            .enter(
                new BillEntry(
                    CommandId.fresh(),
                    BillsBook.ERIN,
                    details,
                    Optional.of(new Attachment("bill.pdf", pdf)),
                    false))
            .orElseThrow();
    var page = book.list.page(id).orElseThrow();
    assertThat(page.document().orElseThrow().fileName()).isEqualTo("bill.pdf");
    var kept = book.list.document(page.document().orElseThrow()).orElseThrow();
    assertThat(kept.bytes()).isEqualTo(pdf);
    assertThat(kept.pages()).as("a PDF that no program can draw").isEmpty();
    book.bills.correct(id, entry(book.details("215", HUNDRED, anna))).orElseThrow();
    assertThat(book.bill(id).document()).isPresent();
  }

  @Test
  void aPdfIsLookedAtPageByPage() throws IOException {
    var invoice = Path.of("samples", "invoice-green-gym.pdf");
    var id =
        book.bills
            .enter(
                new BillEntry(
                    CommandId.fresh(),
                    BillsBook.ERIN,
                    book.details("216", HUNDRED, anna),
                    Optional.of(new Attachment("gym.pdf", Files.readAllBytes(invoice))),
                    false))
            .orElseThrow();
    var shown =
        book.list.document(book.list.page(id).orElseThrow().document().orElseThrow()).orElseThrow();
    assertThat(shown.pages())
        .singleElement()
        .satisfies(page -> assertThat(page.getWidth()).isBetween(800, 1000));
  }

  @Test
  void aQueryIsAnsweredBeforeAnythingElse() {
    var bo = book.sign(book.bo);
    var id = book.entered("214", HUNDRED, anna);
    book.refuses("Say why", () -> book.bills.query(command(id), "  "));
    book.bills.query(command(id), "Which trip was this?").orElseThrow();
    assertThat(book.bill(id).state())
        .isEqualTo(new BillState.Queried("Which trip was this?", BillsBook.ERIN));
    book.refuses("Answer the query first", () -> book.authorise(id, bo, ""));
    book.refuses("Answer the query first", () -> book.bills.query(command(id), "And?"));
    book.bills.answer(command(id), "The one to the coast").orElseThrow();
    assertThat(book.stage(id)).isEqualTo(BillStage.ENTERED);
    book.refuses("cannot be answered", () -> book.bills.answer(command(id), "Again"));
  }

  @Test
  void aCorrectionIsEnteredAnewAndTheHistoryShowsIt() {
    var id = book.entered("214", HUNDRED, anna);
    book.bills.reject(command(id), "Wrong amount").orElseThrow();
    book.bills.correct(id, entry(book.details("214", Money.of(90, 0), anna, ben))).orElseThrow();
    var page = book.list.page(id).orElseThrow();
    assertThat(page.bill().stage()).isEqualTo(BillStage.ENTERED);
    assertThat(page.bill().shares()).hasSize(2);
    assertThat(page.history().getLast().detail()).contains("£100.00").contains("£90.00");
  }

  @Test
  void whatIsWithdrawnStaysSo() {
    var id = book.entered("214", HUNDRED, anna);
    book.bills.withdraw(command(id), "Entered by mistake").orElseThrow();
    book.refuses("withdrawn", () -> book.bills.reject(command(id), "No"));
    book.refuses(
        "Enter it again", () -> book.bills.correct(id, entry(book.details("214", HUNDRED, anna))));
  }

  @Test
  void listsFindBillsByStageWordsAndPerson() {
    var first = book.entered("INV-7", HUNDRED, anna, ben);
    book.entered("INV-8", HUNDRED, ben);
    book.bills.query(command(first), "Why?").orElseThrow();
    assertThat(lines(BillSearch.Which.OPEN, "")).isEqualTo(List.of("INV-7", "INV-8"));
    assertThat(lines(BillSearch.Which.QUERIED, "")).isEqualTo(List.of("INV-7"));
    assertThat(lines(BillSearch.Which.ALL, "able inv-8")).isEqualTo(List.of("INV-8"));
    assertThat(lines(BillSearch.Which.ALL, "anna")).isEqualTo(List.of("INV-7"));
    assertThat(lines(BillSearch.Which.OVERDUE, "")).isEmpty();
    assertThat(book.list.lines(BillSearch.openOf(anna)))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.people()).containsExactly("Anna Sample", "Ben Sample");
              assertThat(line.amount()).isEqualTo(HUNDRED);
              assertThat(line.share()).isEqualTo(Money.of(50, 0));
            });
    assertThat(book.list.lines(new BillSearch(BillSearch.Which.ALL, Optional.empty(), "anna")))
        .allSatisfy(line -> assertThat(line.share()).isEqualTo(line.amount()));
    var counts = book.list.counts();
    assertThat(counts.toAuthorise()).isEqualTo(new BillCounts.Pile(1, HUNDRED));
    assertThat(counts.queried()).isEqualTo(new BillCounts.Pile(1, HUNDRED));
    assertThat(counts.toPay()).isEqualTo(new BillCounts.Pile(0, Money.ZERO));
  }

  private List<String> lines(BillSearch.Which which, String text) {
    return book.list.lines(new BillSearch(which, Optional.empty(), text)).stream()
        .map(BillLine::invoiceNumber)
        .toList();
  }
}
