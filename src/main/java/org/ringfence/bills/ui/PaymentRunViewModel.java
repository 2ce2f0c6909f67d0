package org.ringfence.bills.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillPayments;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.Payment;
import org.ringfence.bills.PaymentList;
import org.ringfence.bills.PaymentPapers;
import org.ringfence.bills.PaymentRun;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Pays bills together: which, when, and from where. */
final class PaymentRunViewModel {

  private final Typed<LocalDate> paidOn;
  private final Choice<BankAccount> from = Choice.of("Paid from", BankAccount::name);
  private final FormModel form;
  private final ObservableList<PaymentRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
  private final ReadOnlyBooleanWrapper anyMarked = new ReadOnlyBooleanWrapper(this, "anyMarked");
  private final BillPayments payments;
  private final PaymentPapers papers;
  private final BankAccounts bankAccounts;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  PaymentRunViewModel(BillUseCases useCases, BankAccounts bankAccounts, Workplace at) {
    this.payments = useCases.payments();
    this.papers = useCases.papers();
    this.bankAccounts = bankAccounts;
    this.at = at;
    paidOn = Typed.date("Paid on", at.clock());
    paidOn.set(LocalDate.now(at.clock()));
    form = new FormModel(paidOn, from);
    form.keep();
  }

  private record Read(List<Payment> payments, List<BankAccount> accounts) {}

  /** Reads what may be paid; bills taken out of the run stay out. */
  void load() {
    at.jobs().load(progress -> new Read(payments.toPay(), bankAccounts.current()), this::show);
  }

  private void show(Read read) {
    var out = unmarked();
    form.offer(from, read.accounts());
    rows.setAll(
        read.payments().stream()
            .map(payment -> new PaymentRow(payment, !out.contains(payment.bill())))
            .toList());
    rows.forEach(row -> row.markedProperty().addListener((seen, before, now) -> add()));
    add();
  }

  private Set<BillId> unmarked() {
    return rows.stream()
        .filter(row -> !row.isMarked())
        .map(row -> row.payment().bill())
        .collect(Collectors.toSet());
  }

  private void add() {
    var chosen = marked();
    var sum = Money.sum(chosen.stream().map(Payment::amount).toList());
    anyMarked.set(!chosen.isEmpty());
    total.set("%,d %s · %s".formatted(chosen.size(), chosen.size() == 1 ? "bill" : "bills", sum));
  }

  private List<Payment> marked() {
    return rows.stream().filter(PaymentRow::isMarked).map(PaymentRow::payment).toList();
  }

  /** Puts one in or takes it out. */
  void toggle(PaymentRow row) {
    row.markedProperty().set(!row.isMarked());
  }

  /** Posts the run, once the user has seen what will be paid. */
  void pay() {
    if (!form.check()) {
      return;
    }
    var chosen = marked();
    var account = from.get();
    if (!chosen.isEmpty()
        && !at.dialogs()
            .confirm(
                "Record %s as paid?".formatted(total.get()),
                "Ringfence does not move money itself: make the payments from %s at the bank too."
                    .formatted(account.name()),
                "Record as paid")) {
      return;
    }
    var run =
        new PaymentRun(
            command,
            at.by().get(),
            paidOn.get(),
            chosen.stream()
                .map(payment -> new PaymentRun.Item(payment.bill(), account.id()))
                .toList());
    var said = total.get();
    var wanted = wanted(chosen);
    form.settle(
        payments.pay(run),
        ids -> {
          command = CommandId.fresh();
          at.changes().announce();
          load();
          form.say(
              new Notice.Done(
                  "%s recorded as paid from %s.".formatted(said, account.name()),
                  "Print the list",
                  () -> print(wanted)));
        });
  }

  private PaymentPapers.Wanted wanted(List<Payment> chosen) {
    var lines =
        chosen.stream().map(payment -> new PaymentList.Line(payment, from.get().name())).toList();
    return new PaymentPapers.Wanted(new PaymentList(lines), paidOn.get(), at.by().get());
  }

  /** Prints what to pay, with room to sign. */
  void print() {
    if (form.check()) {
      print(wanted(marked()));
    }
  }

  private void print(PaymentPapers.Wanted wanted) {
    run(
        "Printing the payment list",
        () ->
            papers
                .print(wanted)
                .map(printed -> Notice.printed(printed, "The payment list is printed.")));
  }

  /** Saves the same as a PDF where the user says. */
  void save() {
    if (form.check()) {
      var wanted = wanted(marked());
      file(wanted, "pdf", FileKind.of("PDF", "*.pdf"))
          .ifPresent(
              file -> run("Saving the payment list", () -> saved(papers.save(wanted, file))));
    }
  }

  /** Saves what to pay where the user says, for the bank's own program. */
  void saveForBank() {
    if (form.check()) {
      var wanted = wanted(marked());
      file(wanted, "csv", FileKind.of("Comma-separated values", "*.csv"))
          .ifPresent(
              file ->
                  run(
                      "Saving the payment list",
                      () -> saved(papers.saveForBank(wanted.list(), file))));
    }
  }

  private Optional<Path> file(PaymentPapers.Wanted wanted, String ending, FileKind kind) {
    return at.dialogs()
        .saveFile(
            "Save the payment list", "payments-%s.%s".formatted(wanted.paidOn(), ending), kind);
  }

  private static Outcome<Notice> saved(Outcome<Path> written) {
    return written.map(path -> Notice.done("The payment list was saved as %s.".formatted(path)));
  }

  private void run(String title, Supplier<Outcome<Notice>> work) {
    at.jobs().run(title, progress -> work.get(), outcome -> outcome.handle(form::say, form::show));
  }

  FormModel form() {
    return form;
  }

  Typed<LocalDate> paidOn() {
    return paidOn;
  }

  Choice<BankAccount> from() {
    return from;
  }

  ObservableList<PaymentRow> rows() {
    return rows;
  }

  /** How many bills are in the run, and what they come to. */
  ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty anyMarkedProperty() {
    return anyMarked.getReadOnlyProperty();
  }
}
