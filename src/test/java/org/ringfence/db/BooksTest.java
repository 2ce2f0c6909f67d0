package org.ringfence.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.problem.Outcome;

class BooksTest {

  private static final char[] PASSWORD = "long enough".toCharArray();

  @TempDir Path folder;
  private final Books books = TestBooks.quick();
  private Path book;

  @BeforeEach
  void choosesAPlace() {
    book = folder.resolve("Test.ringfence");
  }

  private void make() {
    books.create(book, PASSWORD).orElseThrow().close();
  }

  @Test
  void aBookOpensAgainWithItsPassword() {
    make();
    try (var database = books.open(book, PASSWORD).orElseThrow()) {
      assertThat(database.<Integer>read(tx -> tx.sql().fetchCount(tx.sql().selectOne())))
          .isEqualTo(1);
    }
  }

  @Test
  void aNewBookTakesItsFirstRowsAtOnce() {
    try (var database = books.create(book, PASSWORD).orElseThrow()) {
      database
          .write(
              tx ->
                  Outcome.done(
                      tx.sql()
                          .execute(
                              "insert into commissioner (name, kind, contact, email)"
                                  + " values ('Barchester', 'COUNCIL', '', '')")))
          .orElseThrow();
    }
  }

  @Test
  void aWrongPasswordIsRefusedInWords() {
    make();
    assertThat(books.open(book, "something else".toCharArray()).problems())
        .singleElement()
        .hasToString("That is not the password of Test.ringfence, or its file is damaged.");
  }

  @Test
  void aShortPasswordIsRefusedAndMakesNothing() {
    assertThat(books.create(book, "short".toCharArray()).problems()).hasSize(1);
    assertThat(book).doesNotExist();
  }

  @Test
  void aBookIsOpenOnceOnly() {
    make();
    try (var open = books.open(book, PASSWORD).orElseThrow()) {
      assertThat(books.open(book, PASSWORD).problems())
          .singleElement()
          .asString()
          .contains("is open already");
      assertThat(open).isNotNull();
    }
  }

  @Test
  void aFolderOrFileThatIsNotABookIsRefused() throws IOException {
    Files.createDirectories(book);
    assertThat(books.open(book, PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("is not a Ringfence book");
    Files.writeString(book.resolve("book.mv.db"), "just text");
    assertThat(books.open(book, PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("is not a Ringfence book");
    assertThat(Files.readString(book.resolve("book.mv.db"))).isEqualTo("just text");
  }

  @Test
  void aBookThatIsNotThereOrIsNamedOtherwiseIsRefused() {
    assertThat(books.open(book, PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("There is no book");
    assertThat(books.create(folder.resolve("Test.xlsx"), PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("ends in .ringfence");
  }

  @Test
  void aBookIsNotMadeOverSomethingElse() {
    make();
    assertThat(books.create(book, PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("already");
  }

  @Test
  void aBookFromANewerVersionIsRefused() throws Exception {
    make();
    var store = Store.open(BookFile.at(book), BookKeys.of(PASSWORD));
    store.asAdmin(
        "update \"flyway_schema_history\" set \"version\" = '9999' where \"version\" = '001'");
    store.close();
    assertThat(books.open(book, PASSWORD).problems())
        .singleElement()
        .asString()
        .contains("newer version");
  }

  @Test
  void nothingInTheFileCanBeReadWithoutThePassword() throws IOException {
    try (var database = books.create(book, PASSWORD).orElseThrow()) {
      database.write(
          tx -> {
            tx.sql()
                .execute(
                    "insert into payee (name, kind, payment_reference, sort_code, account_number)"
                        + " values ('Findable Words Ltd', 'THIRD_PARTY', '', '', '')");
            return Outcome.done(1);
          });
    }
    assertThat(Files.readString(book.resolve("book.mv.db"), StandardCharsets.ISO_8859_1))
        .doesNotContain("Findable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update entry set narrative = 'x'",
        "delete from entry",
        "update transfer set amount_pence = 1",
        "delete from transfer",
        "delete from command",
        "update command set by_name = 'x'",
        "delete from activity",
        "update activity set what = 'x'",
        "update month_event set what = 'CLOSED'",
        "delete from month_event",
        "delete from document",
        "truncate table entry",
        "drop table entry",
        "alter table entry drop constraint entry_reversed_once",
        "alter user RINGFENCE_APPLICATION admin true"
      })
  void theApplicationsUserMayNotRewriteTheJournal(String sql) {
    try (var database = books.create(book, PASSWORD).orElseThrow()) {
      assertThatThrownBy(() -> database.write(tx -> Outcome.done(tx.sql().execute(sql))))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void aRefusalOrAFailureRollsBack() {
    try (var database = books.create(book, PASSWORD).orElseThrow()) {
      database.write(
          tx -> {
            addPayee(tx);
            return Outcome.refused("No.");
          });
      assertThatThrownBy(
              () ->
                  database.write(
                      tx -> {
                        addPayee(tx);
                        throw new IllegalStateException("surprise");
                      }))
          .hasMessage("surprise");
      assertThat(
              database.<Integer>read(
                  tx -> tx.sql().fetchOne("select count(*) from payee").get(0, Integer.class)))
          .isZero();
    }
  }

  private static void addPayee(Tx tx) {
    tx.sql()
        .execute(
            "insert into payee (name, kind, payment_reference, sort_code, account_number) values"
                + " ('P', 'PROVIDER', '', '', '')");
  }

  @Test
  void theNewestMigrationIsKnownToTheProgram() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/org/ringfence/db/migration"))) {
      int newest =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("V"))
              .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .max()
              .orElseThrow();
      assertThat(Migrations.NEWEST).isEqualTo(newest);
    }
  }
}
