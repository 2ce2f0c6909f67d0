package org.ringfence.returns;

import java.time.Instant;
import java.util.Locale;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.DocumentId;
import org.ringfence.ids.IssuedReturnId;

/**
 * One version of a return that was issued. It never changes; a later correction is another version.
 *
 * @param fingerprint of the figures it was made from
 * @param workbook the kept bytes
 */
public record IssuedReturn(
    IssuedReturnId id,
    Addressee commissioner,
    ReturnPeriod period,
    int version,
    String fingerprint,
    DocumentId workbook,
    Issuing issuing) {

  public record Addressee(CommissionerId id, String name) {}

  public record Issuing(Instant at, String by) {}

  IssuedReturn withId(IssuedReturnId given) {
    return new IssuedReturn(given, commissioner, period, version, fingerprint, workbook, issuing);
  }

  /** What to call its file: {@code Anyshire-Council-2026-07-01-to-2026-09-30-return.xlsx}. */
  public String fileName() {
    return fileName(commissioner.name(), period, version);
  }

  /** The same before it is known which version it will be. */
  public static String suggestedName(String commissioner, ReturnPeriod period) {
    return fileName(commissioner, period, 1);
  }

  static String fileName(String commissioner, ReturnPeriod period, int version) {
    var name = commissioner.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return String.format(
        Locale.ROOT,
        "%s-%s-to-%s-return%s.xlsx",
        name.length() > 100 ? name.substring(0, 100) : name,
        period.from(),
        period.to(),
        version == 1 ? "" : "-version-" + version);
  }
}
