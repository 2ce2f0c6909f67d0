package org.ringfence.bank.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.bank.AccountProof;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.Proofs;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** What each bank account holds on a day, and whose it is. */
final class ProofViewModel {

  private final Typed<LocalDate> on;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<Optional<Proof>> proof =
      new ReadOnlyObjectWrapper<>(this, "proof", Optional.empty());
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(this, "notice", Notice.NONE);
  private final Proofs proofs;
  private final BankPapers papers;
  private final PapersOut out;
  private final Workplace at;

  ProofViewModel(Proofs proofs, BankPapers papers, Workplace at) {
    this.proofs = proofs;
    this.papers = papers;
    this.at = at;
    this.out = new PapersOut("the proof", "The proof is printed.", at, notice::set);
    on = Typed.date("At the end of", at.clock());
    on.set(LocalDate.now(at.clock()));
    form = new FormModel(on);
    form.keep();
  }

  void load() {
    on.value().ifPresent(day -> at.jobs().load(_ -> prove(day), this::show));
  }

  private Proof prove(LocalDate day) {
    var accounts = new ArrayList<AccountProof>();
    var unproved = new ArrayList<String>();
    proofs
        .all(Optional.of(day))
        .forEach(
            it ->
                it.handle(
                    accounts::add,
                    problems -> problems.stream().map(Problem::says).forEach(unproved::add)));
    return new Proof(day, accounts, unproved);
  }

  private void show(Proof found) {
    proof.set(Optional.of(found));
  }

  /** Shows the day that was typed. */
  void show() {
    if (form.check()) {
      form.keep();
      notice.set(Notice.NONE);
      load();
    }
  }

  void print() {
    var day = day();
    out.print(() -> papers.proof(day));
  }

  void save() {
    day()
        .ifPresent(
            day ->
                out.save("bank-proof-%s.pdf".formatted(day), () -> papers.proof(Optional.of(day))));
  }

  /** The day that is shown, not one that is only typed. */
  private Optional<LocalDate> day() {
    return proof.get().map(Proof::on);
  }

  /** To the account's lines that are not matched. */
  void match(AccountProof account) {
    at.navigator().goTo(new MatchLines(account.account().id()));
  }

  /** How it stands, in a sentence. */
  static String inWords(Proof proof) {
    var day = DayText.of(proof.on());
    if (proof.isWhole()) {
      return "On %s the bank held what the funds hold, the provider’s own and what is on its way: the same to the penny."
          .formatted(day);
    }
    long wrong = proof.accounts().stream().filter(it -> !it.isWhole()).count();
    if (wrong > 0) {
      return wrong == 1
          ? "One account does not balance on %s. What makes the difference stands under it."
              .formatted(day)
          : "%d accounts do not balance on %s. What makes the difference stands under each."
              .formatted(wrong, day);
    }
    return "Not every account can be proved on %s.".formatted(day);
  }

  FormModel form() {
    return form;
  }

  Typed<LocalDate> on() {
    return on;
  }

  Workplace at() {
    return at;
  }

  /** Empty until it has been read. */
  ReadOnlyObjectProperty<Optional<Proof>> proofProperty() {
    return proof.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }
}
