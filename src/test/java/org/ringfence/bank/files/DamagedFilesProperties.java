package org.ringfence.bank.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.ringfence.problem.Outcome;

/** However a file is damaged, reading it is done or refused: it never throws. */
class DamagedFilesProperties {

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("damaged");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("statement"));
    Files.delete(folder);
  }

  @Property(tries = 400)
  void isReadOrRefusedHoweverDamaged(@ForAll("samples") String name, @ForAll long seed) {
    readsOrRefuses(name, seed);
  }

  @Tag("slow")
  @Property(tries = 20_000)
  void isReadOrRefusedInALongCampaign(@ForAll("samples") String name, @ForAll long seed) {
    readsOrRefuses(name, seed);
  }

  /** One character changed, added or taken away costs no line: all are read, or none is. */
  @Property(tries = 400)
  void losesNoLineToOneWrongCharacter(@ForAll("rowFiles") String name, @ForAll long seed) {
    losesNothing(name, seed);
  }

  @Tag("slow")
  @Property(tries = 10_000)
  void losesNoLineInALongCampaign(@ForAll("rowFiles") String name, @ForAll long seed) {
    losesNothing(name, seed);
  }

  /** Formats with an end of their own show that they were cut; the others keep whole lines only. */
  @Property(tries = 400)
  void readsNothingThatACutMadeUp(@ForAll("samples") String name, @ForAll long seed) {
    cut(name, seed);
  }

  @Tag("slow")
  @Property(tries = 20_000)
  void readsNothingThatACutMadeUpInALongCampaign(
      @ForAll("samples") String name, @ForAll long seed) {
    cut(name, seed);
  }

  private static void cut(String name, long seed) {
    var whole = Samples.bytes(name);
    var text = new String(whole, StandardCharsets.ISO_8859_1).stripTrailing();
    var lines = BankFiles.read(Samples.path(name)).orElseThrow().lines();
    int length = 1 + new Random(seed).nextInt(text.length() - 1);
    switch (BankFiles.read(Samples.write(folder, Arrays.copyOf(whole, length)))) {
      case Outcome.Done<BankFile>(var file) -> {
        assertThat(name).as("cut at " + length).doesNotEndWith(".ofx").doesNotEndWith(".xml");
        assertThat(file.lines()).as("cut at " + length).hasSizeLessThanOrEqualTo(lines.size());
        assertThat(file.lines())
            .as("cut at " + length)
            .extracting(line -> line.amount().abs())
            .isSubsetOf(lines.stream().map(line -> line.amount().abs()).toList());
      }
      case Outcome.Refused<BankFile>(var problems) ->
          assertThat(problems).allSatisfy(problem -> assertThat(problem.says()).endsWith("."));
    }
  }

  private static void losesNothing(String name, long seed) {
    var random = new Random(seed);
    var whole = Samples.bytes(name);
    int lines = BankFiles.read(Samples.path(name)).orElseThrow().lines().size();
    int place = random.nextInt(whole.length);
    byte character = (byte) (' ' + random.nextInt(95));
    var damaged =
        switch (random.nextInt(3)) {
          case 0 -> without(whole, place, place + 1);
          case 1 -> inserted(whole, place, new byte[] {character});
          default -> {
            var changed = whole.clone();
            changed[place] = character;
            yield changed;
          }
        };
    switch (BankFiles.read(Samples.write(folder, damaged))) {
      case Outcome.Done<BankFile>(var file) -> {
        assertThat(file.lines().size())
            .as(() -> new String(damaged, StandardCharsets.ISO_8859_1))
            .isGreaterThanOrEqualTo(lines);
        // What is expected may become booked by one character; the balances then say so.
        assertThat(file.lines().size() == lines || !file.warnings().isEmpty())
            .as(() -> new String(damaged, StandardCharsets.ISO_8859_1))
            .isTrue();
      }
      case Outcome.Refused<BankFile>(var problems) -> assertThat(problems).isNotEmpty();
    }
  }

  private static void readsOrRefuses(String name, long seed) {
    var random = new Random(seed);
    var content = Samples.bytes(name);
    for (int i = random.nextInt(4); i >= 0; i--) {
      content = damaged(content, random);
    }
    var outcome = BankFiles.read(Samples.write(folder, content));
    switch (outcome) {
      case Outcome.Done<BankFile>(var file) -> {
        assertThat(file.accounts()).isNotEmpty();
        assertThat(file.tabSeparated())
            .allSatisfy(row -> assertThat(row).doesNotContain("\n").matches("[^\t]*(\t[^\t]*){3}"));
      }
      case Outcome.Refused<BankFile>(var problems) ->
          assertThat(problems)
              .allSatisfy(problem -> assertThat(problem.says()).endsWith(".").isNotBlank());
    }
  }

  private static byte[] damaged(byte[] content, Random random) {
    if (content.length < 4) {
      return content;
    }
    int from = random.nextInt(content.length);
    int to = Math.min(content.length, from + 1 + random.nextInt(80));
    var damaged = content.clone();
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(content, from);
      case 1 -> without(content, from, to);
      case 2 -> inserted(content, from, Arrays.copyOfRange(content, from, to));
      case 3 -> {
        damaged[from] = (byte) random.nextInt(256);
        yield damaged;
      }
      case 4 -> inserted(content, from, TROUBLE.get(random.nextInt(TROUBLE.size())).getBytes());
      case 5 -> {
        damaged[from] = content[random.nextInt(content.length)];
        yield damaged;
      }
      default -> {
        Arrays.fill(damaged, from, to, (byte) "9-,.\"<> \n\t'0".charAt(random.nextInt(12)));
        yield damaged;
      }
    };
  }

  private static final List<String> TROUBLE =
      List.of(
          "\"",
          "\n",
          "\r\n",
          ",",
          ";",
          "\t",
          "<",
          ">",
          "&",
          "&amp;",
          "<STMTTRN>",
          "</STMTRS>",
          "<Ntry>",
          "^\n",
          ":61:",
          ":62F:",
          "!Type:Bank\n",
          "999999999999999",
          "-",
          "£",
          "(",
          ")",
          "31/02/2026",
          "\0",
          "é",
          "{4:",
          "Date:",
          "sep=;\n",
          "<![CDATA[",
          "<!--",
          "'",
          "0000");

  private static byte[] without(byte[] content, int from, int to) {
    var shorter = Arrays.copyOf(content, content.length - (to - from));
    System.arraycopy(content, to, shorter, from, content.length - to);
    return shorter;
  }

  private static byte[] inserted(byte[] content, int at, byte[] more) {
    var longer = Arrays.copyOf(content, content.length + more.length);
    System.arraycopy(more, 0, longer, at, more.length);
    System.arraycopy(content, at, longer, at + more.length, content.length - at);
    return longer;
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(Samples.ALL);
  }

  @Provide
  Arbitrary<String> rowFiles() {
    return Arbitraries.of(
        "lloyds.csv",
        "barclays.csv",
        "natwest.csv",
        "hsbc.csv",
        "cooperative.csv",
        "monzo.csv",
        "santander.txt",
        "santander.qif",
        "sgml.ofx",
        "xml.ofx",
        "camt-v2.xml",
        "mt940.sta",
        "mt940-odd.sta",
        "oneline.ofx",
        "camt-prefixed.xml",
        "revolut-business.csv");
  }
}
