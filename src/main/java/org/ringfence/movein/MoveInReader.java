package org.ringfence.movein;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Findings;
import org.ringfence.sheet.OpenWorkbook;
import org.ringfence.sheet.TableLayout;
import org.ringfence.sheet.WorkbookReader;

/** Reads a moving-in workbook, row by row, and reports every cell that is not what it should be. */
final class MoveInReader {

  private MoveInReader() {}

  /** Refused when the file is no workbook; what is wrong inside it is in the reading's findings. */
  static Outcome<Reading> read(Path file, Progress progress) {
    return WorkbookReader.read(file, workbook -> read(workbook, progress));
  }

  private static Reading read(OpenWorkbook workbook, Progress progress) {
    var findings = new Findings();
    checkSheets(workbook, findings);
    var office = new OfficeRows(workbook, findings);
    var money = new MoneyRows(workbook, findings, progress);
    var book =
        new MoveInBook(
            office.office(), office.people(), money.agreements(), money.funding(), money.ledger());
    return new Reading(
        book,
        missing(workbook),
        findings,
        money.unsoundIds(),
        money.unsoundPeople(),
        money.unsoundAgreements());
  }

  private static Set<String> missing(OpenWorkbook workbook) {
    return MoveInSheets.ALL.stream()
        .map(TableLayout::sheet)
        .filter(sheet -> !workbook.hasSheet(sheet))
        .collect(Collectors.toSet());
  }

  private static void checkSheets(OpenWorkbook workbook, Findings findings) {
    for (var name : workbook.sheetNames()) {
      if (!MoveInSheets.isKnown(name)) {
        findings.note(name, 0, "", "Ringfence does not know this sheet and leaves it out.");
      }
    }
    for (var layout : MoveInSheets.ALL) {
      if (workbook.hasSheetTwice(layout.sheet())) {
        findings.problem(
            layout.sheet(),
            0,
            "",
            "There are two sheets of this name, but for spaces or letter case. Put their rows on"
                + " one, and take out or rename the other.");
      }
      if (workbook.hasSheet(layout.sheet())) {
        continue;
      }
      if (MoveInSheets.NEEDED.contains(layout)) {
        findings.problem(
            layout.sheet(), 0, "", "There is no sheet of this name. Add it, or correct the name.");
      } else {
        findings.note(
            layout.sheet(), 0, "", "There is no sheet of this name, so nothing is added.");
      }
    }
  }
}
