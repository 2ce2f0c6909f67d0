package org.ringfence.bills.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillPayments;
import org.ringfence.bills.Payment;
import org.ringfence.bills.PaymentList;
import org.ringfence.bills.PaymentRun;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Pays bills together: which, when, and from where. */
public final class PaymentRunViewModel {

  private final Typed<LocalDate> paidOn;
  private final Choice<BankAccount> from = Choice.of("Paid from", BankAccount::name);
  private final FormModel form;
  private final ObservableList<PaymentRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
  private final ReadOnlyBooleanWrapper anyMarked = new ReadOnlyBooleanWrapper(this, "anyMarked");
  private final BillPayments payments;
  private final BankAccounts bankAccounts;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  public PaymentRunViewModel(BillPayments payments, BankAccounts bankAccounts, Workplace at) {
    this.payments = payments;
    this.bankAccounts = bankAccounts;
    this.at = at;
    paidOn = Typed.date("Paid on", at.clock());
    paidOn.set(LocalDate.now(at.clock()));
    form = new FormModel(paidOn, from);
    form.keep();
  }

  private record Read(List<Payment> payments, List<BankAccount> accounts) {}

  /** Reads what may be paid; bills taken out of the run stay out. */
  public void load() {
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
  public void toggle(PaymentRow row) {
    row.markedProperty().set(!row.isMarked());
  }

  /** Posts the run, once the user has seen what will be paid. */
  public void pay() {
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
    form.settle(
        payments.pay(run),
        ids -> {
          command = CommandId.fresh();
          at.changes().announce();
          load();
          form.say(Notice.done("%s recorded as paid from %s.".formatted(said, account.name())));
        });
  }

  /** Writes what to pay where the user says, for the bank's own program. */
  public void save() {
    if (!form.check()) {
      return;
    }
    var list =
        new PaymentList(
            marked().stream()
                .map(payment -> new PaymentList.Line(payment, from.get().name()))
                .toList());
    at.dialogs()
        .saveFile(
            "Save the payment list",
            "payments-%s.csv".formatted(paidOn.get()),
            FileKind.of("Comma-separated values", "*.csv"))
        .ifPresent(
            path -> {
              try {
                Files.writeString(path, list.csv(), StandardCharsets.UTF_8);
                form.say(Notice.done("The payment list was saved as %s.".formatted(path)));
              } catch (IOException e) {
                form.say(
                    Notice.warning(
                        "%s could not be written. Choose another place.".formatted(path)));
              }
            });
  }

  public FormModel form() {
    return form;
  }

  public Typed<LocalDate> paidOn() {
    return paidOn;
  }

  public Choice<BankAccount> from() {
    return from;
  }

  public ObservableList<PaymentRow> rows() {
    return rows;
  }

  /** How many bills are in the run, and what they come to. */
  public ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty anyMarkedProperty() {
    return anyMarked.getReadOnlyProperty();
  }
}
