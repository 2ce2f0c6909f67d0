package org.ringfence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.Books;
import org.ringfence.launch.Main;
import org.ringfence.ledger.Verification;

/**
 * What the book said is done is there after the process was killed; nothing is there by halves, and
 * the numbers have no gap.
 */
class KilledWhilePostingTest {

  private static final int CAMPAIGN_KILLS = 40;

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void makesABook() {
    book = folder.resolve("Office.ringfence");
    GeneratedBook.make(book, new GeneratedBook.Size(3, 2, 4));
  }

  @Test
  void everythingAcknowledgedIsThereAfterAKill() throws Exception {
    killOnceAndCheck(1);
  }

  @Test
  @Tag("slow")
  void andAfterManyKillsOfTheSameBook() throws Exception {
    for (int seed = 1; seed <= CAMPAIGN_KILLS; seed++) {
      killOnceAndCheck(seed);
    }
  }

  private void killOnceAndCheck(long seed) throws Exception {
    var acknowledged = postUntilKilled(new Random(seed), seed);
    assertThat(acknowledged).isNotEmpty();
    check(acknowledged);
  }

  private List<Acknowledged> postUntilKilled(Random random, long seed) throws Exception {
    var acknowledged = new ArrayList<Acknowledged>();
    try (var child =
        ChildProgram.start(PostingChild.class, Map.of(), book.toString(), Long.toString(seed))) {
      int wanted = 1 + random.nextInt(150);
      while (acknowledged.size() < wanted) {
        take(child.nextLine(), acknowledged);
      }
      assertThat(child.endsWithin(Duration.ofNanos(random.nextInt(3_000_000)))).isFalse();
      child.kill().forEach(line -> take(line, acknowledged));
    }
    return acknowledged;
  }

  private static void take(String line, List<Acknowledged> acknowledged) {
    assertThat(line).as("the child goes on until it is killed").isNotNull();
    Acknowledged.of(line).ifPresent(acknowledged::add);
  }

  /** At most the one that was under way when the end came is there without having been said. */
  private void check(List<Acknowledged> acknowledged) {
    assertThat(Kept.inBook(book, acknowledged)).isBetween(0L, 1L);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "ulimit stands in for a full disk")
  void onAFullDiskItSaysSoAndKeepsWhatWasDone() throws Exception {
    var acknowledged = new ArrayList<Acknowledged>();
    try (var child = ChildProgram.startOnFullDisk(400, PostingChild.class, book.toString(), "1")) {
      var said = child.rest();
      said.forEach(line -> Acknowledged.of(line).ifPresent(acknowledged::add));
      assertThat(said.subList(acknowledged.size(), said.size()))
          .singleElement()
          .asString()
          .startsWith("The book could not be written to. The disk may be full or gone.");
    }
    assertThat(acknowledged).isNotEmpty();
    check(acknowledged);
  }

  @Test
  void aSecondCopyOfTheProgramIsRefusedInWords() throws Exception {
    try (var open = new Books().open(book, GeneratedBook.PASSWORD.clone()).orElseThrow();
        var second = ringfence("balances", book.toString())) {
      assertThat(second.rest())
          .containsExactly(
              "Office.ringfence is open already. Close the other window of Ringfence that has it,"
                  + " then try again.");
      assertThat(second.exitCode()).isOne();
      assertThat(open.read(tx -> new Verification().verify(tx)).isSound()).isTrue();
    }
  }

  private static ChildProgram ringfence(String... arguments) throws IOException {
    var password = Map.of("RINGFENCE_PASSWORD", new String(GeneratedBook.PASSWORD));
    return ChildProgram.start(Main.class, password, arguments);
  }
}
