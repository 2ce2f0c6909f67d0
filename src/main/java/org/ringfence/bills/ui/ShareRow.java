package org.ringfence.bills.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bills.BillChoices;
import org.ringfence.bills.ShareDetails;
import org.ringfence.money.Money;
import org.ringfence.people.Person;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Input;
import org.ringfence.ui.kit.Typed;

/** One person's share while it is typed. */
public final class ShareRow {

  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  private final Choice<Person> person;
  private final Typed<String> category;
  private final Choice<String> outcome;
  private final Typed<Money> amount;
  private final Typed<String> percent;
  private final ReadOnlyStringWrapper share = new ReadOnlyStringWrapper(this, "share", "");
  private final ObservableList<String> categories = FXCollections.observableArrayList();
  private BillChoices.Offered offered = BillChoices.Offered.NOTHING;

  /**
   * @param number counts from 1; from the second on it tells the fields of rows apart
   */
  ShareRow(int number) {
    var mark = number == 1 ? "" : " " + number;
    var ofShare = number == 1 ? "" : " of share " + number;
    person = Choice.of("Person" + mark, one -> "%s (%s)".formatted(one.name(), one.reference()));
    category = Typed.words("Category" + ofShare);
    outcome = Choice.<String>of("Outcome" + ofShare, words -> words).optional();
    amount = Typed.money("Share" + mark).optional();
    percent = Typed.words("Percent" + ofShare).optional();
    person.chosenProperty().addListener((seen, before, now) -> offerOutcomes());
  }

  void offer(BillChoices.Offered now) {
    offered = now;
    categories.setAll(now.categories());
    person.offer(now.people());
    offerOutcomes();
  }

  private void offerOutcomes() {
    var ofPerson = person.value().map(one -> offered.outcomes().get(one.id())).orElse(List.of());
    var kept = outcome.value().stream();
    outcome.offer(
        Stream.concat(ofPerson == null ? Stream.of() : ofPerson.stream(), kept)
            .distinct()
            .toList());
  }

  void fill(ShareDetails details) {
    offered.people().stream()
        .filter(one -> one.id().equals(details.person()))
        .findFirst()
        .ifPresent(person::choose);
    category.set(details.category());
    amount.set(details.amount());
    if (!details.outcome().isEmpty()) {
      outcome.offer(
          Stream.concat(outcome.options().stream(), Stream.of(details.outcome()))
              .distinct()
              .toList());
      outcome.choose(details.outcome());
    }
  }

  /** The percentage in hundredths; empty when it cannot be read. */
  Optional<Long> hundredths() {
    var typed = percent.text().replace("%", "").strip();
    if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(typed).multiply(HUNDREDTHS).longValueExact());
  }

  void setShare(Optional<Money> is) {
    share.set(is.map(Money::toString).orElse("–"));
  }

  ShareDetails details(Money is) {
    return new ShareDetails(person.get().id(), is, category.text(), outcome.value().orElse(""));
  }

  List<Input> inputs() {
    return List.of(person, category, outcome, amount, percent);
  }

  public Choice<Person> person() {
    return person;
  }

  public Typed<String> category() {
    return category;
  }

  /** What was spent on before, to choose from. */
  public ObservableList<String> categories() {
    return categories;
  }

  public Choice<String> outcome() {
    return outcome;
  }

  /** For sharing by amount. */
  public Typed<Money> amount() {
    return amount;
  }

  /** For sharing by percentage, with at most two decimals. */
  public Typed<String> percent() {
    return percent;
  }

  /** What it comes to, as words. */
  public ReadOnlyStringProperty shareProperty() {
    return share.getReadOnlyProperty();
  }
}
