package org.ringfence.architecture.planted.people;

import org.ringfence.architecture.planted.ledger.CycleBack;

/** Planted: one half of a cycle. */
public record CycleOut(CycleBack back) {}
