package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.ids.PayeeId;

/**
 * What is known of an entry besides its amounts: all of it is frozen as it was when the entry was
 * posted.
 *
 * @param category what it was spent on; empty for money in
 * @param outcome the outcome in the agreement that it serves, or empty
 * @param narrative the person's own words about it; it must not name anyone else the provider
 *     supports
 * @param outsideId the row's Id in the workbook it came from, unique in the book
 */
public record Facts(
    Optional<FundingSource> source,
    String category,
    Paid paid,
    Signed signed,
    String outcome,
    String narrative,
    Optional<String> outsideId) {

  /** Who was paid, and on which invoice; all empty when nobody was. */
  public record Paid(Optional<PayeeId> payee, String payeeName, String invoiceNumber) {
    public static final Paid NOBODY = new Paid(Optional.empty(), "", "");
  }

  /** Who entered a bill and who said yes to it, and when; empty names when that does not apply. */
  public record Signed(String enteredBy, String authorisedBy, Optional<LocalDate> authorisedOn) {
    public static final Signed NOBODY = new Signed("", "", Optional.empty());
  }

  public static final Facts NONE =
      new Facts(Optional.empty(), "", Paid.NOBODY, Signed.NOBODY, "", "", Optional.empty());

  public Facts withSource(FundingSource given) {
    return new Facts(Optional.of(given), category, paid, signed, outcome, narrative, outsideId);
  }

  public Facts withCategory(String given) {
    return new Facts(source, given, paid, signed, outcome, narrative, outsideId);
  }

  public Facts withPaid(Paid given) {
    return new Facts(source, category, given, signed, outcome, narrative, outsideId);
  }

  public Facts withSigned(Signed given) {
    return new Facts(source, category, paid, given, outcome, narrative, outsideId);
  }

  public Facts withOutcome(String given) {
    return new Facts(source, category, paid, signed, given, narrative, outsideId);
  }

  public Facts withNarrative(String given) {
    return new Facts(source, category, paid, signed, outcome, given, outsideId);
  }

  public Facts withOutsideId(String given) {
    return new Facts(source, category, paid, signed, outcome, narrative, Optional.of(given));
  }
}
