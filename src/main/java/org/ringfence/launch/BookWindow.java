package org.ringfence.launch;

import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.ringfence.bank.ui.BankHome;
import org.ringfence.bank.ui.BankScreens;
import org.ringfence.bank.ui.ProofHome;
import org.ringfence.bank.ui.ProofScreens;
import org.ringfence.bills.ui.BillsHome;
import org.ringfence.bills.ui.BillsScreens;
import org.ringfence.bills.ui.EnterBill;
import org.ringfence.monthend.ui.MonthEndHome;
import org.ringfence.monthend.ui.MonthEndScreens;
import org.ringfence.monthend.ui.Way;
import org.ringfence.movein.ui.MoveInScreens;
import org.ringfence.people.ui.NewPerson;
import org.ringfence.people.ui.PeopleScreens;
import org.ringfence.receipts.ui.ReceiptScreens;
import org.ringfence.returns.ui.ReturnsView;
import org.ringfence.returns.ui.ReturnsViewModel;
import org.ringfence.spending.ui.SpendingScreens;
import org.ringfence.staff.Desk;
import org.ringfence.staff.ui.ProviderPage;
import org.ringfence.staff.ui.StaffScreens;
import org.ringfence.statements.ui.StatementScreens;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Dialogs;
import org.ringfence.ui.kit.FxJobRunner;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.QuickFind;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Workplace;
import org.ringfence.ui.shell.AtTheDesk;
import org.ringfence.ui.shell.ContentNavigator;
import org.ringfence.ui.shell.DeskView;
import org.ringfence.ui.shell.DeskViewModel;
import org.ringfence.ui.shell.HomeView;
import org.ringfence.ui.shell.HomeViewModel;
import org.ringfence.ui.shell.MainWindow;
import org.ringfence.ui.shell.NavEntry;
import org.ringfence.ui.shell.SettingsView;
import org.ringfence.ui.shell.SettingsViewModel;
import org.ringfence.ui.shell.WindowParts;

/** The window of one open book: every feature's screens on their routes, and the way to each. */
final class BookWindow {

  private final OpenBook book;
  private final Dialogs dialogs;
  private final FxJobRunner jobs;
  private final SettingsViewModel settings;
  private final AtTheDesk desk = new AtTheDesk();
  private final ContentNavigator navigator;
  private final Workplace at;
  private final MainWindow window;

  BookWindow(OpenBook book, Dialogs dialogs, FxJobRunner jobs, SettingsViewModel settings) {
    this.book = book;
    this.dialogs = dialogs;
    this.jobs = jobs;
    this.settings = settings;
    navigator = new ContentNavigator(dialogs);
    at = new Workplace(jobs, dialogs, navigator, navigator, book.clock, () -> desk.get().name());
    navigator.first(new WhoIsHere(), () -> desk.deskProperty().get().isEmpty());
    addRoutes(navigator.routes());
    window = new MainWindow(parts(), navigator, jobs, desk, settings);
  }

  MainWindow window() {
    return window;
  }

  ContentNavigator navigator() {
    return navigator;
  }

  /** Somebody is at the desk already, and is not asked. */
  void sit(Desk who) {
    desk.sit(who);
  }

  /** Asks who is there, and then shows what needs doing. */
  void begin() {
    navigator.goTo(new Places.Home());
  }

  private void addRoutes(Routes routes) {
    var bills = book.bills();
    var bank = book.bank();
    var monthEnd = book.monthEnd();
    var statements = new StatementScreens(book.statements(), at);
    var bankAccounts = book.people.bankAccounts();
    var billScreens = new BillsScreens(bills, bankAccounts, book.staff, book.pins, at);
    var people =
        new PeopleScreens(
            book.database, book.people, List.of(statements::tab, billScreens::tab), at);
    var staff = new StaffScreens(book.staff, book.pins, book.provider, book.activity, at);
    List<HomeSource> needs =
        List.of(
            new BillsHome(bills.list()),
            new BankHome(bank.overview()),
            new ProofHome(bank, book.clock),
            new MonthEndHome(monthEnd),
            staff.home(),
            people.firstSteps(),
            people.home());

    routes
        .add(
            Places.Home.class,
            _ -> new HomeView(new HomeViewModel(needs, jobs, navigator), book.name()))
        .add(Places.Settings.class, _ -> new SettingsView(settings))
        .add(WhoIsHere.class, _ -> new DeskView(deskModel()))
        .add(
            Places.Returns.class,
            _ -> new ReturnsView(new ReturnsViewModel(book.returns(), book.auditorsJournal(), at)));
    people.addTo(routes);
    new MoveInScreens(book.moveIn(), at).addTo(routes);
    statements.addTo(routes);
    staff.addTo(routes);
    new ReceiptScreens(book.commissionerReceipts(), book.receipts(), bankAccounts, at)
        .addTo(routes);
    new SpendingScreens(book.spending(), bankAccounts, book.staff, book.pins, at).addTo(routes);
    billScreens.addTo(routes);
    new BankScreens(bank, book.enteringLines(bank), at).addTo(routes);
    new ProofScreens(bank, book.bankPapers(), at).addTo(routes);
    new MonthEndScreens(monthEnd, book.monthMarks(), book.staff, book.pins, bankWays(), at)
        .addTo(routes);
  }

