package org.ringfence.bills.ui;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.bills.BillCounts;
import org.ringfence.bills.BillsList;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/** What of bills needs doing now. */
public final class BillsHome implements HomeSource {

  private final BillsList list;

  public BillsHome(BillsList list) {
    this.list = list;
  }

  @Override
  public List<HomeLine> lines() {
    var counts = list.counts();
    var lines = new ArrayList<HomeLine>();
    var bills = new Places.Bills();
    add(lines, Tone.WRONG, counts.overdue(), "past the due date", bills);
    add(lines, Tone.WARNING, counts.queried(), "queried", bills);
    add(lines, Tone.ACCENT, counts.toAuthorise(), "waiting to be authorised", bills);
    add(lines, Tone.ACCENT, counts.toPay(), "waiting to be paid", new Places.PaymentRun());
    return lines;
  }

  private static void add(
      List<HomeLine> lines, Tone tone, BillCounts.Pile pile, String how, Destination to) {
    if (pile.bills() > 0) {
      var says =
          pile.bills() == 1
              ? "One bill is " + how
              : "%,d bills are %s".formatted(pile.bills(), how);
      lines.add(new HomeLine(tone, says, pile.total().toString(), to));
    }
  }
}
