package org.ringfence.receipts.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.PostingRules;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Receipts;
import org.ringfence.receipts.SmallReceipt;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A receipt of one person: a contribution, a refund, money returned, an opening balance. */
final class SmallReceiptViewModel {

  private final ReceiptKind kind;
  private final Choice<Person> person = Choice.of("Person", Person::label);
  private final Typed<Money> amount = Typed.money("Amount");
  private final Typed<LocalDate> date;
  private final Choice<BankAccount> bank = Choice.of("Bank account", BankAccount::name);
  private final Choice<Payee> payee = Choice.of("Payee", Payee::name);
  private final Typed<String> category = Typed.words("Category");
  private final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  private final Choice<FundingSource> source = Choice.of("Source", FundingSource::label);
  private final Typed<String> nextHolder = Typed.words(Receipts.NEXT_HOLDER).optional();
  private final Typed<LocalDate> coversTo;
  private final BooleanProperty asksForDays = new SimpleBooleanProperty(this, "asksForDays");
  private final Typed<String> note = Typed.words("Note").optional();
  private final ObservableList<String> categories = FXCollections.observableArrayList();
  private final FormModel form;
  private final Desk desk;
  private final Supplier<List<Commissioner>> commissioners;
  private final Workplace at;
  private CommandId id = CommandId.fresh();

  SmallReceiptViewModel(ReceiptKind kind, CommissionerReceipts funders, Desk desk, Workplace at) {
    this.kind = kind;
    this.desk = desk;
    this.commissioners = funders::commissioners;
    this.at = at;
    date = Typed.date("Date", at.clock());
    coversTo = Typed.date(PostingRules.LAST_DAY, at.clock()).optional();
    form = new FormModel(person, amount, date, bank, note);
    switch (kind) {
      case CONTRIBUTION -> form.add(coversTo);
      case REFUND -> {
        form.add(payee);
        form.add(category);
      }
      case RETURNED -> {
        form.add(commissioner);
        form.add(source);
        form.add(nextHolder);
      }
      case OPENING -> form.add(source);
    }
    source.offer(List.of(FundingSource.values()));
  }

  void load() {
    at.jobs().load(progress -> desk.people(), person::offer);
    at.jobs().load(progress -> desk.banks(), open -> form.offer(bank, open));
    switch (kind) {
      case REFUND -> {
        at.jobs().load(progress -> desk.receipts().payees(), payee::offer);
        at.jobs().load(progress -> desk.receipts().categories(), categories::setAll);
      }
      case RETURNED -> at.jobs().load(progress -> commissioners.get(), commissioner::offer);
      case CONTRIBUTION, OPENING -> {}
    }
  }

  void post() {
    if (!form.check()) {
      return;
    }
    var whose = person.words(person.get());
    var says = "%s: £%s for %s was entered".formatted(kind.label(), amount.text(), whose);
    var outcome = desk.receipts().post(at.by().get(), receipt());
    if (outcome.problems().stream().anyMatch(it -> it.field().equals(coversTo.field()))) {
      asksForDays.set(true);
    }
    form.settle(
        outcome,
        posted -> {
          startAgain();
          at.changes().announce();
          form.say(Notice.done(posted.says(says)));
        });
  }

  private SmallReceipt receipt() {
    var whose = person.get().id();
    var moved = new BankAmount(amount.get(), date.get(), bank.get().id());
    var says = note.text().strip();
    return switch (kind) {
      case CONTRIBUTION -> new SmallReceipt.Contribution(id, whose, moved, says, coversTo.value());
      case REFUND ->
          new SmallReceipt.Refund(id, whose, moved, payee.get().id(), category.text(), says);
      case RETURNED ->
          new SmallReceipt.Returned(
              id, whose, moved, commissioner.get().id(), source.get(), nextHolder.text(), says);
      case OPENING -> new SmallReceipt.Opening(id, whose, moved, source.get(), says);
    };
  }

  /** The day and the bank account stay: receipts are entered from one bank statement. */
  private void startAgain() {
    id = CommandId.fresh();
    List.of(amount, category, note, coversTo, nextHolder).forEach(Typed::clear);
    asksForDays.set(false);
    List.of(person, payee, commissioner, source).forEach(Choice::clear);
    form.keep();
  }

  ReceiptKind kind() {
    return kind;
  }

  FormModel form() {
    return form;
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

  Choice<Commissioner> commissioner() {
    return commissioner;
  }

  Choice<FundingSource> source() {
    return source;
  }

  Typed<String> nextHolder() {
    return nextHolder;
  }

  Typed<LocalDate> coversTo() {
    return coversTo;
  }

  /** True once the agreement turned out to have ended before the day. */
  BooleanProperty asksForDaysProperty() {
    return asksForDays;
  }

  Typed<String> note() {
    return note;
  }
}
