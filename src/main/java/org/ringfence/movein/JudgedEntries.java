package org.ringfence.movein;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.ledger.EntryProblem;
import org.ringfence.movein.MoveInBook.LedgerRow;
import org.ringfence.sheet.Findings;

/**
 * Reports what the ledger refuses, row by row, but not what only follows from another problem: a
 * fund whose money in was refused looks overdrawn from there on, and is not worth a line for every
 * row.
 */
final class JudgedEntries {

  private static final String AMOUNT = "Amount";

  private final Set<String> unsoundAgreements;
  private final Set<String> shortOfMoney;
  private final boolean anybodyMayBeShort;

  /**
   * @param unsoundAgreements people of whom no day can be judged
   * @param unsoundPeople people of whom no balance can be judged
   * @param anybodyMayBeShort true when a row does not say whose it is, so that nobody's balance can
   *     be judged
   */
  JudgedEntries(
      Set<String> unsoundAgreements, Set<String> unsoundPeople, boolean anybodyMayBeShort) {
    this.unsoundAgreements = unsoundAgreements;
    this.shortOfMoney = new HashSet<>(unsoundPeople);
    this.anybodyMayBeShort = anybodyMayBeShort;
  }

  void report(List<EntryProblem> problems, LedgerEntries entries, Findings findings) {
    // First of all of them: a receipt dated too late is missed by rows that come before it.
    for (var problem : problems) {
      if (entries.entry(problem.index()).effect().isPositive()) {
        shortOfMoney.add(person(entries.row(problem.index())));
      }
    }
    for (var problem : problems) {
      var row = entries.row(problem.index());
      if (!follows(problem, entries) && !unsoundAgreements.contains(person(row))) {
        report(row, problem.problem().field(), problem.problem().says(), findings);
      }
    }
  }

  /** Money that comes in is never too much for a fund: its amount is wrong by itself. */
  private boolean follows(EntryProblem problem, LedgerEntries entries) {
    return problem.problem().field().equals(AMOUNT)
        && !entries.entry(problem.index()).effect().isPositive()
        && (anybodyMayBeShort || shortOfMoney.contains(person(entries.row(problem.index()))));
  }

  private static String person(LedgerRow row) {
    return Names.key(row.move().person());
  }

  private static void report(LedgerRow row, String field, String says, Findings findings) {
    var layout = MoveInSheets.LEDGER;
    var isColumn = layout.needed().contains(field) || layout.others().contains(field);
    findings.problem(layout.sheet(), row.row(), isColumn ? field : "", says);
  }
}
