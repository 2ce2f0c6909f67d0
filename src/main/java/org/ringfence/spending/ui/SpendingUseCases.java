package org.ringfence.spending.ui;

import org.ringfence.spending.Charges;
import org.ringfence.spending.Purchases;
import org.ringfence.spending.Reversals;

/** What the screens of money out do. */
public record SpendingUseCases(Charges charges, Purchases purchases, Reversals reversals) {}
