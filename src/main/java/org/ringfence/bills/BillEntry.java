package org.ringfence.bills;

import java.util.Optional;
import org.ringfence.documents.Attachment;
import org.ringfence.ids.CommandId;

/**
 * A wish to put a bill in, or to put one right.
 *
 * @param by the name of who is at the desk
 * @param document the scanned invoice; empty: none, or the one there is when correcting
 * @param confirmed the warnings that {@link Bills#warnings} gives were seen and it is right all the
 *     same
 */
public record BillEntry(
    CommandId id,
    String by,
    BillDetails details,
    Optional<Attachment> document,
    boolean confirmed) {}
