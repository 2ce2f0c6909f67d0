package org.ringfence.staff;

import org.ringfence.ids.StaffId;

/**
 * Who is working at the desk now. Use cases take the name as {@code by}, for the log and the
 * journal.
 */
public record Desk(StaffId id, String name) {}
