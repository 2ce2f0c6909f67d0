package org.ringfence.bills;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.ids.BillId;
import org.ringfence.money.Money;

/**
 * A bill in a list.
 *
 * @param share of the amount, what the person pays whose bills were asked for; all of it where
 *     everyone's were
 * @param people the names of whose funds pay for it
 * @param isOverdue still to be paid, and due before today
 */
public record BillLine(
    BillId id,
    String payeeName,
    String invoiceNumber,
    LocalDate invoicedOn,
    LocalDate dueOn,
    Money amount,
    Money share,
    BillStage stage,
    List<String> people,
    boolean isOverdue) {

  public BillLine {
    people = List.copyOf(people);
  }
}
