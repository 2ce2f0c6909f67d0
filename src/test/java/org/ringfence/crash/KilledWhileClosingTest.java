package org.ringfence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bench.GeneratedBook;

/**
 * Closing moves what is in the file to its front, or, after a large import, into a new file: a kill
 * in the middle of that costs nothing, neither of this session nor of those before.
 */
class KilledWhileClosingTest {

  private static final int CAMPAIGN_KILLS = 40;

  /** Longer than closing takes, so that some kills come after its end. */
  private static final int CLOSING_NANOS_MAX = 300_000_000;

  @TempDir private Path folder;
  private Path book;
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  @BeforeEach
  void makesABook() {
    book = folder.resolve("Office.ringfence");
    GeneratedBook.make(book, new GeneratedBook.Size(3, 2, 4));
  }

  @Test
  void nothingIsLostWhenTheBookIsBeingClosed() throws Exception {
    killOnceAndCheck(1, "");
  }

  @Test
  void norWhenItIsBeingPacked() throws Exception {
    killOnceAndCheck(2, ClosingChild.PACK);
  }

  @Test
  @Tag("slow")
  void andAfterManyKillsOfTheSameBook() throws Exception {
    int midway = 0;
    for (int seed = 1; seed <= CAMPAIGN_KILLS; seed++) {
      midway += killOnceAndCheck(seed, seed % 2 == 0 ? ClosingChild.PACK : "") ? 1 : 0;
    }
    assertThat(midway).as("some were killed before the end").isPositive();
  }

  /** True when the book was not closed yet. */
  private boolean killOnceAndCheck(int seed, String how) throws Exception {
    var random = new Random(seed);
    boolean midway;
    try (var child =
        ChildProgram.start(
            ClosingChild.class, Map.of(), book.toString(), Integer.toString(seed), how)) {
      var line = child.nextLine();
      while (!line.equals(ClosingChild.CLOSING)) {
        acknowledged.add(Acknowledged.of(line).orElseThrow());
        line = child.nextLine();
      }
      child.endsWithin(Duration.ofNanos(random.nextInt(CLOSING_NANOS_MAX)));
      midway = !child.kill().contains(ClosingChild.CLOSED);
    }
    assertThat(Kept.inBook(book, acknowledged)).isZero();
    return midway;
  }
}
