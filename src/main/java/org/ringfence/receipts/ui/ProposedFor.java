package org.ringfence.receipts.ui;

import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.problem.Outcome;

/** Whose payment, and for which days, the shares were worked out; for others they are wrong. */
record ProposedFor(Commissioner commissioner, Days days) {

  /** The days; refuses another commissioner or other days than those of the shares. */
  Outcome<Days> check(Commissioner chosen, Days typed) {
    return chosen.id().equals(commissioner.id()) && typed.equals(days)
        ? Outcome.done(typed)
        : Outcome.refused(
            "These shares are worked out for %s, %s. Propose them again for what is filled in now. Nothing was entered."
                .formatted(commissioner.name(), days.inWords()));
  }
}
