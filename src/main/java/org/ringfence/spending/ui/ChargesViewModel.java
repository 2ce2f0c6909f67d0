package org.ringfence.spending.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.CommandId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccount;
import org.ringfence.people.Days;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.spending.ChargeRun;
import org.ringfence.spending.Charges;
import org.ringfence.spending.Leave;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The grid of a month's charges: own support, or the agreed fee. */
final class ChargesViewModel {

  private final ChargeRun.Kind kind;
  private final Typed<LocalDate> from;
  private final Typed<LocalDate> to;
  private final Typed<LocalDate> on;
  private final Choice<BankAccount> bank = Choice.of("Bank account", BankAccount::name);
  private final Typed<String> category = Typed.words("Category for all").optional();
  private final Typed<Money> rate = Typed.money("Hourly rate for all").optional();
  private final Tick another = new Tick(Charges.ANOTHER, false);
  private final ObservableList<ChargeRow> rows = FXCollections.observableArrayList();
  private final ObservableList<String> categories = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
  private final BooleanProperty looksTheSame = new SimpleBooleanProperty(this, "looksTheSame");
  private final FormModel form;
  private final LeaveModel leave;
  private final Charges useCases;
  private final Payers payers;
  private final Workplace at;
  private CommandId id = CommandId.fresh();
  private Optional<Days> listedFor = Optional.empty();

  ChargesViewModel(ChargeRun.Kind kind, Charges useCases, Payers payers, Workplace at) {
    this.kind = kind;
    this.useCases = useCases;
    this.payers = payers;
    this.at = at;
    from = Typed.date("From", at.clock());
    to = Typed.date("To", at.clock());
    on = Typed.date("Date", at.clock());
    form = new FormModel(from, to, on, bank, category, rate, another);
    leave = new LeaveModel(form, payers);
    lastMonth();
    category
        .textProperty()
        .addListener((seen, before, now) -> rows.forEach(row -> row.defaults(before, now)));
    rate.valueProperty()
        .addListener((seen, before, now) -> rows.forEach(row -> row.defaultRate(before, now)));
  }

  private void lastMonth() {
    var month = YearMonth.from(LocalDate.now(at.clock())).minusMonths(1);
    from.set(month.atDay(1));
    to.set(month.atEndOfMonth());
    on.set(month.atEndOfMonth());
    form.keep();
  }

  void load() {
    leave.load(at);
    at.jobs().load(progress -> payers.banks(), open -> form.offer(bank, open));
    at.jobs().load(progress -> useCases.supportCategories(), categories::setAll);
    if (!form.isDirty()) {
      list();
    }
  }

  /** Lists everyone for these days; asks first when typed amounts would be lost. */
  void listAgain() {
    boolean typed = rows.stream().anyMatch(row -> row.amount().isChanged());
    if (!typed
        || at.dialogs()
            .confirm(
                "List everyone again?",
                "The amounts that you filled in are taken out.",
                "List again")) {
      list();
    }
  }

  private void list() {
    var wrong = List.of(from.problems(), to.problems()).stream().flatMap(List::stream).toList();
    if (!wrong.isEmpty()) {
      form.show(wrong);
      return;
    }
    Days.typed(from.get(), to.get())
        .handle(
            days -> at.jobs().load(progress -> rowsFor(days), found -> show(days, found)),
            form::show);
  }

  private List<ChargeRow> rowsFor(Days days) {
    return switch (kind) {
      case SUPPORT ->
          useCases.supported(days).stream()
              .map(person -> ChargeRow.support(person, category.text(), rate.value()))
              .toList();
      case FEE -> useCases.proposeFees(days).stream().map(ChargeRow::fee).toList();
    };
  }

  private void show(Days days, List<ChargeRow> now) {
    listedFor = Optional.of(days);
    rows.forEach(row -> row.removeFrom(form));
    now.forEach(
        row -> {
          row.addTo(form);
          row.amount().valueProperty().addListener((seen, before, amount) -> add());
        });
    rows.setAll(now);
    add();
  }

  private void add() {
    long people = rows.stream().filter(row -> !row.money().isZero()).count();
    var sum = Money.sum(rows.stream().map(ChargeRow::money).toList());
    total.set("%s for %d %s".formatted(sum, people, people == 1 ? "person" : "people"));
  }

  void post() {
    if (!form.check() || !form.show(wrongRows())) {
      return;
    }
    var says = "%s, %s, was charged".formatted(kind.label(), total.get());
    var outcome =
        Days.typed(from.get(), to.get())
            .then(this::listed)
            .then(
                days ->
                    leave.given().then(given -> useCases.post(at.by().get(), run(days, given))));
    looksTheSame.set(named(outcome, Charges.ANOTHER));
    leave.settled(outcome.problems());
    form.settle(
        outcome,
        posted -> {
          id = CommandId.fresh();
          another.set(false);
          form.keep();
          list();
          at.changes().announce();
          form.say(Notice.done(posted.says(says)));
        });
  }

  /** A fee is worked out for the days for which it was listed; for others it would be wrong. */
  private Outcome<Days> listed(Days typed) {
    return listedFor
        .filter(days -> kind == ChargeRun.Kind.FEE && !days.equals(typed))
        .map(
            days ->
                Outcome.<Days>refused(
                    "These fees are worked out for %s. List everyone again for the days that you"
                            .formatted(days.inWords())
                        + " typed. Nothing was charged."))
        .orElseGet(() -> Outcome.done(typed));
  }

  private List<Problem> wrongRows() {
    return rows.stream().map(ChargeRow::problem).flatMap(Optional::stream).toList();
  }

  private ChargeRun run(Days days, Optional<Leave> given) {
    return new ChargeRun(
        id,
        new ChargeRun.Taken(kind, on.get(), bank.get().id()),
        days,
        rows.stream().map(ChargeRow::line).toList(),
        given,
        another.isTicked());
  }

  private static boolean named(Outcome<?> outcome, String field) {
    return outcome.problems().stream().anyMatch(problem -> problem.field().equals(field));
  }

  ChargeRun.Kind kind() {
    return kind;
  }

  FormModel form() {
    return form;
  }

  LeaveModel leave() {
    return leave;
  }

  ObservableList<ChargeRow> rows() {
    return rows;
  }

  ObservableList<String> categories() {
    return categories;
  }

  /** The sum of all amounts, and for how many people. */
  ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** True once charges for the same days were found in the book. */
  BooleanProperty looksTheSameProperty() {
    return looksTheSame;
  }

  Typed<LocalDate> from() {
    return from;
  }

  Typed<LocalDate> to() {
    return to;
  }

  Typed<LocalDate> on() {
    return on;
  }

  Choice<BankAccount> bank() {
    return bank;
  }

  Typed<String> category() {
    return category;
  }

  Typed<Money> rate() {
    return rate;
  }

  Tick another() {
    return another;
  }
}
