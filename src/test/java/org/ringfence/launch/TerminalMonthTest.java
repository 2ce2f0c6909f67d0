package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBooks;
import org.ringfence.paper.ReadBack;

/** A month’s work from the terminal, as an office would type it. */
class TerminalMonthTest {

  private static final String SAMPLE = Path.of("samples", "ringfence-sample.xlsx").toString();

  @TempDir Path folder;
  private final TypedCommands terminal = new TypedCommands();
  private String book;

  @BeforeEach
  void namesABook() {
    book = folder.resolve("Office.ringfence").toString();
  }

  @Test
  void aMonthsWorkFromTheTerminal() throws Exception {
    assertThat(terminal.run("new", book)).isZero();
    terminal.saysNothing();
    assertThat(terminal.run("import", book, SAMPLE)).as(terminal::err).isZero();
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.run("verify", book)).isZero();
    terminal.saysNothing();

    assertThat(terminal.run("balances", book)).isZero();
    var lines = terminal.out().lines().toList();
    assertThat(lines).hasSize(8).isSorted();
    assertThat(lines).allMatch(it -> it.matches("P\\d{3}(\t-?\\d+\\.\\d\\d){3}"));
    assertThat(terminal.run("balances", book, "--on", "2024-01-01")).isZero();
    assertThat(terminal.out().lines()).allMatch(it -> it.endsWith("\t0.00\t0.00\t0.00"));

    var papers = folder.resolve("papers");
    whatCannotBeSavedIsNotIssued();
    assertThat(
            terminal.run(
                "statements",
                book,
                "--month",
                "2026-10",
                "--out",
                papers.toString(),
                "--person",
                "p003"))
        .as(terminal::err)
        .isZero();
    terminal.saysNothing();
    assertThat(papers.resolve("P003-2026-10-statement.pdf")).isNotEmptyFile();

    var workbook = folder.resolve("return.xlsx");
    assertThat(
            terminal.run(
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
        .as(terminal::err)
        .isZero();
    terminal.saysNothing();
    assertThat(workbook).isNotEmptyFile();

    var journal = folder.resolve("book.journal");
    assertThat(terminal.run("journal", book, "--out", journal.toString())).isZero();
    terminal.saysNothing();
    assertThat(Files.readString(journal)).contains("fund:P001:bank:ISF account");
  }

  private void whatCannotBeSavedIsNotIssued() throws Exception {
    var taken = Files.createDirectories(folder.resolve("taken")).toString();
    var words =
        "return,%s,--commissioner,sampleton borough"
            + " council,--from,2026-07-01,--to,2026-09-30,--out,%s";
    refuses("could not be saved", words.formatted(book, taken));
    var file = Files.writeString(folder.resolve("file"), "no folder").toString();
    words = "statements,%s,--month,2026-10,--person,P003,--out,%s";
    refuses("could not be saved", words.formatted(book, file));
    var none = folder.resolve("none");
    refuses("has not begun", "statements,%s,--month,2026-12,--out,%s".formatted(book, none));
    assertThat(none).doesNotExist();
    var desk = new TerminalDesk(TestBooks.quick(), TypedCommands.CLOCK, _ -> null);
    try (var open = desk.open(Path.of(book), "sample book".toCharArray()).orElseThrow()) {
      assertThat(open.returns().issued()).isEmpty();
      var person = open.database().read(tx -> open.people().byReference(tx, "P003")).orElseThrow();
      assertThat(open.statements().issued(person.id())).isEmpty();
    }
  }

  private void refuses(String why, String commaSeparated) {
    assertThat(terminal.run(commaSeparated.split(","))).isOne();
    assertThat(terminal.err()).contains(why).hasLineCount(1);
  }

  @Test
  void theBankFromTheTerminal() throws Exception {
    assertThat(terminal.run("new", book)).isZero();
    assertThat(terminal.run("import", book, SAMPLE)).as(terminal::err).isZero();
    var file = folder.resolve("statement.csv");
    Files.writeString(
        file,
        "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction"
            + " Description,Debit Amount,Credit Amount,Balance\n"
            + "05/10/2026,DEB,,,TAXI,10.00,,90.00\n");
    assertThat(terminal.run("bank", "read", file.toString())).isZero();
    assertThat(terminal.out().strip()).isEqualTo("2026-10-05\t-10.00\t90.00\tTAXI");

    assertThat(terminal.run("bank", "proof", book)).isOne();
    assertThat(terminal.err()).contains("No statement of ISF account");
    assertThat(terminal.run("bank", "import", book, file.toString(), "--account", "nobody's"))
        .isOne();
    assertThat(terminal.err()).contains("no bank account called nobody's");
    assertThat(terminal.run("bank", "import", book, file.toString(), "--account", "isf account"))
        .as(terminal::err)
        .isZero();
    terminal.saysNothing();

    assertThat(terminal.run("bank", "proof", book, "--on", "2026-10-31")).isOne();
    assertThat(terminal.out().strip()).matches("ISF account\t90.00(\t-?\\d+\\.\\d\\d){4}");
    assertThat(terminal.err()).contains("£10.00 left the bank on 5 October 2026", "TAXI");
    var pdf = folder.resolve("proof.pdf");
    assertThat(terminal.run("bank", "proof", book, "--on", "2026-10-31", "--out", pdf.toString()))
        .isOne();
    assertThat(ReadBack.text(Files.readAllBytes(pdf)))
        .contains("Proof of the bank accounts", "ISF account does not balance", "P001")
        .doesNotContain("TAXI", "Gwen");
    assertThat(terminal.run("bank", "read", book)).isOne();
  }

  @Test
  void aMonthIsClosedByTheStaffWhenNothingIsMissing() {
    terminal.run("new", book);
    terminal.run("import", book, SAMPLE);
    assertThat(close("2025-11", "Nobody")).isOne();
    assertThat(terminal.err()).contains("nobody called Nobody").hasLineCount(1);
    assertThat(close("2025-12", "Mari Invented")).isOne();
    assertThat(terminal.err()).contains("Close November 2025 first").hasLineCount(1);
    assertThat(close("2025-11", "Mari Invented")).isOne();
    assertThat(terminal.err())
        .contains("The bank is reconciled: No statement of ISF account is in the book.")
        .contains("The bank is reconciled: No statement of Health money account")
        .hasLineCount(2);
    // What the first statements begin with shows that the money of the year before was there.
    bringIn("isf-account-2026-10.csv", "ISF account");
    bringIn("health-money-account-2026-10.ofx", "Health money account");
    assertThat(close("2025-11", "Mari Invented")).as(terminal::err).isZero();
    terminal.saysNothing();
    assertThat(close("2025-11", "Mari Invented")).isOne();
    assertThat(terminal.err()).contains("closed already").hasLineCount(1);
    for (var month : List.of("2025-12", "2026-01", "2026-02")) {
      assertThat(close(month, "mari invented")).as(terminal::err).isZero();
    }
    assertThat(close("2026-03", "Mari Invented")).isOne();
    assertThat(terminal.err())
        .contains("Expected money arrived, or was chased: P005", "£9.29 of £3,255.00")
        .hasLineCount(1);
    assertThat(close("2026-11", "Mari Invented")).isOne();
    assertThat(terminal.err()).contains("has not ended yet").hasLineCount(1);
  }

  private void bringIn(String file, String account) {
    var path = Path.of("samples", "bank", file).toString();
    assertThat(terminal.run("bank", "import", book, path, "--account", account))
        .as(terminal::err)
        .isZero();
  }

  private int close(String month, String by) {
    return terminal.run("close", book, "--month", month, "--by", by);
  }
}
