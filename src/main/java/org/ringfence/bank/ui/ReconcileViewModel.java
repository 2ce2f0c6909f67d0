package org.ringfence.bank.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.KeptReconciliation;
import org.ringfence.bank.Reconciliation;
import org.ringfence.bank.Reconciliations;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.ReconciliationId;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Holds one account against the book to a day, keeps it, and shows what was kept before. */
final class ReconcileViewModel {

  private final Typed<LocalDate> on;
  private final FormModel form;
  private final ReadOnlyObjectWrapper<Optional<Reconciliation>> seen =
      new ReadOnlyObjectWrapper<>(this, "seen", Optional.empty());
  private final ObservableList<KeptReconciliation> kept = FXCollections.observableArrayList();
  private final BankAccountId account;
  private final String name;
  private final Reconciliations reconciliations;
  private final BankPapers papers;
  private final PapersOut out;
  private final Workplace at;
  private CommandId command = CommandId.fresh();

  /**
   * @param name of the account
   */
  ReconcileViewModel(
      BankAccountId account,
      String name,
      Reconciliations reconciliations,
      BankPapers papers,
      Workplace at) {
    this.account = account;
    this.name = name;
    this.reconciliations = reconciliations;
    this.papers = papers;
    this.at = at;
    on = Typed.date("To the end of", at.clock());
    on.set(YearMonth.now(at.clock()).minusMonths(1).atEndOfMonth());
    form = new FormModel(on);
    out = new PapersOut("the reconciliation", "The paper is printed.", at, form::say);
    form.keep();
  }

  /** Reads what was kept, and how the account stands to the day. */
  void load() {
    at.jobs().load(_ -> reconciliations.kept(account), kept::setAll);
    on.value().ifPresent(this::look);
  }

  private void look(LocalDate day) {
    at.jobs()
        .load(
            _ -> reconciliations.look(account, day),
            outcome ->
                outcome.handle(
                    found -> seen.set(Optional.of(found)),
                    problems -> {
                      seen.set(Optional.empty());
                      form.show(problems);
                    }));
  }

  /** Shows the day that was typed. */
  void show() {
    if (form.check()) {
      form.keep();
      command = CommandId.fresh();
      look(on.get());
    }
  }

  /** Keeps what is shown. */
  void keep() {
    seen.get()
        .ifPresent(
            shown -> {
              var by = at.by().get();
              var once = command;
              at.jobs()
                  .run(
                      "Keeping the reconciliation",
                      _ -> reconciliations.keep(by, once, account, shown.on()),
                      outcome -> kept(outcome, shown));
            });
  }

  private void kept(Outcome<ReconciliationId> outcome, Reconciliation shown) {
    form.settle(
        outcome,
        _ -> {
          command = CommandId.fresh();
          form.say(
              Notice.done("The reconciliation to %s is kept.".formatted(DayText.of(shown.on()))));
          at.changes().announce();
        });
  }

  void print(KeptReconciliation one) {
    out.print(() -> papers.reconciliation(one));
  }

  void save(KeptReconciliation one) {
    out.save(
        "bank-reconciliation-%s.pdf".formatted(one.reconciliation().on()),
        () -> papers.reconciliation(one));
  }

  void match() {
    at.navigator().goTo(new MatchLines(account));
  }

  /** How it stands, in a sentence. */
  static String inWords(Reconciliation shown) {
    if (shown.agrees()) {
      return "The bank and the book agree.";
    }
    return shown.difference().isZero()
        ? "They agree once what is listed below is taken into account; some of it is to be put"
            + " right."
        : "They differ by %s, for which nothing below accounts.".formatted(shown.difference());
  }

  /** When and by whom it was kept. */
  String keeping(KeptReconciliation one) {
    var day = at.dayOf(one.keptAt());
    return "%s, %s%s"
        .formatted(
            one.by(),
            DayText.of(day),
            one.month().map(month -> ", with " + DayText.of(month)).orElse(""));
  }

  String name() {
    return name;
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

  /** Empty while nothing can be shown. */
  ReadOnlyObjectProperty<Optional<Reconciliation>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** The newest day first. */
  ObservableList<KeptReconciliation> kept() {
    return kept;
  }
}
