package org.ringfence.spending;

import org.ringfence.staff.Signature;

/**
 * Leave to go past what is available in a fund.
 *
 * @param signedBy whoever gave their PIN for it
 * @param reason shown on the statement and the return
 */
public record Leave(Signature signedBy, String reason) {

  /** The field of the problem that a leave answers. */
  public static final String FIELD = "Overspend";

  /** The field of problems with the reason. */
  public static final String REASON = "Reason for overspending";

  public Leave {
    reason = reason.strip();
  }
}
