package org.ringfence.spending.ui;

import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.people.Person;
import org.ringfence.problem.Problem;
import org.ringfence.spending.ChargeLine;
import org.ringfence.spending.ProposedFee;
import org.ringfence.spending.SupportTime;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Typed;

/** One person in the grid of charges: hours at a rate, or an amount. */
final class ChargeRow {

  private final Person person;
  private final String agreed;
  private final Typed<String> category;
  private final Typed<String> hours;
  private final Typed<Money> rate;
  private final Typed<Money> amount;

  private ChargeRow(Person person, String agreed) {
    this.person = person;
    this.agreed = agreed;
    var field = ChargeLine.field(person);
    category = Typed.words(field + " category").optional();
    hours = Typed.words(field + " hours").optional();
    rate = Typed.money(field + " rate").optional();
    amount = Typed.money(field).optional();
    hours.valueProperty().addListener((seen, before, now) -> multiply());
    rate.valueProperty().addListener((seen, before, now) -> multiply());
  }

  static ChargeRow support(Person person, String category, Optional<Money> rate) {
    var row = new ChargeRow(person, "");
    row.category.textProperty().set(category);
    row.rate.set(rate);
    row.keep();
    return row;
  }

  static ChargeRow fee(ProposedFee fee) {
    var row =
        new ChargeRow(
            fee.person(),
            "%s, %d %s".formatted(fee.agreed(), fee.days(), fee.days() == 1 ? "day" : "days"));
    row.amount.set(fee.amount());
    row.keep();
    return row;
  }

  private void keep() {
    List.of(category, hours, rate, amount).forEach(Typed::keep);
  }

  void addTo(FormModel form) {
    List.of(category, hours, rate, amount).forEach(form::add);
  }

  void removeFrom(FormModel form) {
    List.of(category, hours, rate, amount).forEach(form::remove);
  }

  private void multiply() {
    time().ifPresent(time -> amount.set(time.amount()));
  }

  private Optional<SupportTime> time() {
    return SupportTime.minutesIn(hours.text())
        .flatMap(minutes -> rate.value().map(hourly -> new SupportTime(minutes, hourly)));
  }

  /** What cannot be worked out; the amount and the rate say themselves when they cannot be read. */
  Optional<Problem> problem() {
    if (hours.text().isBlank() || SupportTime.minutesIn(hours.text()).isPresent()) {
      return rate.problems().stream().findFirst().map(it -> Problem.at(field(), it.says()));
    }
    return Optional.of(
        Problem.at(
            field(),
            "“%s” are not hours. Enter them as 12.5 or 12:30.".formatted(hours.text().strip())));
  }

  /** Hours that were worked out and not corrected afterwards stand on the statement. */
  ChargeLine line() {
    var worked = time().filter(time -> time.amount().equals(money())).map(SupportTime::inWords);
    return new ChargeLine(person.id(), category.text(), money(), worked.orElse(""));
  }

  /** Changes what was taken over from above the grid, unless it was corrected here. */
  void defaults(String oldCategory, String newCategory) {
    if (category.text().equals(oldCategory)) {
      category.textProperty().set(newCategory);
    }
  }

  void defaultRate(Optional<Money> before, Optional<Money> now) {
    if (rate.value().equals(before)) {
      rate.set(now);
    }
  }

  String field() {
    return amount.field();
  }

  String who() {
    return person.label();
  }

  String agreed() {
    return agreed;
  }

  Typed<String> category() {
    return category;
  }

  Typed<String> hours() {
    return hours;
  }

  Typed<Money> rate() {
    return rate;
  }

  Typed<Money> amount() {
    return amount;
  }

  Money money() {
    return amount.value().orElse(Money.ZERO);
  }
}
