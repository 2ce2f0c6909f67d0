package org.ringfence.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.StaffId;
import org.ringfence.money.Money;
import org.ringfence.problem.Problem;

/** Who may sign for what: the one place that decides it, for bills, overspends and months. */
public final class Authorisers {

  private final Clock clock;
  private final StaffStore store = new StaffStore();

  public Authorisers(Clock clock) {
    this.clock = clock;
  }

  /**
   * Why this member of staff may not authorise this amount today; empty when they may. They may not
   * without authority, above their limit, once they have left, or when they entered it themselves,
   * unless the provider has declared a one-person office.
   *
   * @param enteredBy the name of who entered it; empty when nobody did, as for an overspend
   */
  public List<Problem> mayAuthorise(Tx tx, StaffId who, Money amount, String enteredBy) {
    return store
        .byId(tx, who)
        .map(staff -> rules(tx).problems(staff, amount, enteredBy, LocalDate.now(clock)))
        .orElse(List.of(StaffDirectory.NOT_THERE));
  }

  /**
   * Why this member of staff may not sign today for what has no amount, such as reopening a month;
   * empty when they may. They may not once they have left, and without authority for any amount.
   */
  public List<Problem> maySignWithoutAmount(Tx tx, StaffId who) {
    return store
        .byId(tx, who)
        .map(staff -> rules(tx).problemsWithoutAmount(staff, LocalDate.now(clock)))
        .orElse(List.of(StaffDirectory.NOT_THERE));
  }

  /** The rules as they stand, for checking many bills at once without asking the book each time. */
  public AuthorisingRules rules(Tx tx) {
    return new AuthorisingRules(
        store.provider(tx).map(Provider::onePersonOffice).orElse(false), store.all(tx));
  }
}
