package org.ringfence.architecture.planted.ledger;

import org.ringfence.architecture.planted.people.CycleOut;

/** Planted: the other half of a cycle. */
public record CycleBack(CycleOut out) {}
