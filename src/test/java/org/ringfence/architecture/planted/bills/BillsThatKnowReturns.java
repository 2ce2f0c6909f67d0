package org.ringfence.architecture.planted.bills;

import org.ringfence.architecture.planted.returns.Returns;

/** Planted: a feature that knows another. */
record BillsThatKnowReturns(Returns returns) {}
