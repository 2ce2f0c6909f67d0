package org.ringfence.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundId;

/** Whether all the money is in the bank; the feature of the bank is put in by {@code launch}. */
@FunctionalInterface
public interface MoneyProof {

  /**
   * The accounts that hold money of these funds at the end of a day, in the order of their names.
   * An account with other people's money alone is left out: its name may be somebody's.
   */
  List<ProofLine> on(Tx tx, LocalDate day, Set<FundId> funds);
}
