package org.ringfence.bank.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.Guess;
import org.ringfence.bank.LineChoices;
import org.ringfence.bank.LineDraft;
import org.ringfence.bank.LineEntries;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.LineShare;
import org.ringfence.ids.BillId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;
import org.ringfence.problem.Outcome;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;

/** What is filled in to make an entry of a line; which of it depends on the kind. */
final class LineFields {

  final Choice<LineKind> kind = Choice.of("Kind", LineKind::label);
  final Choice<Person> person = Choice.of("Person", Person::label);
  final Choice<Payee> payee = Choice.of("Payee", Payee::name);
  final Choice<Commissioner> commissioner = Choice.of("Commissioner", Commissioner::name);
  final Choice<FundingSource> source = Choice.of("Source", FundingSource::label);
  final Typed<String> category = Typed.words("Category");
  final Typed<String> outcome = Typed.words("Outcome").optional();
  final Typed<LocalDate> from;
  final Typed<LocalDate> to;
  final Typed<String> reference = Typed.words("Bank reference").optional();
  final Typed<String> note = Typed.words("Note").optional();
  final Typed<String> reason = Typed.words("Reason");
  final Tick another = new Tick(LineEntries.ANOTHER, false);
  final ObservableList<String> categories = FXCollections.observableArrayList();

  LineFields(Clock clock) {
    from = Typed.date("From", clock);
    to = Typed.date("To", clock);
    source.offer(
        List.of(FundingSource.values()).stream()
            .filter(it -> it != FundingSource.CONTRIBUTION)
            .toList());
  }

  Input[] all() {
    return List.of(
            kind,
            person,
            payee,
            commissioner,
            source,
            category,
            outcome,
            from,
            to,
            reference,
            note,
            reason,
            another)
        .toArray(Input[]::new);
  }

  /** Those that this kind needs. */
  static List<String> of(LineKind kind) {
    return switch (kind) {
      case FROM_COMMISSIONER -> List.of("Commissioner", "From", "To", "Bank reference");
      case CONTRIBUTION -> List.of("Person", "Note");
      case REFUND -> List.of("Person", "Payee", "Category", "Note");
      case PURCHASE -> List.of("Person", "Payee", "Category", "Outcome", "Note");
      case BILLS -> List.of();
      case SUPPORT -> List.of("Category", "From", "To");
      case FEE -> List.of("From", "To");
      case RETURNED -> List.of("Person", "Commissioner", "Source", "Note");
      case BANK_CHARGE, INTEREST, TRANSFER, OTHER_OWN -> List.of("Reason");
    };
  }

  void offer(LineDraft draft) {
    kind.offer(LineKind.of(draft.line().amount()));
    offer(draft.choices());
  }

  void offer(LineChoices choices) {
    person.offer(choices.people());
    payee.offer(choices.payees().stream().filter(it -> it.endedOn().isEmpty()).toList());
    commissioner.offer(choices.commissioners());
    categories.setAll(
        Stream.concat(choices.categories().stream(), choices.supportCategories().stream())
            .distinct()
            .sorted()
            .toList());
  }

  /** Day, amount and text come from the line, the rest from what was learned. */
  void fill(LineDraft draft) {
    var month = YearMonth.from(draft.line().on());
    from.set(month.atDay(1));
    to.set(month.atEndOfMonth());
    reference.set(draft.note());
    note.set(draft.note());
    reason.set(draft.line().text());
    source.choose(FundingSource.SOCIAL_CARE);
    draft.kind().ifPresent(kind::choose);
    draft.rule().ifPresent(rule -> fill(rule.guess()));
    // What the text says of this very line goes before what others like it were.
    choose(person, draft.named().person(), Person::id);
    choose(payee, draft.named().payee(), Payee::id);
    choose(commissioner, draft.named().commissioner(), Commissioner::id);
  }

  private void fill(Guess guess) {
    choose(person, guess.person(), Person::id);
    choose(payee, guess.payee(), Payee::id);
    choose(commissioner, guess.commissioner(), Commissioner::id);
    category.set(guess.category());
    outcome.set(guess.outcome());
  }

  /** The days that the money is for. Refuses a last day before the first. */
  Outcome<Days> days() {
    return Days.typed(from.get(), to.get());
  }

  /**
   * The line as what its kind says it is; of the shares and the bills, what that kind has. Refuses
   * a last day before the first.
   */
  Outcome<LineEntry> entry(List<LineShare> shares, List<BillId> bills) {
    return kind.get().isShared()
        ? days().map(covers -> shared(covers, shares))
        : Outcome.done(ofOne(bills));
  }

  private LineEntry shared(Days covers, List<LineShare> shares) {
    return kind.get() == LineKind.FROM_COMMISSIONER
        ? new LineEntry.FromCommissioner(
            commissioner.get().id(), covers, shares, reference.text(), another.isTicked())
        : new LineEntry.Charge(
            kind.get(),
            kind.get() == LineKind.SUPPORT ? category.text() : "",
            covers,
            shares,
            another.isTicked());
  }

  private LineEntry ofOne(List<BillId> bills) {
    return switch (kind.get()) {
      case CONTRIBUTION -> new LineEntry.Contribution(person.get().id(), note.text());
      case REFUND ->
          new LineEntry.Refund(person.get().id(), payee.get().id(), category.text(), note.text());
      case PURCHASE ->
          new LineEntry.Purchase(
              person.get().id(),
              payee.get().id(),
              category.text(),
              outcome.text(),
              note.text(),
              another.isTicked());
      case RETURNED ->
          new LineEntry.Returned(
              person.get().id(), commissioner.get().id(), source.get(), note.text());
      case BILLS -> new LineEntry.Bills(bills);
      case BANK_CHARGE, INTEREST, TRANSFER, OTHER_OWN ->
          new LineEntry.Own(kind.get(), reason.text());
      case FROM_COMMISSIONER, SUPPORT, FEE ->
          throw new IllegalStateException("Shared: " + kind.get());
    };
  }

  private static <T, I> void choose(Choice<T> choice, Optional<I> wanted, Function<T, I> id) {
    choice.options().stream()
        .filter(it -> wanted.filter(id.apply(it)::equals).isPresent())
        .findFirst()
        .ifPresent(choice::choose);
  }
}
