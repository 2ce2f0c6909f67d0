package org.ringfence.receipts.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.ringfence.ids.CommandId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.people.Person;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.receipts.CommissionerReceipt;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.ProposedShare;
import org.ringfence.receipts.ShareOut;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** One bank amount for many people: what was paid, the shares proposed and corrected, posted. */
final class CommissionerReceiptViewModel {

  private final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  private final Typed<Money> amount = Typed.money("Amount");
  private final Typed<LocalDate> received;
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final Choice<BankAccount> bank = Choice.of("Bank account", BankAccount::name);
  private final Typed<String> reference = Typed.words("Bank reference").optional();
  private final Tick another = new Tick(CommissionerReceipts.ANOTHER, false);
  private final Choice<Person> extraPerson =
      Choice.<Person>of("Somebody else", Person::label).optional();
  private final Choice<FundingSource> extraSource =
      Choice.of("Their source", FundingSource::label).optional();
  private final FormModel form;
  private final ShareOutModel shares;
  private final BooleanProperty looksTheSame = new SimpleBooleanProperty(this, "looksTheSame");
  private final CommissionerReceipts useCases;
  private final Desk desk;
  private final Workplace at;
  private CommandId id = CommandId.fresh();
  private Optional<ProposedFor> proposedFor = Optional.empty();

  CommissionerReceiptViewModel(CommissionerReceipts useCases, Desk desk, Workplace at) {
    this.useCases = useCases;
    this.desk = desk;
    this.at = at;
    received = Typed.date("Date received", at.clock());
    from = Typed.date("From", at.clock());
    to = Typed.date("To", at.clock());
    form =
        new FormModel(
            commissioner,
            amount,
            received,
            from,
            to,
            bank,
            reference,
            another,
            extraPerson,
            extraSource);
    shares = new ShareOutModel(form, amount);
    extraSource.offer(
        List.of(FundingSource.values()).stream()
            .filter(source -> source != FundingSource.CONTRIBUTION)
            .toList());
  }

  void load() {
    at.jobs()
        .load(
            progress -> useCases.commissioners(),
            all -> commissioner.offer(all.stream().filter(it -> it.endedOn().isEmpty()).toList()));
    at.jobs().load(progress -> desk.people(), extraPerson::offer);
    at.jobs().load(progress -> desk.banks(), open -> form.offer(bank, open));
  }

  /** Proposes while there are no shares, and posts once there are: what Enter does. */
  void goOn() {
    if (shares.rows().isEmpty()) {
      propose();
    } else {
      post();
    }
  }

  /** Works out everyone's share anew; asks first when corrected amounts would be lost. */
  void propose() {
    var needed = List.of(commissioner.problems(), from.problems(), to.problems());
    if (!form.show(needed.stream().flatMap(List::stream).toList())) {
      return;
    }
    boolean corrected = shares.rows().stream().anyMatch(row -> row.amount().isChanged());
    if (corrected
        && !at.dialogs()
            .confirm(
                "Propose the shares again?",
                "The amounts that you corrected are worked out anew.",
                "Propose again")) {
      return;
    }
    var whom = commissioner.get();
    Days.typed(from.get(), to.get())
        .handle(
            days ->
                at.jobs()
                    .load(
                        progress -> useCases.propose(whom.id(), days),
                        proposed -> show(new ProposedFor(whom, days), proposed)),
            form::show);
  }

  private void show(ProposedFor what, List<ProposedShare> proposed) {
    proposedFor = Optional.of(what);
    shares.show(proposed);
    shares.rows().forEach(row -> row.amount().keep());
    if (proposed.isEmpty()) {
      form.show(List.of(nobody(what.commissioner(), what.days())));
    }
  }

  private static Problem nobody(Commissioner whom, Days days) {
    return Problem.of(
        "%s has no agreement for anybody on %s. Check the commissioner and the days."
            .formatted(whom.name(), days.inWords()));
  }

  void shareOut(ShareOut how) {
    shares.shareOut(how);
  }

  /** Adds a share for somebody whom the proposal does not have. */
  void addPerson() {
    if (extraPerson.value().isEmpty() || extraSource.value().isEmpty()) {
      form.show(
          List.of(Problem.at(extraPerson.field(), "Choose the person and the source to add.")));
      return;
    }
    if (!shares.addRow(extraPerson.get(), extraSource.get())) {
      form.show(
          List.of(
              Problem.at(
                  extraPerson.field(), "This person has a share from this source already.")));
      return;
    }
    extraPerson.clear();
    extraSource.clear();
  }

  void post() {
    if (!form.check()) {
      return;
    }
    var paid = new BankAmount(amount.get(), received.get(), bank.get().id());
    var outcome =
        Days.typed(from.get(), to.get())
            .then(this::proposed)
            .then(covers -> useCases.post(by(), receipt(paid, covers)));
    looksTheSame.set(
        outcome.problems().stream()
            .anyMatch(problem -> problem.field().equals(CommissionerReceipts.ANOTHER)));
    settle(outcome);
  }

  private Outcome<Days> proposed(Days typed) {
    return proposedFor
        .map(shown -> shown.check(commissioner.get(), typed))
        .orElseGet(() -> Outcome.done(typed));
  }

  private String by() {
    return at.by().get();
  }

  private CommissionerReceipt receipt(BankAmount paid, Days covers) {
    return new CommissionerReceipt(
        id,
        commissioner.get().id(),
        new CommissionerReceipt.Paid(paid, reference.text()),
        covers,
        shares.shares(),
        another.isTicked());
  }

  private void settle(Outcome<Posted> outcome) {
    var says = "£%s from %s was shared out".formatted(amount.text(), commissioner.get().name());
    form.settle(
        outcome,
        posted -> {
          startAgain();
          at.changes().announce();
          form.say(Notice.done(posted.says(says)));
        });
  }

  private void startAgain() {
    id = CommandId.fresh();
    looksTheSame.set(false);
    proposedFor = Optional.empty();
    shares.clear();
    List.of(amount, received, from, to, reference).forEach(Typed::clear);
    commissioner.clear();
    another.set(false);
    form.keep();
  }

  BooleanExpression hasShares() {
    return BooleanExpression.booleanExpression(Bindings.isNotEmpty(shares.rows()));
  }

  /** True once a payment that looks the same was found in the book. */
  BooleanProperty looksTheSameProperty() {
    return looksTheSame;
  }

  FormModel form() {
    return form;
  }

  ShareOutModel shares() {
    return shares;
  }

  Choice<Commissioner> commissioner() {
    return commissioner;
  }

  Typed<Money> amount() {
    return amount;
  }

  Typed<LocalDate> received() {
    return received;
  }

  Typed<LocalDate> from() {
    return from;
  }

  Typed<LocalDate> to() {
    return to;
  }

  Choice<BankAccount> bank() {
    return bank;
  }

  Typed<String> reference() {
    return reference;
  }

  Tick another() {
    return another;
  }

  Choice<Person> extraPerson() {
    return extraPerson;
  }

  Choice<FundingSource> extraSource() {
    return extraSource;
  }
}
