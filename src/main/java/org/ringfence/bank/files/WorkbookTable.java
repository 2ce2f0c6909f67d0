package org.ringfence.bank.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.OpenWorkbook;
import org.ringfence.sheet.WorkbookReader;

/** Reads the first filled sheet of a workbook into a {@link Table}. */
final class WorkbookTable {

  private WorkbookTable() {}

  static Table read(Path file) throws UnreadableFileException {
    return switch (WorkbookReader.read(file, WorkbookTable::table)) {
      case Outcome.Done<Table>(var table) -> {
        if (table.rows().isEmpty()) {
          throw new UnreadableFileException(
              "The workbook has nothing in it. Download the statement again.");
        }
        yield table;
      }
      case Outcome.Refused<Table>(var problems) ->
          throw new UnreadableFileException(problems.getFirst().says());
    };
  }

  private static Table table(OpenWorkbook workbook) {
    for (var sheet : workbook.sheetNames()) {
      var rows = new ArrayList<TableRow>();
      workbook.readPlain(
          sheet,
          (number, cells) ->
              rows.add(new TableRow("Row " + number + " of the sheet \"" + sheet + "\"", cells)));
      if (!rows.isEmpty()) {
        return new Table(rows, false, List.of("Read from the sheet \"" + sheet + "\"."));
      }
    }
    return new Table(List.of(), false, List.of());
  }
}
