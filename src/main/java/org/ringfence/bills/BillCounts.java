package org.ringfence.bills;

import org.ringfence.money.Money;

/** How many bills wait, and for what. */
public record BillCounts(Pile toAuthorise, Pile queried, Pile toPay, Pile overdue) {

  public record Pile(int bills, Money total) {}
}
