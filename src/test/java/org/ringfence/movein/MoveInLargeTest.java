package org.ringfence.movein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.samples.LargeWorkbook;

/** A workbook of the size of an office with sixty people and five years. */
class MoveInLargeTest {

  @TempDir private Path folder;

  @Test
  void aSmallOneOfTheSameKindComesInWhole() {
    var size = new LargeWorkbook(3, 4, 6, YearMonth.of(2026, 10));
    var file = size.write(folder.resolve("small.xlsx"));
    try (var desk = new MoveInDesk(folder)) {
      desk.bringIn(file).orElseThrow();
      assertThat(desk.entries()).isEqualTo(size.ledgerRows());
    }
  }

  @Test
  @Tag("slow")
  void aLargeOneComesInWholeAndAgainAddsNothing() {
    var size = LargeWorkbook.medium(YearMonth.of(2026, 10));
    var file = size.write(folder.resolve("large.xlsx"));
    try (var desk = new MoveInDesk(folder)) {
      desk.bringIn(file).orElseThrow();
      assertThat(desk.bringIn(file).orElseThrow().addsNothing()).isTrue();
      assertThat(desk.entries()).isEqualTo(size.ledgerRows());
    }
  }
}
