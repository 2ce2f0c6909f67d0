package org.ringfence.launch;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ringfence.bills.ui.EnterBill;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.PersonId;
import org.ringfence.monthend.ui.MonthPage;
import org.ringfence.people.ui.NewPerson;
import org.ringfence.staff.ui.ProviderPage;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Appearance.Look;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.Places;

/**
 * Every screen of the sample office in the dark, in high contrast and in text of twice the size:
 * one picture each, for people to look at. Each picture checks that every control has a name.
 */
@Tag("slow")
class LooksJourney extends SampleBookJourney {

  @BeforeEach
  void opensTheSampleBook() throws Exception {
    var sample = SampleOfficeBook.open(folder);
    SampleOfficeBook.bringInOctober(sample);
    openWindow(sample, HEIGHT - 40);
    type("mari");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    read();
  }

  @Test
  void everyScreenInEveryLook() {
    lookAtEverything("dark", new Appearance(Look.DARK, 100));
    lookAtEverything("contrast", new Appearance(Look.HIGH_CONTRAST, 100));
    lookAtEverything("large", new Appearance(Look.LIGHT, 200));
  }

  private void lookAtEverything(String name, Appearance appearance) {
    wear(appearance);
    places().forEach((place, to) -> goTo(to, "looks-%s-%s".formatted(name, place)));

    goTo(new Places.MoneyIn());
    click("Contribution");
    picture("looks-%s-contribution".formatted(name));
    goTo(new Places.MoneyOut());
    click("Purchase");
    picture("looks-%s-purchase".formatted(name));

    fromTheBank(KeyCode.M, "looks-%s-matching".formatted(name));
    fromTheBank(KeyCode.R, "looks-%s-reconcile".formatted(name));
    fromTheBank(KeyCode.N, "looks-%s-bring-in".formatted(name));

    goTo(new Places.Statements());
    type("wynne");
    press(KeyCode.ENTER);
    read();
    picture("looks-%s-statement".formatted(name));

    goTo(new Places.Home());
    press(KeyCode.F1);
    picture("looks-%s-keys".formatted(name));
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.K);
    picture("looks-%s-quick-go".formatted(name));
    press(KeyCode.ESCAPE);
  }

  private Map<String, Destination> places() {
    var places = new LinkedHashMap<String, Destination>();
    places.put("home", new Places.Home());
    places.put("people", new Places.People());
    places.put("new-person", new NewPerson());
    var person = person("P006");
    places.put("person-money", new Places.PersonPage(person));
    for (var tab : new String[] {"Statements", "Bills", "Circle", "Details"}) {
      places.put("person-" + tab.toLowerCase(), new Places.PersonPage(person, tab));
    }
    places.put("person-agreement", new Places.PersonPage(person, Places.PersonPage.AGREEMENT));
    places.put("agreement", new Places.AgreementPage(agreement(person)));
    places.put("money-in", new Places.MoneyIn());
    places.put("money-out", new Places.MoneyOut());
    places.put("bills", new Places.Bills());
    places.put("enter-bill", EnterBill.forAnyone());
    places.put("payment-run", new Places.PaymentRun());
    places.put("bank", new Places.Bank());
    places.put("proof", new Places.BankProof());
    places.put("month-end", new Places.MonthEnd());
    places.put("month", new MonthPage(YearMonth.of(2026, 10)));
    places.put("statements", new Places.Statements());
    places.put("returns", new Places.Returns());
    places.put("commissioners", new Places.Commissioners());
    places.put("payees", new Places.Payees());
    places.put("bank-accounts", new Places.BankAccounts());
    places.put("staff", new Places.StaffList());
    places.put("provider", new ProviderPage());
    places.put("activity", new Places.Activity());
    places.put("moving-in", new Places.MovingIn());
    places.put("settings", new Places.Settings());
    return places;
  }

  private PersonId person(String reference) {
    return book.database
        .read(tx -> book.people.people().byReference(tx, reference))
        .orElseThrow()
        .id();
  }

  private AgreementId agreement(PersonId person) {
    return book.database.read(tx -> book.people.agreements().ofPerson(tx, person)).getLast().id();
  }

  private void fromTheBank(KeyCode key, String picture) {
    goTo(new Places.Bank());
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, key);
    read();
    picture(picture);
  }

  private void goTo(Destination place, String picture) {
    goTo(place);
    picture(picture);
  }
}
