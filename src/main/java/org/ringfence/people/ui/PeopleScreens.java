package org.ringfence.people.ui;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.db.Database;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.PersonId;
import org.ringfence.people.PeopleOverview;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PersonFiles;
import org.ringfence.people.PersonMoney;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.PersonTab;
import org.ringfence.ui.kit.PersonTabMaker;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens about people and puts them on the routes. */
public final class PeopleScreens {

  private final PeopleUseCases useCases;
  private final PeopleOverview overview;
  private final PersonFiles files;
  private final FirstSteps firstSteps;
  private final PersonMoney money;
  private final List<PersonTabMaker> tabs;
  private final Workplace at;

  /**
   * @param tabs what other features show on a person's page; they come after the money, in this
   *     order
   */
  public PeopleScreens(
      Database database, PeopleUseCases useCases, List<PersonTabMaker> tabs, Workplace at) {
    this.useCases = useCases;
    this.tabs = List.copyOf(tabs);
    this.at = at;
    overview = new PeopleOverview(database, at.clock());
    files = new PersonFiles(database);
    firstSteps = new FirstSteps(database, useCases);
    money = new PersonMoney(database, at.clock());
  }

  /** What Home says about people. */
  public HomeSource home() {
    return new PeopleHome(overview, at.clock());
  }

  /** What Home says about a book in which there is little yet. */
  public HomeSource firstSteps() {
    return firstSteps;
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.People.class, to -> new PeopleView(new PeopleViewModel(overview, at)))
        .add(NewPerson.class, to -> new NewPersonView(newPerson()))
        .add(Places.PersonPage.class, this::person)
        .add(NewAgreementPage.class, to -> newAgreement(to.person()))
        .add(Places.AgreementPage.class, to -> agreement(to.agreement()))
        .add(
            Places.Commissioners.class,
            to -> new CommissionersView(new CommissionersViewModel(useCases.commissioners(), at)))
        .add(Places.Payees.class, to -> new PayeesView(new PayeesViewModel(useCases.payees(), at)))
        .add(
            Places.BankAccounts.class,
            to -> new BankAccountsView(new BankAccountsViewModel(useCases.bankAccounts(), at)));
  }

  private PersonDetailsViewModel newPerson() {
    return new PersonDetailsViewModel(useCases.people(), at);
  }

  private Screen person(Places.PersonPage to) {
    var person = to.person();
    var all = new ArrayList<PersonTab>();
    all.add(new MoneyTab(new MoneyTabViewModel(person, money, at)));
    tabs.forEach(maker -> all.add(maker.make(person)));
    return new PersonPageView(to, new PersonPageViewModel(person, files, useCases, at), all, at);
  }

  private Screen newAgreement(PersonId person) {
    return new NewAgreementView(
        new NewAgreementViewModel(person, files, useCases.agreements(), at), at.clock());
  }

  private Screen agreement(AgreementId agreement) {
    return new AgreementView(
        new AgreementViewModel(agreement, files, useCases.agreements(), at), at.clock());
  }
}
