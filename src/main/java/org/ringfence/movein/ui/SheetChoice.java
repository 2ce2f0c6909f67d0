package org.ringfence.movein.ui;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.movein.Remark;

/**
 * Which sheet's problems to show.
 *
 * @param sheet its name; empty for what is said of the workbook as a whole
 */
record SheetChoice(boolean all, String sheet, int problems) {

  /** All sheets first, then each that has problems, in the order of the problems. */
  static List<SheetChoice> of(List<Remark> problems) {
    var each =
        problems.stream()
            .map(Remark::sheet)
            .distinct()
            .map(
                sheet ->
                    new SheetChoice(
                        false,
                        sheet,
                        (int) problems.stream().filter(it -> it.sheet().equals(sheet)).count()));
    return Stream.concat(Stream.of(new SheetChoice(true, "", problems.size())), each).toList();
  }

  boolean includes(Remark remark) {
    return all || remark.sheet().equals(sheet);
  }

  String inWords() {
    return "%s (%,d)".formatted(all ? "All sheets" : name(), problems);
  }

  /** What is wrong with the workbook as a whole is on no sheet. */
  private String name() {
    return sheet.isEmpty() ? "Workbook" : sheet;
  }
}
