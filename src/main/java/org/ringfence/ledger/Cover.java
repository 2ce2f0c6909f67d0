package org.ringfence.ledger;

import java.util.Optional;
import org.ringfence.ids.HoldId;

/**
 * What covers money that leaves a fund, beyond what is available: a hold placed for it, an
 * overspend authorised.
 */
public record Cover(Optional<HoldId> hold, Optional<Overspend> overspend) {

  public static final Cover NONE = new Cover(Optional.empty(), Optional.empty());

  public static Cover hold(HoldId hold, Optional<Overspend> overspend) {
    return new Cover(Optional.of(hold), overspend);
  }

  public static Cover overspend(Optional<Overspend> overspend) {
    return new Cover(Optional.empty(), overspend);
  }
}
