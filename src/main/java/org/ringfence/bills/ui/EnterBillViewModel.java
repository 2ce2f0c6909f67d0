package org.ringfence.bills.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ringfence.bills.Bill;
import org.ringfence.bills.BillChoices;
import org.ringfence.bills.BillDetails;
import org.ringfence.bills.BillEntry;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.BillWarning;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.people.Payee;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** A bill while it is typed: a new one, or one that is put right. */
final class EnterBillViewModel {

  private static final FileKind PAPERS =
      FileKind.of("PDF, PNG or JPEG", "*.pdf", "*.png", "*.jpg", "*.jpeg");

  private final Choice<Payee> payee = Choice.of("Payee", Payee::name);
  private final Typed<String> invoiceNumber = Typed.words("Invoice number");
  private final BillDaysModel days;
  private final Typed<Money> amount = Typed.money("Amount");
  private final Typed<String> description = Typed.words("What for").optional();
  private final FormModel form;
  private final SharesModel shares;
  private final ReadOnlyObjectWrapper<Optional<Attachment>> document =
      new ReadOnlyObjectWrapper<>(this, "document", Optional.empty());
  private final ReadOnlyStringWrapper kept = new ReadOnlyStringWrapper(this, "kept", "");
  private final BillUseCases useCases;
  private final Optional<BillId> correcting;
  private final Workplace at;
  private CommandId command = CommandId.fresh();
  private BillChoices.Offered offered = BillChoices.Offered.NOTHING;
  private Optional<PersonId> proposed = Optional.empty();
  private boolean filled;

  EnterBillViewModel(BillUseCases useCases, Optional<BillId> correcting, Workplace at) {
    this.useCases = useCases;
    this.correcting = correcting;
    this.at = at;
    days = new BillDaysModel(at.clock());
    form = new FormModel(payee, invoiceNumber, amount, description);
    days.inputs().forEach(form::add);
    shares = new SharesModel(amount, form);
    payee.chosenProperty().addListener((seen, before, now) -> proposeCategory(before, now));
  }

  /** Proposes whose fund pays for it. */
  EnterBillViewModel proposing(Optional<PersonId> person) {
    proposed = person;
    return this;
  }

  private record Read(BillChoices.Offered offered, Optional<Bill> bill) {}

  /** Reads what there is to choose from; what was typed stays. */
  void load() {
    at.jobs()
        .load(
            progress ->
                new Read(
                    useCases.choices().read(),
                    correcting.flatMap(id -> useCases.list().page(id)).map(page -> page.bill())),
            this::show);
  }

  private void show(Read read) {
    offered = read.offered();
    payee.offer(offered.payees());
    shares.offer(offered);
    if (!filled) {
      read.bill().ifPresentOrElse(this::fill, this::propose);
      filled = true;
    }
  }

  private void propose() {
    boolean untouched = !form.isDirty();
    offered.people().stream()
        .filter(one -> proposed.filter(one.id()::equals).isPresent())
        .findFirst()
        .ifPresent(one -> shares.rows().getFirst().person().choose(one));
    if (untouched) {
      form.keep();
    }
  }

  private void fill(Bill bill) {
    var details = bill.details();
    offered.payees().stream()
        .filter(one -> one.id().equals(details.payee()))
        .findFirst()
        .ifPresent(payee::choose);
    invoiceNumber.set(details.invoiceNumber());
    days.fill(details.days());
    amount.set(details.amount());
    description.set(details.description());
    shares.fill(details.shares());
    kept.set(bill.document().isPresent() ? "The document attached before stays." : "");
    form.keep();
  }

  /** What the payee was last paid for, unless something was typed. */
  private void proposeCategory(Payee before, Payee now) {
    var category = shares.rows().getFirst().category();
    boolean free =
        category.text().isBlank()
            || before != null && category.text().equals(offered.lastCategories().get(before.id()));
    if (now != null && free) {
      category.set(Optional.ofNullable(offered.lastCategories().get(now.id())));
    }
  }

