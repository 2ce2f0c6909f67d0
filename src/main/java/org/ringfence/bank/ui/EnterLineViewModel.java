package org.ringfence.bank.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.BankRule;
import org.ringfence.bank.EnteringLines;
import org.ringfence.bank.LineDraft;
import org.ringfence.bank.LineEntries;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.ProposedLineShare;
import org.ringfence.ids.BankLineId;
import org.ringfence.people.Commissioner;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Workplace;

/** Makes an entry of a line of the bank, and goes back to the lines. */
final class EnterLineViewModel {

  private final LineFields fields;
  private final FormModel form;
  private final LineShares shares;
  private final LineBills bills = new LineBills();
  private final BooleanProperty looksTheSame = new SimpleBooleanProperty(this, "looksTheSame");
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(this, "what", "");
  private final ReadOnlyStringWrapper learned = new ReadOnlyStringWrapper(this, "learned", "");
  private final BankLineId id;
  private final EnteringLines entering;
  private final Workplace at;
  private Optional<LineDraft> draft = Optional.empty();
  private Optional<ProposedFor> proposedFor = Optional.empty();

  EnterLineViewModel(BankLineId id, EnteringLines entering, Workplace at) {
    this.id = id;
    this.entering = entering;
    this.at = at;
    fields = new LineFields(at.clock());
    form = new FormModel(fields.all());
    shares = new LineShares(form);
    fields.kind.chosenProperty().addListener((seen, before, now) -> otherKind());
  }

  private void otherKind() {
    proposedFor = Optional.empty();
    shares.clear();
  }

  void load() {
    at.jobs()
        .load(progress -> entering.draft(id), outcome -> outcome.handle(this::show, form::show));
  }

  private void show(LineDraft now) {
    boolean first = draft.isEmpty();
    draft = Optional.of(now);
    fields.offer(now);
    if (!first) {
      return;
    }
    what.set(inWords(now.line()));
    fields.fill(now);
    learned.set(now.rule().map(EnterLineViewModel::learnedFrom).orElse(""));
    bills.show(now);
    form.keep();
  }

  private static String inWords(BankLine line) {
    return "%s %s on %s: %s"
        .formatted(
            line.amount().abs(),
            line.amount().isPositive() ? "came in" : "went out",
            DayText.of(line.on()),
            line.text());
  }

  private static String learnedFrom(BankRule rule) {
    return rule.uses() == 1
        ? "Filled in as it was for the last line with these words: %s. Check it."
            .formatted(rule.words())
        : "Filled in as it was for %,d lines with these words: %s. Check it."
            .formatted(rule.uses(), rule.words());
  }

  /** Proposes while there are no shares for a kind that has them, and enters otherwise. */
  void goOn() {
    boolean wantsShares =
        fields.kind.value().filter(LineKind::isShared).isPresent() && shares.rows().isEmpty();
    if (wantsShares) {
      propose();
    } else {
      enter();
    }
  }

  /** Works out everyone’s share. */
  void propose() {
    if (isFilledIn()) {
      filledIn().handle(this::propose, form::show);
    }
  }

  private Outcome<ProposedFor> filledIn() {
    return fields.days().map(days -> new ProposedFor(fields.kind.get(), payer(), days));
  }

  /** A commissioner who was chosen for another kind is not this one’s. */
  private Optional<Commissioner> payer() {
    return fields.kind.get() == LineKind.FROM_COMMISSIONER
        ? fields.commissioner.value()
        : Optional.empty();
  }

  private void propose(ProposedFor what) {
    var commissioner = what.commissioner().map(Commissioner::id);
    at.jobs()
        .load(
            progress -> entering.propose(what.kind(), commissioner, what.days()),
            proposed -> showShares(what, proposed));
  }

  private void showShares(ProposedFor what, List<ProposedLineShare> proposed) {
    if (fields.kind.value().filter(what.kind()::equals).isEmpty()) {
      return;
    }
    var of = draft.orElseThrow();
    proposedFor = Optional.of(what);
    shares.show(
        proposed, of.line().amount().abs(), of.rule().flatMap(rule -> rule.guess().person()));
    if (proposed.isEmpty()) {
      form.show(List.of(Problem.of("Nobody has an agreement for this on these days. Check them.")));
    }
  }

  private boolean isFilledIn() {
    if (fields.kind.value().isEmpty()) {
      return form.show(fields.kind.problems());
    }
    var needed = LineFields.of(fields.kind.get());
    return form.show(
        Stream.concat(
                Stream.of(fields.all())
                    .filter(input -> needed.contains(input.field()))
                    .flatMap(input -> input.problems().stream()),
                shares.rows().stream().flatMap(row -> row.amount().problems().stream()))
            .toList());
  }

  void enter() {
    if (draft.isEmpty() || !isFilledIn()) {
      return;
    }
    var outcome =
        filledInAsProposed()
            .then(it -> entering.enter(at.by().get(), draft.get().command(), id, it));
    looksTheSame.set(
        outcome.problems().stream().anyMatch(it -> it.field().equals(LineEntries.ANOTHER)));
    form.settle(outcome, match -> at.navigator().back());
  }

  private Outcome<LineEntry> filledInAsProposed() {
    var entry = fields.entry(shares.shares(), bills.chosen());
    return proposedFor.map(shown -> filledIn().then(shown::check).then(_ -> entry)).orElse(entry);
  }

  FormModel form() {
    return form;
  }

  LineFields fields() {
    return fields;
  }

  LineShares shares() {
    return shares;
  }

  LineBills bills() {
    return bills;
  }

  /** True while the kind that is chosen needs this field. */
  ObservableValue<Boolean> needs(String field) {
    return fields
        .kind
        .chosenProperty()
        .map(kind -> LineFields.of(kind).contains(field))
        .orElse(false);
  }

  ObservableValue<Boolean> isOf(LineKind kind) {
    return fields.kind.chosenProperty().isEqualTo(kind);
  }

  ObservableValue<Boolean> isShared() {
    return fields.kind.chosenProperty().map(LineKind::isShared).orElse(false);
  }

  /** True while there are rows to fill in or to choose from. */
  ObservableValue<Boolean> hasGrid() {
    return Bindings.isNotEmpty(shares.rows())
        .or(fields.kind.chosenProperty().isEqualTo(LineKind.BILLS));
  }

  ObservableValue<Boolean> hasShares() {
    return Bindings.isNotEmpty(shares.rows());
  }

  /** True once something that looks the same was found in the book. */
  BooleanProperty looksTheSameProperty() {
    return looksTheSame;
  }

  /** The line in words. */
  ReadOnlyStringProperty whatProperty() {
    return what.getReadOnlyProperty();
  }

  /** What was filled in from what was learned; empty when nothing was. */
  ReadOnlyStringProperty learnedProperty() {
    return learned.getReadOnlyProperty();
  }
}
