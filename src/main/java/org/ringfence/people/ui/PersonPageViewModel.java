package org.ringfence.people.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Agreement;
import org.ringfence.people.AgreementState;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PersonFile;
import org.ringfence.people.PersonFiles;
import org.ringfence.ui.kit.Workplace;

/** A person's page: reads their file once and hands it to each of its parts. */
final class PersonPageViewModel {

  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
  private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper(this, "standing", "");
  private final ObservableList<Agreement> agreements = FXCollections.observableArrayList();
  private final PersonDetailsViewModel details;
  private final CircleViewModel circle;
  private final FundingViewModel funding;
  private final PersonId person;
  private final PersonFiles files;
  private final Workplace at;
  private Optional<PersonFile> file = Optional.empty();

  PersonPageViewModel(PersonId person, PersonFiles files, PeopleUseCases useCases, Workplace at) {
    this.person = person;
    this.files = files;
    this.at = at;
    details = new PersonDetailsViewModel(useCases.people(), at);
    circle = new CircleViewModel(person, useCases.circles(), at);
    funding = new FundingViewModel(person, useCases.funding(), at);
  }

  void load() {
    at.jobs().load(progress -> files.of(person), found -> found.ifPresent(this::show));
  }

  private void show(PersonFile now) {
    file = Optional.of(now);
    name.set(now.person().name());
    standing.set(
        now.person().reference()
            + " · "
            + AgreementState.of(now.agreements(), LocalDate.now(at.clock())).inWords());
    agreements.setAll(now.agreements().reversed());
    details.show(now.person());
    circle.show(now);
    funding.show(now);
  }

  String commissionerName(Agreement agreement) {
    return file.map(known -> known.commissionerName(agreement)).orElse("");
  }

  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** The reference, and how the agreement stands. */
  ReadOnlyStringProperty standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** The newest first. */
  ObservableList<Agreement> agreements() {
    return agreements;
  }

  PersonDetailsViewModel details() {
    return details;
  }

  CircleViewModel circle() {
    return circle;
  }

  FundingViewModel funding() {
    return funding;
  }
}
