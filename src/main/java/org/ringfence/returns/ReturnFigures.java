package org.ringfence.returns;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything that a return says, frozen: the workbook is made from this and nothing else, and two
 * returns with equal figures are the same return.
 *
 * @param summary one row a person, in the order of their references
 * @param transactions in the order of references, then of days, then of entry numbers
 */
public record ReturnFigures(
    Heading heading,
    List<SummaryRow> summary,
    List<TransactionLine> transactions,
    List<BillLine> bills,
    Standing standing) {

  public ReturnFigures {
    summary = List.copyOf(summary);
    transactions = List.copyOf(transactions);
    bills = List.copyOf(bills);
  }

  /**
   * True when what the fund holds is to be settled, because the agreement is over. The sentences
   * say so, and nothing else does: one more figure would give returns that were issued before
   * another fingerprint.
   */
  public boolean isToSettle(SummaryRow row) {
    return standing.alsoToKnow().stream()
        .anyMatch(sentence -> AlsoToKnow.isToSettle(sentence, row.reference()));
  }

  /** From whom, to whom, about when. */
  public record Heading(
      String provider, boolean onePersonOffice, String commissioner, ReturnPeriod period) {}

  /**
   * What a reader must know before relying on the figures.
   *
   * @param openMonths months of the period that are not closed, so that their figures may change
   * @param proof whether all the money is in the bank at the end of the period
   * @param alsoToKnow what a figure of somebody's does not say by itself, in whole sentences
   */
  public record Standing(
      List<YearMonth> openMonths,
      List<Reopened> reopened,
      List<OverspendLine> overspends,
      List<ProofLine> proof,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alsoToKnow) {
    public Standing {
      openMonths = List.copyOf(openMonths);
      reopened = List.copyOf(reopened);
      overspends = List.copyOf(overspends);
      // Returns that were issued before the bank was proved have none, nor have they sentences.
      proof = proof == null ? List.of() : List.copyOf(proof);
      alsoToKnow = alsoToKnow == null ? List.of() : List.copyOf(alsoToKnow);
    }
  }

  /** A month of the period that had been closed and was opened again. */
  public record Reopened(YearMonth month, LocalDate on, String by, String reason) {}

  /** Money spent past what was available, with someone's leave. */
  public record OverspendLine(
      String reference, long entry, LocalDate on, String authorisedBy, String reason) {}
}
