package org.ringfence.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books of earlier programs open, with what was in them. */
class MigrationsTest {

  /** The journal of somebody who had one payment, as every program since the first has kept it. */
  private static final List<String> ONE_PAYMENT =
      List.of(
          "insert into person (reference, name, known_as, name_to_print, statement_format) values"
              + " ('P1', 'Gwen Madeup', '', '', 'STANDARD')",
          "insert into bank_account (name, sort_code, account_number) values ('ISF', '', '')",
          "insert into fund (person_id) values (1)",
          "insert into account (fund_id, kind, account_key, bank_account_id) values"
              + " (1, 'BANK', '1', 1), (1, 'INCOME', 'Social care', null)",
          "insert into command (id, kind, recorded_at, by_name) values"
              + " ('00000000-0000-0000-0000-000000000001', 'Post', timestamp '2026-01-02 10:00:00',"
              + " 'Mari')",
          "insert into entry (number, fund_id, kind, happened_on, posted_on, recorded_at, by_name,"
              + " came_by, command_id, source, category, payee_name, invoice_number, outcome,"
              + " entered_by, authorised_by, narrative, effect_pence, chain) values (1, 1,"
              + " 'FUNDING', date '2026-01-02', date '2026-01-02', timestamp '2026-01-02 10:00:00',"
              + " 'Mari', 'SCREEN', '00000000-0000-0000-0000-000000000001', 'SOCIAL_CARE', '', '',"
              + " '', '', '', '', '', 10000, X'"
              + "00".repeat(32)
              + "')",
          "insert into transfer values (1, 1, 1, 1, 2, 10000)");

  @TempDir Path folder;

  /** A book as the program left it that knew migrations up to {@code version} only. */
  private Path bookOf(int version) throws Exception {
    var path = Files.createDirectory(folder.resolve("Old.ringfence"));
    var keys = TestBooks.keys(TestBooks.PASSWORD);
    var store = Store.create(BookFile.at(path), keys);
    Flyway.configure()
        .dataSource(store.adminSource())
        .locations("classpath:org/ringfence/db/migration")
        .target(String.valueOf(version))
        .load()
        .migrate();
    store.close();
    store = Store.open(BookFile.at(path), keys);
    for (var row : ONE_PAYMENT) {
      store.asAdmin(row);
    }
    store.sync();
    store.close();
    return path;
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 70, 74})
  void anOldBookOpensWithWhatWasInIt(int version) throws Exception {
    try (var database = TestBooks.quick().open(bookOf(version), TestBooks.PASSWORD).orElseThrow()) {
      assertThat(ask(database, "select amount_pence from transfer")).isEqualTo("10000");
      assertThat(ask(database, "select count(*) from bank_reconciliation_item")).isEqualTo("0");
      assertThat(
              ask(database, "select max(cast(\"version\" as int)) from \"flyway_schema_history\""))
          .isEqualTo(String.valueOf(Migrations.NEWEST));
    }
  }

  /** What the stores ask of the journal's two large tables, other than all of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select number from entry where command_id = '00000000-0000-0000-0000-000000000001'",
        "select number from entry where number = 1",
        "select number from entry where fund_id = 1 and posted_on between date '2026-01-01' and"
            + " date '2026-01-31'",
        "select number from entry where posted_on between date '2026-01-01' and date '2026-01-31'",
        "select number from entry where happened_on between date '2026-01-01' and date"
            + " '2026-01-31'",
        "select number from entry where kind = 'BILL' and fund_id = 1",
        "select number from entry where outside_id = 'L0001'",
        "select number from entry where reverses = 1",
        "select seq from transfer where entry_number = 1",
        "select seq from transfer where fund_id = 1",
        "select seq from transfer where fund_id = 1 and debit_id = 1",
        "select seq from transfer where fund_id = 1 and credit_id = 1"
      })
  void aLookUpInTheJournalGoesByAnIndex(String sql) {
    try (var book = new TestBook(folder)) {
      assertThat(ask(book.database(), "explain " + sql)).doesNotContain("tableScan");
    }
  }

  @Test
  void aLookUpWithoutAnIndexWouldBeSeen() {
    try (var book = new TestBook(folder)) {
      assertThat(ask(book.database(), "explain select number from entry where narrative = ''"))
          .contains("tableScan");
    }
  }

  private static String ask(Database database, String sql) {
    return database.read(tx -> tx.sql().fetchSingle(sql).get(0, String.class));
  }
}
