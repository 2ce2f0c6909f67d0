package org.ringfence.statements;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.PersonId;

/**
 * A statement that was issued. It stays as it is; a later correction is another one with the next
 * version.
 *
 * @param fingerprint of the figures it was made from: 64 hexadecimal digits
 * @param changes what is different from the version before, in whole sentences
 */
public record IssuedStatement(
    PersonId person,
    YearMonth month,
    int version,
    String fingerprint,
    List<String> changes,
    DocumentId document,
    Issue issue) {

  /** When it was issued, and by whom. */
  public record Issue(Instant at, String by) {}

  public IssuedStatement {
    changes = List.copyOf(changes);
  }
}
