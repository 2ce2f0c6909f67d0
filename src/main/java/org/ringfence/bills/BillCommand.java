package org.ringfence.bills;

import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;

/**
 * A wish about one bill.
 *
 * @param by the name of who is at the desk
 */
public record BillCommand(CommandId id, BillId bill, String by) {}
