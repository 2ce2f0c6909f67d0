package org.ringfence.people.ui;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.db.Database;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/** On Home while a book is new: what it needs before anything can be posted, in that order. */
final class FirstSteps implements HomeSource {

  private final Database database;
  private final PeopleUseCases useCases;

  FirstSteps(Database database, PeopleUseCases useCases) {
    this.database = database;
    this.useCases = useCases;
  }

  @Override
  public List<HomeLine> lines() {
    var lines = new ArrayList<HomeLine>();
    boolean nobody = database.read(useCases.people()::all).isEmpty();
    if (useCases.bankAccounts().current().isEmpty()) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Add the bank account that holds the funds",
              "Money comes in to it and is paid from it",
              new Places.BankAccounts()));
    }
    if (useCases.commissioners().current().isEmpty()) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Add the first commissioner",
              "The council or NHS body that agreed a personal budget",
              new Places.Commissioners()));
    }
    if (nobody) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Add the first person",
              "Their fund is opened with them; the agreement and its funding come next",
              new NewPerson()));
      lines.add(
          new HomeLine(
              Tone.PLAIN,
              "Is all of this in a spreadsheet already? Bring in a workbook instead",
              "Provider, staff, people, agreements and the ledger so far, in one go",
              new Places.MovingIn()));
    }
    return lines;
  }
}
