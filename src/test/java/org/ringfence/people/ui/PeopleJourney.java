package org.ringfence.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.PersonId;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.JourneyBase;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.TestWorkplace;

class PeopleJourney extends JourneyBase {

  @TempDir Path folder;
  private SampleOffice office;
  private TestWorkplace workplace;
  private final Routes routes = new Routes();
  private Screen screen;

  @BeforeEach
  void opens() {
    office = new SampleOffice(folder);
    office.fill();
    workplace = new TestWorkplace(office.clock).whenAnnounced(() -> screen.reload());
    new PeopleScreens(office.book.database(), office.useCases, List.of(), workplace.workplace())
        .addTo(routes);
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private void goTo(Destination place) {
    screen = onFx(() -> routes.screenFor(place));
    show(screen);
  }

  private void goOn() {
    goTo(workplace.navigator.went().getLast());
  }

  @Test
  void findsSomebodyByTypingAndOpensTheirPage() {
    goTo(new Places.People());
    assertThat(wordsOnScreen()).contains("8 people", "Gwenllian", "Ends 31/12/2026");
    picture("people");
    type("gwen");
    assertThat(wordsOnScreen()).contains("Gwenllian").doesNotContain("Tomasz");
    press(KeyCode.ENTER);
    goOn();
    assertThat(wordsOnScreen())
        .contains("Gwenllian Sampl-Enghraifft", "P001 · In force", "In the fund");
    picture("person-money");
    tabs(1);
    assertThat(wordsOnScreen()).contains("412.30");
    picture("person-agreement");
    tabs(2);
    assertThat(wordsOnScreen()).contains("Deputy (Court of Protection)");
    picture("person-circle");
    assertThat(screen.standsAt()).contains(new Places.PersonPage(person("P001"), "Circle"));
    tabs(3);
    picture("person-details");
  }

  private void tabs(int index) {
    onFx(
        () -> {
          screen.shortcuts().get(index).act().run();
          return null;
        });
    settle();
  }

  @Test
  void addsSomebodyWithAnAgreement() {
    goTo(new NewPerson());
    type("P009");
    tab(1);
    type("Sioned Newydd");
    picture("person-new");
    press(KeyCode.ENTER);
    goOn();
    assertThat(wordsOnScreen()).contains("Sioned Newydd", "No agreement");
    click("New agreement");
    goOn();
    type("Invented C");
    press(KeyCode.ENTER);
    tab(1);
    type("Two");
    press(KeyCode.ENTER);
    tab(1);
    type("1/10/26");
    tab(1);
    type("1/11/26");
    picture("agreement-new");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    goOn();
    assertThat(wordsOnScreen()).contains("P009 · In force", "Begin funding");
    picture("person-agreement-first");
  }

  @Test
  void changesATermFromADayOn() {
    var person = person("P001");
    var agreement =
        office
            .book
            .database()
            .read(tx -> office.useCases.agreements().ofPerson(tx, person))
            .getFirst();
    goTo(new Places.AgreementPage(agreement.id()));
    picture("agreement");
    type("Surplus");
    press(KeyCode.ENTER);
    tab(2);
    press(KeyCode.ENTER);
    assertThat(wordsOnScreen())
        .contains("Fill it in, or tick that there is no such term any more.");
    picture("agreement-change-refused");
  }

  private PersonId person(String reference) {
    return office
        .book
        .database()
        .read(tx -> office.useCases.people().byReference(tx, reference))
        .orElseThrow()
        .id();
  }

  @Test
  void showsTheListsBehind() {
    goTo(new Places.Payees());
    picture("payees");
    goTo(new Places.BankAccounts());
    picture("bank-accounts");
    goTo(new Places.Commissioners());
    type("INVENTED county council");
    tab(4);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(wordsOnScreen()).contains("already");
    picture("commissioners-refused");
  }
}
