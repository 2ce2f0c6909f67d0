package org.ringfence.bills.ui;

import org.ringfence.ui.kit.Destination;

/** The form for a new bill. */
public record EnterBill() implements Destination {}
