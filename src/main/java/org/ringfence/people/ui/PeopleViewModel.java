package org.ringfence.people.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.ringfence.money.Money;
import org.ringfence.people.Commissioner;
import org.ringfence.people.PeopleOverview;
import org.ringfence.people.PersonStanding;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Search;
import org.ringfence.ui.kit.Workplace;

/** Everyone, with what their fund holds, narrowed by what is typed. */
final class PeopleViewModel {

  /** Why there is nobody to see. */
  enum WhyEmpty {
    NOT_READ_YET,
    NOBODY_ADDED,
    NOBODY_FITS
  }

  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final ReadOnlyObjectWrapper<WhyEmpty> whyEmpty =
      new ReadOnlyObjectWrapper<>(this, "whyEmpty", WhyEmpty.NOT_READ_YET);
  private final ObservableList<PersonStanding> all = FXCollections.observableArrayList();
  private final FilteredList<PersonStanding> shown = new FilteredList<>(all);
  private final PeopleOverview overview;
  private final Workplace at;

  PeopleViewModel(PeopleOverview overview, Workplace at) {
    this.overview = overview;
    this.at = at;
    search.addListener((seen, before, typed) -> narrow());
  }

  void load() {
    at.jobs()
        .load(
            progress -> overview.today(),
            people -> {
              all.setAll(people);
              whyEmpty.set(people.isEmpty() ? WhyEmpty.NOBODY_ADDED : WhyEmpty.NOBODY_FITS);
              summary.set(summary(people));
            });
  }

  void open(PersonStanding who) {
    at.navigator().goTo(new Places.PersonPage(who.line().person().id()));
  }

  void addPerson() {
    at.navigator().goTo(new NewPerson());
  }

  /** The way for an office that keeps its people in a spreadsheet. */
  void bringIn() {
    at.navigator().goTo(new Places.MovingIn());
  }

  /** Shows everybody again. */
  void clearSearch() {
    search.set("");
  }

  private void narrow() {
    shown.setPredicate(who -> Search.matches(searched(who), search.get()));
  }

  private static String searched(PersonStanding who) {
    var person = who.line().person();
    return String.join(
        " ",
        person.reference(),
        person.name(),
        person.details().knownAs(),
        person.details().nameToPrint(),
        commissionerName(who));
  }

  static String commissionerName(PersonStanding who) {
    return who.line().commissioner().map(Commissioner::name).orElse("");
  }

  private static String summary(List<PersonStanding> people) {
    return "%d %s · %s in their funds"
        .formatted(
            people.size(),
            people.size() == 1 ? "person" : "people",
            Money.sum(people.stream().map(who -> who.balance().balance()).toList()));
  }

  StringProperty searchProperty() {
    return search;
  }

  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** What to say while {@link #people()} is empty. */
  ReadOnlyObjectProperty<WhyEmpty> whyEmptyProperty() {
    return whyEmpty.getReadOnlyProperty();
  }

  ObservableList<PersonStanding> people() {
    return shown;
  }
}
