package org.ringfence.documents;

import java.time.Instant;
import org.ringfence.ids.DocumentId;

/**
 * What is known of a kept paper without its bytes.
 *
 * @param fingerprint the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 */
public record Document(
    DocumentId id, String fileName, String mediaType, String fingerprint, Instant keptAt) {}
