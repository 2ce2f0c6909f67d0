package org.ringfence.spending.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;
import org.ringfence.problem.Outcome;
import org.ringfence.spending.Leave;
import org.ringfence.spending.Purchase;
import org.ringfence.spending.Purchases;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A purchase with its receipt. */
final class PurchaseViewModel {

  private static final FileKind RECEIPTS =
      FileKind.of("Receipts (PDF, PNG, JPEG)", "*.pdf", "*.png", "*.jpg", "*.jpeg");

  private final Choice<Person> person = Choice.of("Person", Person::label);
  private final Typed<Money> amount = Typed.money("Amount");
  private final Typed<LocalDate> date;
  private final Choice<BankAccount> bank = Choice.of("Bank account", BankAccount::name);
  private final Choice<Payee> payee = Choice.of("Payee", Payee::name);
  private final Typed<String> category = Typed.words("Category");
  private final Typed<String> outcome = Typed.words("Outcome").optional();
  private final Typed<String> note = Typed.words("Note").optional();
  private final Tick another = new Tick(Purchases.ANOTHER, false);
  private final ObjectProperty<Optional<Path>> receipt =
      new SimpleObjectProperty<>(this, "receipt", Optional.empty());
  private final ObservableList<String> categories = FXCollections.observableArrayList();
  private final BooleanProperty looksTheSame = new SimpleBooleanProperty(this, "looksTheSame");
  private final FormModel form;
  private final LeaveModel leave;
  private final Purchases useCases;
  private final Payers payers;
  private final Workplace at;
  private CommandId id = CommandId.fresh();

  PurchaseViewModel(Purchases useCases, Payers payers, Workplace at) {
    this.useCases = useCases;
    this.payers = payers;
    this.at = at;
    date = Typed.date("Date", at.clock());
    form = new FormModel(person, amount, date, bank, payee, category, outcome, note, another);
    leave = new LeaveModel(form, payers);
  }

  void load() {
    leave.load(at);
    at.jobs().load(progress -> useCases.people(), person::offer);
    at.jobs().load(progress -> useCases.payees(), payee::offer);
    at.jobs().load(progress -> useCases.categories(), categories::setAll);
    at.jobs().load(progress -> payers.banks(), open -> form.offer(bank, open));
  }

  void chooseReceipt() {
    at.dialogs().openFile("Choose the receipt", RECEIPTS).map(Optional::of).ifPresent(receipt::set);
  }

  void post() {
    if (!form.check()) {
      return;
    }
    var says =
        "£%s to %s for %s was entered"
            .formatted(amount.text(), payee.get().name(), person.words(person.get()));
    var result =
        paper()
            .then(
                paper ->
                    leave
                        .given()
                        .then(given -> useCases.post(at.by().get(), purchase(paper, given))));
    looksTheSame.set(
        result.problems().stream().anyMatch(it -> it.field().equals(Purchases.ANOTHER)));
    leave.settled(result.problems());
    form.settle(
        result,
        posted -> {
          startAgain();
          at.changes().announce();
          form.say(Notice.done(posted.says(says)));
        });
  }

  private Purchase purchase(Optional<Attachment> paper, Optional<Leave> given) {
    return new Purchase(
        id,
        person.get().id(),
        new BankAmount(amount.get(), date.get(), bank.get().id()),
        new Purchase.Bought(payee.get().id(), category.text(), outcome.text(), note.text()),
        paper,
        given,
        another.isTicked());
  }

  /**
   * The receipt's bytes, read when it is posted; refused when the file has gone or is too large.
   */
  private Outcome<Optional<Attachment>> paper() {
    return receipt
        .get()
        .map(file -> Attachment.read(file).map(Optional::of))
        .orElse(Outcome.done(Optional.empty()));
  }

  /** The day and the bank account stay: receipts come in a pile. */
  private void startAgain() {
    id = CommandId.fresh();
    List.of(amount, category, outcome, note).forEach(Typed::clear);
    List.of(person, payee).forEach(Choice::clear);
    another.set(false);
    receipt.set(Optional.empty());
    form.keep();
  }

  FormModel form() {
    return form;
  }

  LeaveModel leave() {
    return leave;
  }

  /** The file that was chosen. */
  ObjectProperty<Optional<Path>> receiptProperty() {
    return receipt;
  }

  /** True once a purchase that looks the same was found in the book. */
  BooleanProperty looksTheSameProperty() {
    return looksTheSame;
  }

  Choice<Person> person() {
    return person;
  }

  Typed<Money> amount() {
    return amount;
  }

  Typed<LocalDate> date() {
    return date;
  }

  Choice<BankAccount> bank() {
    return bank;
  }

  Choice<Payee> payee() {
    return payee;
  }

  Typed<String> category() {
    return category;
  }

  ObservableList<String> categories() {
    return categories;
  }

  Typed<String> outcome() {
    return outcome;
  }

  Typed<String> note() {
    return note;
  }

  Tick another() {
    return another;
  }
}
