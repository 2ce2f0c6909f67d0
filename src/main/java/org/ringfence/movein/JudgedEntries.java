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

  /**
   * @param unsoundAgreements people of whom no day can be judged
   * @param unsoundPeople people of whom no balance can be judged
   */
  JudgedEntries(Set<String> unsoundAgreements, Set<String> unsoundPeople) {
    this.unsoundAgreements = unsoundAgreements;
    this.shortOfMoney = new HashSet<>(unsoundPeople);
  }

  void report(List<EntryProblem> problems, LedgerEntries entries, Findings findings) {
    for (var problem : problems) {
      var row = entries.row(problem.index());
      var person = Names.key(row.move().person());
      var field = problem.problem().field();
      boolean follows = field.equals(AMOUNT) && shortOfMoney.contains(person);
      if (!follows && !unsoundAgreements.contains(person)) {
        report(row, field, problem.problem().says(), findings);
      }
      if (entries.entry(problem.index()).effect().isPositive()) {
        shortOfMoney.add(person);
      }
    }
  }

  private static void report(LedgerRow row, String field, String says, Findings findings) {
    var layout = MoveInSheets.LEDGER;
    var isColumn = layout.needed().contains(field) || layout.others().contains(field);
    findings.problem(layout.sheet(), row.row(), isColumn ? field : "", says);
  }
}
