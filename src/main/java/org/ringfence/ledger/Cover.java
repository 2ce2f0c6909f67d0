package org.ringfence.ledger;

import java.util.Optional;
import org.ringfence.ids.HoldId;

/**
 * What speaks for an entry that the rules would refuse without it.
 *
 * @param hold placed for the money that leaves the fund
 * @param overspend authorised, past what is available
 * @param covers the days that it is for: what is for days of an agreement settles it after its end
 */
public record Cover(
    Optional<HoldId> hold, Optional<Overspend> overspend, Optional<ForDays> covers) {

  public static final Cover NONE = new Cover(Optional.empty(), Optional.empty(), Optional.empty());

  public static Cover hold(HoldId hold, Optional<Overspend> overspend) {
    return new Cover(Optional.of(hold), overspend, Optional.empty());
  }

  public static Cover overspend(Optional<Overspend> overspend) {
    return NONE.withOverspend(overspend);
  }

  public static Cover forDays(ForDays days) {
    return new Cover(Optional.empty(), Optional.empty(), Optional.of(days));
  }

  public Cover withOverspend(Optional<Overspend> given) {
    return new Cover(hold, given, covers);
  }
}