  void chooseDocument() {
    at.dialogs().openFile("Attach the invoice", PAPERS).ifPresent(this::attach);
  }

  /**
   * Takes a file that was chosen or dropped; what it is is judged when the bill is entered. Refuses
   * one that cannot be read or is larger than 20 MB.
   */
  void attach(Path file) {
    Attachment.read(file).handle(chosen -> document.set(Optional.of(chosen)), form::show);
  }

  void detach() {
    document.set(Optional.empty());
  }

  /** Enters or corrects it; asks first when the same invoice was entered for someone else. */
  void save() {
    var problems =
        Stream.concat(
                Stream.of(
                        Stream.of(payee, invoiceNumber, amount, description),
                        days.inputs().stream(),
                        shares.rows().stream().flatMap(row -> row.inputs().stream()))
                    .flatMap(inputs -> inputs)
                    .flatMap(input -> input.problems().stream()),
                shares.problems().stream())
            .toList();
    if (!form.show(problems)) {
      return;
    }
    var details =
        new BillDetails(
            payee.get().id(),
            invoiceNumber.text(),
            days.days(),
            amount.get(),
            description.text(),
            shares.details());
    var warnings = useCases.bills().warnings(details, correcting);
    var toConfirm =
        warnings.stream()
            .filter(BillWarning::mustConfirm)
            .map(BillWarning::says)
            .collect(Collectors.joining(" "));
    boolean confirmed =
        !toConfirm.isEmpty()
            && at.dialogs().confirm("Is this another bill?", toConfirm, "Yes, enter it");
    if (confirmed || toConfirm.isEmpty()) {
      store(details, confirmed, warnings);
    }
  }

  private void store(BillDetails details, boolean confirmed, List<BillWarning> warnings) {
    var wish = new BillEntry(command, at.by().get(), details, document.get(), confirmed);
    var outcome =
        correcting
            .map(id -> useCases.bills().correct(id, wish))
            .orElseGet(() -> useCases.bills().enter(wish));
    days.mind(outcome.problems());
    form.settle(outcome, id -> stored(id, payee.get().name(), details, warnings));
  }

  private void stored(
      BillId id, String payeeName, BillDetails details, List<BillWarning> warnings) {
    command = CommandId.fresh();
    at.changes().announce();
    if (correcting.isPresent()) {
      at.navigator().goOn(new Places.BillPage(id));
      return;
    }
    clear();
    var says =
        "%s, invoice %s for %s was entered."
            .formatted(payeeName, details.invoiceNumber(), details.amount());
    Runnable open = () -> at.navigator().goTo(new Places.BillPage(id));
    var bans =
        warnings.stream()
            .filter(warning -> !warning.mustConfirm())
            .map(BillWarning::says)
            .collect(Collectors.joining(" "));
    form.say(
        bans.isEmpty()
            ? new Notice.Done(says, "Open it", open)
            : new Notice.Warning(says + " " + bans, "Open it", open));
  }

  private void clear() {
    payee.clear();
    List.of(invoiceNumber, amount, description).forEach(Typed::clear);
    days.clear();
    shares.clear();
    document.set(Optional.empty());
    form.keep();
    propose();
  }

  /** Goes back; what was typed is thrown away, once that was meant. */
  void cancel() {
    if (!form.isDirty()
        || at.dialogs()
            .confirmDanger(
                "Throw away what you typed?", "This bill has not been entered.", "Throw it away")) {
      form.keep();
      at.navigator().back();
    }
  }

  boolean isCorrection() {
    return correcting.isPresent();
  }

  FormModel form() {
    return form;
  }

  SharesModel shares() {
    return shares;
  }

  Choice<Payee> payee() {
    return payee;
  }

  Typed<String> invoiceNumber() {
    return invoiceNumber;
  }

  BillDaysModel days() {
    return days;
  }

  Typed<Money> amount() {
    return amount;
  }

  Typed<String> description() {
    return description;
  }

  ReadOnlyObjectProperty<Optional<Attachment>> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /** What is said about a document that the bill has already. */
  ReadOnlyStringProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }
}
