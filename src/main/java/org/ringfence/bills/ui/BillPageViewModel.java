package org.ringfence.bills.ui;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.bills.BillCommand;
import org.ringfence.bills.BillDeed;
import org.ringfence.bills.BillDocument;
import org.ringfence.bills.BillEvent;
import org.ringfence.bills.BillUseCases;
import org.ringfence.bills.BillsList;
import org.ringfence.files.WholeFile;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.FileKind;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Workplace;

/** One bill: what it says, its history, and what may be done to it now. */
final class BillPageViewModel {

  /**
   * What the page shows.
   *
   * @param document what was attached
   */
  record Shown(BillsList.Page page, Optional<BillDocument> document) {
    public boolean allows(BillDeed deed) {
      return page.bill().allows(deed);
    }
  }

  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final BillId bill;
  private final BillUseCases useCases;
  private final Workplace at;

  BillPageViewModel(BillId bill, BillUseCases useCases, Workplace at) {
    this.bill = bill;
    this.useCases = useCases;
    this.at = at;
  }

  void load() {
    at.jobs()
        .load(
            progress ->
                useCases
                    .list()
                    .page(bill)
                    .map(
                        page ->
                            new Shown(page, page.document().flatMap(useCases.list()::document))),
            this::show);
  }

  private void show(Optional<Shown> read) {
    shown.set(read);
    if (read.isPresent() && read.get().page().isReversedElsewhere()) {
      notice.set(
          Notice.warning(
              "An entry that paid this bill was reversed in the ledger. Reverse the payment here"
                  + " too, so that the bill can be put right."));
    }
  }

  /** The office’s day and time of day at which it happened. */
  LocalDateTime timeOf(BillEvent event) {
    return at.timeOf(event.at());
  }

  void query() {
    asked(
        "What is to be asked about this bill?",
        "It cannot be authorised until the query is answered.",
        "Query",
        (command, words) -> useCases.bills().query(command, words));
  }

  void answer() {
    asked(
        "What is the answer?",
        "The bill then waits to be authorised again.",
        "Answer",
        (command, words) -> useCases.bills().answer(command, words));
  }

  void reject() {
    asked(
        "Why is this bill rejected?",
        "It will not be paid. The reason is kept with it.",
        "Reject",
        (command, words) -> useCases.bills().reject(command, words));
  }

  void withdraw() {
    asked(
        "Why is this bill withdrawn?",
        "Use this for a bill that should not have been entered.",
        "Withdraw",
        (command, words) -> useCases.bills().withdraw(command, words));
  }

  void takeBack() {
    asked(
        "Why is the authorisation taken back?",
        "The money is no longer spoken for, and the bill waits to be authorised again.",
        "Take back",
        (command, words) -> useCases.authorising().takeBack(command, words));
  }

  void reverse() {
    asked(
        "Why is the payment reversed?",
        "New entries undo those that paid it. The reason shows on the statements, so name nobody."
            + " The bill then waits to be authorised again and can be corrected.",
        "Reverse",
        (command, words) -> useCases.payments().reverse(command, words));
  }

  private void asked(
      String title,
      String says,
      String action,
      BiFunction<BillCommand, String, Outcome<BillId>> useCase) {
    at.dialogs()
        .askReason(title, says, action)
        .map(words -> useCase.apply(new BillCommand(CommandId.fresh(), bill, at.by().get()), words))
        .ifPresent(
            outcome ->
                outcome.handle(
                    id -> {
                      notice.set(Notice.NONE);
                      at.changes().announce();
                    },
                    problems -> notice.set(Notice.refused(problems))));
  }

  void correct() {
    at.navigator().goTo(new CorrectBill(bill));
  }

  void pay() {
    at.navigator().goTo(new Places.PaymentRun());
  }

  /** Writes the document where the user says, as it was attached. */
  void saveDocument() {
    shown.get().flatMap(Shown::document).ifPresent(this::save);
  }

  private void save(BillDocument document) {
    at.dialogs()
        .saveFile(
            "Save the document",
            document.kept().fileName(),
            FileKind.of("Documents", "*.pdf", "*.png", "*.jpg", "*.jpeg"))
        .ifPresent(path -> save(document, path));
  }

  private void save(BillDocument document, Path path) {
    WholeFile.write(path, out -> out.write(document.bytes()))
        .handle(
            saved -> notice.set(Notice.done("Saved as %s.".formatted(saved))),
            problems -> notice.set(Notice.refused(problems)));
  }

  /** Empty until it was read. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
