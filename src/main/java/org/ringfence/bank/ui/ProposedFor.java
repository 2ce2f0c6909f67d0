package org.ringfence.bank.ui;

import java.util.Optional;
import org.ringfence.bank.LineKind;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Days;
import org.ringfence.problem.Outcome;

/**
 * What the shares of a line were proposed for.
 *
 * @param commissioner whose payment it is; empty for a charge
 */
record ProposedFor(LineKind kind, Optional<Commissioner> commissioner, Days days) {

  /**
   * Refuses what is filled in now when the shares were worked out for something else. What support
   * costs is typed and not worked out, so that its days may still be put right.
   */
  Outcome<ProposedFor> check(ProposedFor now) {
    boolean same =
        now.days.equals(days)
            && now.commissioner.map(Commissioner::id).equals(commissioner.map(Commissioner::id));
    return same || kind == LineKind.SUPPORT
        ? Outcome.done(now)
        : Outcome.refused(
            "These shares are worked out for %s%s. Propose them again for what is filled in now. Nothing was entered."
                .formatted(commissioner.map(it -> it.name() + ", ").orElse(""), days.inWords()));
  }
}
