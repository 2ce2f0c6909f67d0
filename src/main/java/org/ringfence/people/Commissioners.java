package org.ringfence.people;

import org.ringfence.db.Database;
import org.ringfence.ids.CommissionerId;
import org.ringfence.problem.Checks;
import org.ringfence.staff.ActivityLog;

/**
 * The councils and NHS bodies that agree personal budgets. Refuses an empty name and one that
 * cannot be printed; no new agreement is made with one that was ended.
 */
public final class Commissioners
    extends OfficeList<CommissionerId, CommissionerDetails, Commissioner> {

  private final PrintableNames printable;

  public Commissioners(Database database, ActivityLog activity, PrintableNames printable) {
    super(database, activity, new CommissionerStore(), "Commissioner");
    this.printable = printable;
  }

  @Override
  Checks checks(CommissionerDetails details) {
    return new Checks()
        .required(NAME, details.name(), NAME_MAX)
        .add(printable.whyNot(NAME, details.name()))
        .oneLine("Contact", details.contact(), NAME_MAX)
        .oneLine("Email", details.email(), NAME_MAX);
  }

  @Override
  String inWords(CommissionerDetails details) {
    return "%s; contact: %s %s"
        .formatted(details.kind().label(), details.contact(), details.email());
  }
}