  private static Map<String, Way> bankWays() {
    return Map.of(
        BankReconciled.KEY,
        new Way("Go to the bank", new Places.Bank()),
        BankProved.KEY,
        new Way("See the proof", new Places.BankProof()));
  }

  private DeskViewModel deskModel() {
    return new DeskViewModel(book.staff, book.pins, desk, jobs, navigator, book.clock);
  }

  private WindowParts parts() {
    return new WindowParts(
        book.name(),
        navigation(),
        List.of(BookWindow::screens, this::people),
        new WhoIsHere(),
        new Places.Settings());
  }

  private static List<NavEntry> navigation() {
    return List.of(
        new NavEntry("", "Home", Material2OutlinedAL.HOME, new Places.Home()),
        new NavEntry("", "People", Material2OutlinedMZ.PEOPLE, new Places.People()),
        new NavEntry("The month", "Money in", Material2OutlinedMZ.SAVE_ALT, new Places.MoneyIn()),
        new NavEntry(
            "The month", "Money out", Material2OutlinedMZ.SHOPPING_BASKET, new Places.MoneyOut()),
        new NavEntry("The month", "Bills", Material2OutlinedMZ.RECEIPT, new Places.Bills()),
        new NavEntry(
            "The month", "Bank", Material2OutlinedAL.ACCOUNT_BALANCE_WALLET, new Places.Bank()),
        new NavEntry(
            "The month", "Month end", Material2OutlinedAL.EVENT_AVAILABLE, new Places.MonthEnd()),
        new NavEntry(
            "Papers", "Statements", Material2OutlinedAL.DESCRIPTION, new Places.Statements()),
        new NavEntry("Papers", "Returns", Material2OutlinedAL.ASSESSMENT, new Places.Returns()),
        new NavEntry(
            "The office",
            "Commissioners",
            Material2OutlinedAL.ACCOUNT_BALANCE,
            new Places.Commissioners()),
        new NavEntry("The office", "Payees", Material2OutlinedMZ.STORE, new Places.Payees()),
        new NavEntry(
            "The office",
            "Bank accounts",
            Material2OutlinedAL.CREDIT_CARD,
            new Places.BankAccounts()),
        new NavEntry("The office", "Staff", Material2OutlinedAL.GROUP, new Places.StaffList()),
        new NavEntry("The office", "Activity", Material2OutlinedAL.HISTORY, new Places.Activity()),
        new NavEntry(
            "The office",
            "Bring in a workbook",
            Material2OutlinedAL.FILE_UPLOAD,
            new Places.MovingIn()));
  }

  /** Those that stand behind others, for whoever knows what they are called. */
  private static List<QuickFind.Found> screens() {
    return List.of(
        screen("Provider details", new ProviderPage()),
        screen("New person", new NewPerson()),
        screen("New bill", EnterBill.forAnyone()),
        screen("Payment run", new Places.PaymentRun()),
        screen("Proof: it is all there", new Places.BankProof()),
        screen("Settings: text size and colours", new Places.Settings()));
  }

  private static QuickFind.Found screen(String words, Destination to) {
    return new QuickFind.Found(words, "Screen", to);
  }

  private List<QuickFind.Found> people() {
    return book.database.read(
        tx ->
            book.people.people().all(tx).stream()
                .map(
                    person ->
                        new QuickFind.Found(
                            person.label(), "Person", new Places.PersonPage(person.id())))
                .toList());
  }
}
