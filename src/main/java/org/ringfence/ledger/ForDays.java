package org.ringfence.ledger;

import java.time.LocalDate;

/** The days that money is for, first and last included: support given, or a budget paid. */
public record ForDays(LocalDate first, LocalDate last) {}
