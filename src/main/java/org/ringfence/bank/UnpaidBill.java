package org.ringfence.bank;

import java.time.LocalDate;
import org.ringfence.ids.BillId;
import org.ringfence.money.Money;

/** An authorised bill that waits to be paid. */
public record UnpaidBill(
    BillId id, String payee, String reference, LocalDate dueOn, Money amount) {}
