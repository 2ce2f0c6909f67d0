package org.ringfence.monthend;

import java.time.Clock;
import java.util.List;
import org.ringfence.people.Agreements;
import org.ringfence.people.FundingLines;
import org.ringfence.people.People;

/** The checks that can be made from the ledger and from what is known of people. */
public final class OwnChecks {

  public static final String HELD = "held-bills";
  public static final String EXPECTED = "expected-money";
  public static final String FEES = "fees";
  public static final String SUPPORT = "support";
  public static final String LATE = "late-entries";
  public static final String SECOND_ROUTE = "second-route";

  private OwnChecks() {}

  /** In the order in which they are worked through. */
  public static List<MonthCheck> of(
      Clock clock, People people, Agreements agreements, FundingLines funding) {
    var reading = new MonthReading(people, agreements, funding);
    return List.of(
        new HeldBills(clock, people),
        new ExpectedReceipts(reading),
        new AgreedFees(reading),
        new UsualSupport(reading),
        new LateEntries(people),
        new SecondRoute());
  }
}
