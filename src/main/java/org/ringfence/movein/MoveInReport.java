package org.ringfence.movein;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.money.Money;
import org.ringfence.sheet.Finding;
import org.ringfence.sheet.TableLayout;

/**
 * What bringing a workbook in would do, or has done.
 *
 * @param findings problems and notes in the order of sheets and rows, the first of them when there
 *     are very many; with one problem among them nothing is brought in
 * @param problemCount how many problems there are, all counted
 * @param added how many rows each sheet adds to the book
 * @param alreadyThere how many ledger rows the book had from an earlier workbook
 * @param people each person whose ledger rows are new, in the order of references
 */
public record MoveInReport(
    List<Finding> findings,
    long problemCount,
    Map<String, Integer> added,
    int alreadyThere,
    List<PersonLine> people) {

  /**
   * What becomes of one person's fund.
   *
   * @param opening what the fund held in the book before, or its opening balance
   * @param closing what it holds with the new rows
   */
  public record PersonLine(String reference, String name, int rows, Money opening, Money closing) {}

  public MoveInReport {
    findings = List.copyOf(findings);
    people = List.copyOf(people);
  }

  /** True when nothing stands in the way. */
  public boolean isReady() {
    return findings.stream().noneMatch(Finding::isProblem);
  }

  public List<Finding> problems() {
    return findings.stream().filter(Finding::isProblem).toList();
  }

  public List<Finding> notes() {
    return findings.stream().filter(finding -> !finding.isProblem()).toList();
  }

  /** The problems as a screen shows them. */
  public List<Remark> toPutRight() {
    return problems().stream().map(Remark::of).toList();
  }

  /** The notes as a screen shows them: what is left out, and what stays as the book has it. */
  public List<Remark> toKnow() {
    return notes().stream().map(Remark::of).toList();
  }

  /** True when the book has all of it already. */
  public boolean addsNothing() {
    return added.values().stream().allMatch(rows -> rows == 0);
  }

  /** In one sentence. */
  public String inWords() {
    if (!isReady()) {
      return problemCount == 1
          ? "There is one problem, so nothing was brought in."
          : "There are %,d problems, so nothing was brought in.".formatted(problemCount);
    }
    if (addsNothing()) {
      return "The book has all of this workbook already; nothing is added.";
    }
    return newInWords()
        + (alreadyThere == 0 ? "." : "; %,d rows were in the book before.".formatted(alreadyThere));
  }

  private String newInWords() {
    var counts =
        Stream.of(
                counted(MoveInSheets.LEDGER, "ledger row", "ledger rows"),
                counted(MoveInSheets.PEOPLE, "person", "people"),
                counted(MoveInSheets.AGREEMENTS, "agreement", "agreements"),
                counted(MoveInSheets.PAYEES, "payee", "payees"))
            .filter(words -> !words.isEmpty())
            .toList();
    if (counts.isEmpty()) {
      return "Details of the office or of funding are new";
    }
    if (counts.size() == 1) {
      var only = counts.getFirst();
      return only + (only.startsWith("1 ") ? " is new" : " are new");
    }
    return String.join(", ", counts.subList(0, counts.size() - 1))
        + " and %s are new".formatted(counts.getLast());
  }

  private String counted(TableLayout sheet, String one, String several) {
    int count = added.getOrDefault(sheet.sheet(), 0);
    return count == 0 ? "" : "%,d %s".formatted(count, count == 1 ? one : several);
  }
}
