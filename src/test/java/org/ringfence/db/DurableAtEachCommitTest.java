package org.ringfence.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.problem.Outcome;

/**
 * What was said to be done is in the file at that very moment: after each transaction, and before
 * the next, a copy of the file as it lies there is opened as after a kill, and everything must be
 * in it. Transactions are large and small and sessions short, so that H2 writes into the gaps that
 * closing leaves: where H2 2.5.252 lost them, as many as seven in a row.
 */
class DurableAtEachCommitTest {

  private static final int CAMPAIGN_SESSIONS = 150;

  @TempDir private Path folder;
  private Path book;
  private BookFile asItLies;
  private int payees;

  @BeforeEach
  void makesABook() throws IOException {
    book = folder.resolve("Test.ringfence");
    TestBooks.empty(book).close();
    asItLies = BookFile.at(folder.resolve("Copy.ringfence"));
    Files.createDirectories(asItLies.folder());
  }

  @Test
  void nothingSaidToBeDoneIsMissing() throws Exception {
    workForSessions(6, new Random(1));
  }

  @Test
  @Tag("slow")
  void norAfterManySessions() throws Exception {
    workForSessions(CAMPAIGN_SESSIONS, new Random(2));
  }

  private void workForSessions(int sessions, Random random) throws Exception {
    for (int session = 0; session < sessions; session++) {
      try (var database = TestBooks.quick().open(book, TestBooks.PASSWORD).orElseThrow()) {
        int transactions = 1 + random.nextInt(12);
        for (int i = 0; i < transactions; i++) {
          addPayees(database, random);
          assertThat(payeesInACopy())
              .as("transaction %d of session %d", i, session)
              .isEqualTo(payees);
        }
      }
    }
  }

  private void addPayees(Database database, Random random) {
    int count = random.nextInt(5) == 0 ? 150 : 1 + random.nextInt(10);
    database
        .write(
            tx -> {
              for (int i = 0; i < count; i++) {
                tx.sql()
                    .execute(
                        "insert into payee (name, kind, payment_reference, sort_code,"
                            + " account_number) values (?, 'THIRD_PARTY', ?, '', '')",
                        "Payee %d".formatted(payees + i),
                        "r".repeat(random.nextInt(18)));
                tx.sql()
                    .execute(
                        "update payee set payment_reference = 'later' where name = ?",
                        "Payee %d".formatted(random.nextInt(payees + 1)));
              }
              return Outcome.done(count);
            })
        .orElseThrow();
    payees += count;
  }

  private int payeesInACopy() throws IOException, SQLException {
    Files.copy(BookFile.at(book).store(), asItLies.store(), StandardCopyOption.REPLACE_EXISTING);
    var store = Store.open(asItLies, TestBooks.keys(TestBooks.PASSWORD));
    try (var statement = store.admin().createStatement();
        var rows = statement.executeQuery("select count(*) from payee")) {
      rows.next();
      return rows.getInt(1);
    } finally {
      store.close();
    }
  }
}
