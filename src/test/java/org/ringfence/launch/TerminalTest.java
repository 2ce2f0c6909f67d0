package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.cli.BookDesk;
import org.ringfence.cli.Desk;
import org.ringfence.db.TestBooks;
import org.ringfence.problem.Outcome;

/** What every command has in common: its exit code, and what it says where. */
class TerminalTest {

  @TempDir Path folder;
  private final TypedCommands terminal = new TypedCommands();
  private String book;

  @BeforeEach
  void namesABook() {
    book = folder.resolve("Office.ringfence").toString();
  }

  @Test
  void aRefusalSaysWhyOnStandardErrorAndChangesNothing() throws Exception {
    assertThat(terminal.run("balances", book)).isOne();
    assertThat(terminal.err()).startsWith("There is no book at ").hasLineCount(1);
    terminal.password = Optional.of("short");
    assertThat(terminal.run("new", book)).isOne();
    assertThat(terminal.err()).contains("at least 8 characters");
    terminal.password = Optional.empty();
    assertThat(terminal.run("new", book)).isOne();
    assertThat(terminal.err()).contains("RINGFENCE_PASSWORD");
    assertThat(Path.of(book)).doesNotExist();
    terminal.password = Optional.of("sample book");
    assertThat(terminal.run("new", book)).isZero();
    assertThat(terminal.run("new", book)).isOne();
    assertThat(terminal.err()).contains("something at");
    terminal.password = Optional.of("another password");
    assertThat(terminal.run("balances", book)).isOne();
    assertThat(terminal.err()).contains("That is not the password");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void whatIsNotInTheBookIsRefusedByName() throws Exception {
    terminal.run("new", book);
    var file = folder.resolve("x.xlsx");
    var period = List.of("--from", "2026-07-01", "--to", "2026-09-30", "--out", file.toString());
    var words = new ArrayList<>(List.of("return", book, "--commissioner", "Nobody"));
    words.addAll(period);
    assertThat(terminal.run(words.toArray(String[]::new))).isOne();
    assertThat(terminal.err())
        .contains("no commissioner called Nobody in the book. There is none at all yet.")
        .hasLineCount(1);
    assertThat(file).doesNotExist();
    assertThat(
            terminal.run(
                "statements",
                book,
                "--month",
                "2026-10",
                "--out",
                folder.toString(),
                "--person",
                "P9"))
        .isOne();
    assertThat(terminal.err()).contains("no person with the reference P9");
    assertThat(terminal.run("import", book, folder.resolve("none.xlsx").toString())).isOne();
    assertThat(terminal.err()).isNotBlank();
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void everyCommandExplainsItself() {
    for (var command : List.of("", "import", "return", "bank", "bank read", "bank proof")) {
      assertThat(terminal.run((command + " --help").strip().split(" "))).as(command).isZero();
      assertThat(terminal.out()).startsWith(("Usage: ringfence " + command).strip());
      assertThat(terminal.err()).isEmpty();
    }
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(terminal.run("nonsense")).isEqualTo(2);
    assertThat(terminal.run("balances")).isEqualTo(2);
    assertThat(terminal.run("balances", book, "--on", "31/10/2026")).isEqualTo(2);
    assertThat(terminal.run("statements", book, "--month", "October", "--out", "x")).isEqualTo(2);
    assertThat(terminal.run("close", book, "--month", "2026-10")).isEqualTo(2);
    assertThat(terminal.err()).contains("--by");
    assertThat(terminal.run("return", book)).isEqualTo(2);
    assertThat(terminal.err()).contains("--commissioner");
    assertThat(terminal.out()).isEmpty();
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
    assertThat(terminal.run(broken, "balances", book)).isEqualTo(3);
    assertThat(terminal.err()).containsPattern("Code [A-Z2-9]{3}-[A-Z2-9]{3}\\.").hasLineCount(1);
    assertThat(terminal.err()).doesNotContain("Gwen");
    assertThat(terminal.run(broken)).isOne();
    assertThat(terminal.err()).contains("no display");
  }

  @Test
  void aWindowThatCannotBeOpenedIsRefusedInWords() {
    var noWindow =
        new TerminalDesk(
            TestBooks.quick(),
            TypedCommands.CLOCK,
            _ -> Outcome.refused("No window can be opened here.")) {
          @Override
          public boolean hasDisplay() {
            return true;
          }
        };
    assertThat(terminal.run(noWindow)).isOne();
    assertThat(terminal.err()).contains("No window can be opened here.").hasLineCount(1);
  }

  @Test
  void theDemoMakesItsPapersAndASecondTimeAddsNothing() throws Exception {
    var desk = new TerminalDesk(TestBooks.quick(), TypedCommands.CLOCK, Outcome::done);
    assertThat(terminal.run(desk, "demo", folder.toString())).as(terminal::err).isZero();
    assertThat(terminal.out()).contains("Sample.ringfence").contains("statements");
    var papers = files();
    assertThat(papers).filteredOn(it -> it.toString().endsWith("statement.pdf")).hasSize(8);
    assertThat(papers).filteredOn(it -> it.toString().endsWith("return.xlsx")).hasSizeBetween(2, 3);
    assertThat(papers).filteredOn(it -> it.getParent().endsWith("bank")).hasSize(5);
    var first = terminal.run(desk, "balances", folder.resolve("Sample.ringfence").toString());
    var balances = terminal.out();
    assertThat(first).isZero();
    assertThat(terminal.run(desk, "demo", folder.toString())).as(terminal::err).isZero();
    assertThat(files()).isEqualTo(papers);
    terminal.run(desk, "balances", folder.resolve("Sample.ringfence").toString());
    assertThat(terminal.out()).isEqualTo(balances);
  }

  private List<Path> files() throws Exception {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(it -> !it.toString().endsWith(".db"))
          .sorted()
          .toList();
    }
  }
}
