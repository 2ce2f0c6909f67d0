package org.ringfence.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.ids.DocumentId;

/**
 * A statement file that was brought in for an account.
 *
 * @param document the file itself, byte for byte
 * @param fingerprint the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 */
public record StatementFile(
    DocumentId document,
    String fingerprint,
    BankFileFormat format,
    Lines lines,
    Instant broughtAt,
    String by) {

  /** What it held. */
  public record Lines(
      int read, int added, Optional<LocalDate> firstOn, Optional<LocalDate> lastOn) {}
}
