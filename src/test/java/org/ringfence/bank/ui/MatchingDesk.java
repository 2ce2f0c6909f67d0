package org.ringfence.bank.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleIntegerProperty;
import org.ringfence.ids.PersonId;
import org.ringfence.launch.BankOffice;
import org.ringfence.ui.kit.TestWorkplace;

/** An office with two people who have money, and a workplace without a window for its screens. */
final class MatchingDesk extends BankOffice {

  final TestWorkplace at = new TestWorkplace(office.clock);
  final PersonId gwen = office.funded("P001", "Gwen Sample", 40_000);
  final PersonId sam = office.funded("P002", "Sam Madeup", 20_000);

  MatchingDesk(Path folder) {
    super(folder);
    office.post(office.received(gwen, DAY, 90_000));
    office.post(office.received(sam, DAY, 50_000));
  }

  void bought(PersonId person, LocalDate on, long pence, String payee) {
    office.post(office.bought(person, on, pence, payee));
  }

  /** The lists of the bank and of the book, read. */
  MatchingViewModel matching() {
    var model =
        new MatchingViewModel(
            office.bank, bank.matching(), new SimpleIntegerProperty(), at.workplace());
    model.load();
    return model;
  }
}
