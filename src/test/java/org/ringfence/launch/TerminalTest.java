package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.BookDesk;
import org.ringfence.cli.Desk;
import org.ringfence.cli.Ringfence;
import org.ringfence.cli.Terminal;
import org.ringfence.db.TestBooks;
import org.ringfence.paper.ReadBack;
import org.ringfence.problem.Outcome;

/** Every command as an office would type it, with its exit code and what it says where. */
class TerminalTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private static final String SAMPLE = Path.of("samples", "ringfence-sample.xlsx").toString();

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Optional<String> password = Optional.of("sample book");
  private String book;

  @BeforeEach
  void namesABook() {
    book = folder.resolve("Office.ringfence").toString();
  }

  private int run(String... args) {
    return run(
        new TerminalDesk(
            TestBooks.quick(),
            CLOCK,
            _ -> {
              throw new AssertionError("No window in this test");
            }),
        args);
  }

  private int run(Desk desk, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    var terminal =
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            _ -> password.map(String::toCharArray),
            false,
            "Test");
    return new Ringfence(desk, terminal).run(args);
  }

  private void saysNothing() {
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aMonthsWorkFromTheTerminal() throws Exception {
    assertThat(run("new", book)).isZero();
    saysNothing();
    assertThat(run("import", book, SAMPLE)).as(err::toString).isZero();
    assertThat(out.toString()).isEmpty();
    assertThat(run("verify", book)).isZero();
    saysNothing();

    assertThat(run("balances", book)).isZero();
    var lines = out.toString().lines().toList();
    assertThat(lines).hasSize(8).isSorted();
    assertThat(lines).allMatch(it -> it.matches("P\\d{3}(\t-?\\d+\\.\\d\\d){3}"));
    assertThat(run("balances", book, "--on", "2024-01-01")).isZero();
    assertThat(out.toString().lines()).allMatch(it -> it.endsWith("\t0.00\t0.00\t0.00"));

    var papers = folder.resolve("papers");
    assertThat(
            run(
                "statements",
                book,
                "--month",
                "2026-10",
                "--out",
                papers.toString(),
                "--person",
                "p003"))
        .as(err::toString)
        .isZero();
    saysNothing();
    assertThat(papers.resolve("P003-2026-10-statement.pdf")).isNotEmptyFile();

    var workbook = folder.resolve("return.xlsx");
    assertThat(
            run(
                "return",
                book,
                "--commissioner",
                "sampleton borough council",
                "--from",
                "2026-07-01",
                "--to",
                "2026-09-30",
                "--out",
                workbook.toString()))
        .as(err::toString)
        .isZero();
    saysNothing();
    assertThat(workbook).isNotEmptyFile();

    var journal = folder.resolve("book.journal");
    assertThat(run("journal", book, "--out", journal.toString())).isZero();
    saysNothing();
    assertThat(Files.readString(journal)).contains("fund:P001:bank:ISF account");
  }

  @Test
  void theBankFromTheTerminal() throws Exception {
    assertThat(run("new", book)).isZero();
    assertThat(run("import", book, SAMPLE)).as(err::toString).isZero();
    var file = folder.resolve("statement.csv");
    Files.writeString(
        file,
        "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction"
            + " Description,Debit Amount,Credit Amount,Balance\n"
            + "05/10/2026,DEB,,,TAXI,10.00,,90.00\n");
    assertThat(run("bank", "read", file.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo("2026-10-05\t-10.00\t90.00\tTAXI");

    assertThat(run("bank", "proof", book)).isOne();
    assertThat(err.toString()).contains("No statement of ISF account");
    assertThat(run("bank", "import", book, file.toString(), "--account", "nobody's")).isOne();
    assertThat(err.toString()).contains("no bank account called nobody's");
    assertThat(run("bank", "import", book, file.toString(), "--account", "isf account"))
        .as(err::toString)
        .isZero();
    saysNothing();

    assertThat(run("bank", "proof", book, "--on", "2026-10-31")).isOne();
    assertThat(out.toString().strip()).matches("ISF account\t90.00(\t-?\\d+\\.\\d\\d){4}");
    assertThat(err.toString()).contains("£10.00 left the bank on 5 October 2026", "TAXI");
    var pdf = folder.resolve("proof.pdf");
    assertThat(run("bank", "proof", book, "--on", "2026-10-31", "--out", pdf.toString())).isOne();
    assertThat(ReadBack.text(Files.readAllBytes(pdf)))
        .contains("Proof of the bank accounts", "ISF account does not balance", "P001")
        .doesNotContain("TAXI", "Gwen");
    assertThat(run("bank", "read", book)).isOne();
  }

  @Test
  void aRefusalSaysWhyOnStandardErrorAndChangesNothing() throws Exception {
    assertThat(run("balances", book)).isOne();
    assertThat(err.toString()).startsWith("There is no book at ").hasLineCount(1);
    password = Optional.of("short");
    assertThat(run("new", book)).isOne();
    assertThat(err.toString()).contains("at least 8 characters");
    password = Optional.empty();
    assertThat(run("new", book)).isOne();
    assertThat(err.toString()).contains("RINGFENCE_PASSWORD");
    assertThat(Path.of(book)).doesNotExist();
    password = Optional.of("sample book");
    assertThat(run("new", book)).isZero();
    assertThat(run("new", book)).isOne();
    assertThat(err.toString()).contains("something at");
    password = Optional.of("another password");
    assertThat(run("balances", book)).isOne();
    assertThat(err.toString()).contains("That is not the password");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatIsNotInTheBookIsRefusedByName() throws Exception {
    run("new", book);
    var file = folder.resolve("x.xlsx");
    var period = List.of("--from", "2026-07-01", "--to", "2026-09-30", "--out", file.toString());
    var words = new ArrayList<>(List.of("return", book, "--commissioner", "Nobody"));
    words.addAll(period);
    assertThat(run(words.toArray(String[]::new))).isOne();
    assertThat(err.toString()).contains("no commissioner called Nobody").hasLineCount(1);
    assertThat(file).doesNotExist();
    assertThat(
            run(
                "statements",
                book,
                "--month",
                "2026-10",
                "--out",
                folder.toString(),
                "--person",
                "P9"))
        .isOne();
    assertThat(err.toString()).contains("no person with the reference P9");
    assertThat(run("import", book, folder.resolve("none.xlsx").toString())).isOne();
    assertThat(err.toString()).isNotBlank();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMonthIsClosedByTheStaffWhenNothingIsMissing() {
    run("new", book);
    run("import", book, SAMPLE);
    assertThat(close("2025-11", "Nobody")).isOne();
    assertThat(err.toString()).contains("nobody called Nobody").hasLineCount(1);
    assertThat(close("2025-12", "Mari Invented")).isOne();
    assertThat(err.toString()).contains("Close November 2025 first").hasLineCount(1);
    assertThat(close("2025-11", "Mari Invented")).isOne();
    assertThat(err.toString())
        .contains("The bank is reconciled: No statement of ISF account is in the book.")
        .contains("The bank is reconciled: No statement of Health money account")
        .hasLineCount(2);
    // What the first statements begin with shows that the money of the year before was there.
    bringIn("isf-account-2026-10.csv", "ISF account");
    bringIn("health-money-account-2026-10.ofx", "Health money account");
    assertThat(close("2025-11", "Mari Invented")).as(err::toString).isZero();
    saysNothing();
    assertThat(close("2025-11", "Mari Invented")).isOne();
    assertThat(err.toString()).contains("closed already").hasLineCount(1);
    for (var month : List.of("2025-12", "2026-01", "2026-02")) {
      assertThat(close(month, "mari invented")).as(err::toString).isZero();
    }
    assertThat(close("2026-03", "Mari Invented")).isOne();
    assertThat(err.toString())
        .contains("Expected money arrived, or was chased: P005", "£9.29 of £3,255.00")
        .hasLineCount(1);
    assertThat(close("2026-11", "Mari Invented")).isOne();
    assertThat(err.toString()).contains("has not ended yet").hasLineCount(1);
  }

  private void bringIn(String file, String account) {
    var path = Path.of("samples", "bank", file).toString();
    assertThat(run("bank", "import", book, path, "--account", account)).as(err::toString).isZero();
  }

  private int close(String month, String by) {
    return run("close", book, "--month", month, "--by", by);
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(run("balances")).isEqualTo(2);
    assertThat(run("balances", book, "--on", "31/10/2026")).isEqualTo(2);
    assertThat(run("statements", book, "--month", "October", "--out", "x")).isEqualTo(2);
    assertThat(run("close", book, "--month", "2026-10")).isEqualTo(2);
    assertThat(err.toString()).contains("--by");
    assertThat(run("return", book)).isEqualTo(2);
    assertThat(err.toString()).contains("--commissioner");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnexpectedFailureIsThreeWithACodeAndNoDetails() {
    var broken =
        new Desk() {
          @Override
          public Outcome<BookDesk> open(Path book, char[] password) {
            throw new IllegalStateException("Gwen Sample owes £5");
          }

          @Override
          public Outcome<BookDesk> create(Path book, char[] password) {
            throw new IllegalStateException("Gwen Sample owes £5");
          }

          @Override
          public boolean hasDisplay() {
            return false;
          }

          @Override
          public Outcome<Optional<Path>> showWindow(Optional<Path> book) {
            return Outcome.done(book);
          }
        };
    assertThat(run(broken, "balances", book)).isEqualTo(3);
    assertThat(err.toString()).containsPattern("Code [A-Z2-9]{3}-[A-Z2-9]{3}\\.").hasLineCount(1);
    assertThat(err.toString()).doesNotContain("Gwen");
    assertThat(run(broken)).isOne();
    assertThat(err.toString()).contains("no display");
  }

  @Test
  void aWindowThatCannotBeOpenedIsRefusedInWords() {
    var noWindow =
        new TerminalDesk(
            TestBooks.quick(), CLOCK, _ -> Outcome.refused("No window can be opened here.")) {
          @Override
          public boolean hasDisplay() {
            return true;
          }
        };
    assertThat(run(noWindow)).isOne();
    assertThat(err.toString()).contains("No window can be opened here.").hasLineCount(1);
  }

  @Test
  void theDemoMakesItsPapersAndASecondTimeAddsNothing() throws Exception {
    var desk = new TerminalDesk(TestBooks.quick(), CLOCK, Outcome::done);
    assertThat(run(desk, "demo", folder.toString())).as(err::toString).isZero();
    assertThat(out.toString()).contains("Sample.ringfence").contains("statements");
    var papers = files();
    assertThat(papers).filteredOn(it -> it.toString().endsWith("statement.pdf")).hasSize(8);
    assertThat(papers).filteredOn(it -> it.toString().endsWith("return.xlsx")).hasSizeBetween(2, 3);
    assertThat(papers).filteredOn(it -> it.getParent().endsWith("bank")).hasSize(5);
    var first = run(desk, "balances", folder.resolve("Sample.ringfence").toString());
    var balances = out.toString();
    assertThat(first).isZero();
    assertThat(run(desk, "demo", folder.toString())).as(err::toString).isZero();
    assertThat(files()).isEqualTo(papers);
    run(desk, "balances", folder.resolve("Sample.ringfence").toString());
    assertThat(out.toString()).isEqualTo(balances);
  }

  private List<Path> files() throws Exception {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(it -> !it.toString().endsWith(".db"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aDisplayIsFoundByItsSession() {
    assertThat(Displays.isThere("Windows 11", Map.of())).isTrue();
    assertThat(Displays.isThere("Mac OS X", Map.of())).isTrue();
    assertThat(Displays.isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
    assertThat(Displays.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
  }
}
