package org.ringfence.bills.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.BillsBook;
import org.ringfence.bills.PaymentPapers;
import org.ringfence.documents.Documents;
import org.ringfence.paper.Press;
import org.ringfence.paper.Typefaces;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PrintableNames;
import org.ringfence.ui.kit.RecordingDialogs;
import org.ringfence.ui.kit.RecordingNavigator;
import org.ringfence.ui.kit.SameThreadJobRunner;
import org.ringfence.ui.kit.Workplace;

/** The screens about bills over a real book, with everything done at once on one thread. */
final class BillsDesk implements AutoCloseable {

  final BillsBook book;
  final SameThreadJobRunner jobs = new SameThreadJobRunner();
  private static final Press PRESS = new Press(Typefaces.bundled());

  final RecordingDialogs dialogs = new RecordingDialogs();
  final RecordingNavigator navigator = new RecordingNavigator();
  final BillUseCases useCases;
  final Workplace at;
  final BillsScreens screens;
  int announced;

  BillsDesk(Path folder) {
    book = new BillsBook(folder);
    var database = book.book.database();
    var people =
        PeopleUseCases.of(
            database, book.clock, book.activity, new PrintableNames(_ -> Optional.empty()));
    var papers = new PaymentPapers(book.clock, book.provider, () -> PRESS);
    useCases =
        BillUseCases.of(
            database, book.clock, book.activity, people, new Documents(book.clock), papers);
    at =
        new Workplace(
            jobs, dialogs, navigator, () -> announced++, book.clock, () -> BillsBook.ERIN);
    screens = new BillsScreens(useCases, book.bankAccounts, book.staff, book.pins, at);
  }

  @Override
  public void close() {
    book.close();
  }
}
