package org.ringfence.bank.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.OpenWorkbook;
import org.ringfence.sheet.WorkbookReader;

/** Reads the first filled sheet of a workbook into a {@link Table}. */
final class WorkbookTable {

  /** Ten times a year of a busy account; a small workbook may unpack to gigabytes. */
  private static final long CHARACTERS_MAX = 20L << 20;

  private final String sheet;
  private final List<TableRow> rows = new ArrayList<>();
  private long characters;

  private WorkbookTable(String sheet) {
    this.sheet = sheet;
  }

  /** Carries a refusal out of the reading of rows, which takes no checked exception. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(String says) {
      super(says, null, false, false);
    }
  }

  static Table read(Path file) throws UnreadableFileException {
    try {
      return switch (WorkbookReader.read(file, WorkbookTable::firstFilled)) {
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
    } catch (TooLarge refused) {
      throw new UnreadableFileException(refused.getMessage());
    }
  }

  private static Table firstFilled(OpenWorkbook workbook) {
    for (var name : workbook.sheetNames()) {
      var table = new WorkbookTable(name);
      workbook.readPlain(name, table::take);
      if (!table.rows.isEmpty()) {
        return new Table(table.rows, true, false, List.of("Read from the sheet \"" + name + "\"."));
      }
    }
    return new Table(List.of(), true, false, List.of());
  }

  private void take(int number, List<String> cells) {
    characters += cells.stream().mapToInt(String::length).sum();
    if (rows.size() >= Table.ROWS_MAX || characters > CHARACTERS_MAX) {
      throw new TooLarge(Table.TOO_LARGE);
    }
    rows.add(new TableRow("Row " + number + " of the sheet \"" + sheet + "\"", cells));
  }
}
