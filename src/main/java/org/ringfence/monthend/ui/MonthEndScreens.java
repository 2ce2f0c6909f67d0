package org.ringfence.monthend.ui;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.monthend.MonthMarks;
import org.ringfence.monthend.OwnChecks;
import org.ringfence.staff.Pins;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Routes;
import org.ringfence.ui.kit.Screen;
import org.ringfence.ui.kit.Workplace;

/** Makes the screens of month end and puts them on the routes. */
public final class MonthEndScreens {

  private final MonthEnd monthEnd;
  private final MonthMarks marks;
  private final StaffDirectory staff;
  private final Pins pins;
  private final Map<String, Way> ways;
  private final Workplace at;

  /**
   * @param otherWays to the screens that deal with other features' checks, by the checks' keys
   */
  public MonthEndScreens(
      MonthEnd monthEnd,
      MonthMarks marks,
      StaffDirectory staff,
      Pins pins,
      Map<String, Way> otherWays,
      Workplace at) {
    this.monthEnd = monthEnd;
    this.marks = marks;
    this.staff = staff;
    this.pins = pins;
    this.at = at;
    ways = new HashMap<>(otherWays);
    ways.put(OwnChecks.HELD, new Way("Go to bills", new Places.Bills()));
    ways.put(OwnChecks.EXPECTED, new Way("Enter money in", new Places.MoneyIn()));
    ways.put(OwnChecks.FEES, new Way("Charge fees", new Places.MoneyOut()));
    ways.put(OwnChecks.SUPPORT, new Way("Charge support", new Places.MoneyOut()));
  }

  public void addTo(Routes routes) {
    routes
        .add(Places.MonthEnd.class, to -> new MonthsView(new MonthsViewModel(monthEnd, at)))
        .add(MonthPage.class, to -> month(to.month()));
  }

  private Screen month(YearMonth month) {
    var model = new MonthViewModel(month, monthEnd, marks, ways, at);
    return new MonthView(
        model, new ReopenViewModel(month, monthEnd, staff, pins, model::sayReopened, at));
  }
}
