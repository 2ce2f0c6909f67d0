package org.ringfence.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.ringfence.problem.Outcome;

/**
 * Brings a book's tables up to this program's version, and gives the application's user its rights:
 * to read and add to every table, and to change or delete only in those that {@code
 * changeable-tables.txt} names.
 */
final class Migrations {

  /** The version of the newest migration beside this class; a test compares. */
  static final int NEWEST = 81;

  private static final String LOCATION = "classpath:org/ringfence/db/migration";
  private static final String CHANGEABLE = "changeable-tables.txt";

  private Migrations() {}

  /**
   * Makes the tables of a new book, and those that an older one lacks. Refuses a book that a newer
   * program has changed: this one would not understand it.
   *
   * @return whether tables were made or changed
   */
  static Outcome<Boolean> bringUpToDate(Store store) throws SQLException {
    int version = version(store);
    if (version > NEWEST) {
      return Outcome.refused(
          "This book was last used with a newer version of Ringfence. Install that version to open"
              + " it; nothing was changed.");
    }
    if (version < NEWEST) {
      migrate(store);
    }
    return Outcome.done(version < NEWEST);
  }

  private static void migrate(Store store) throws SQLException {
    Flyway.configure()
        .dataSource(store.adminSource())
        .locations(LOCATION)
        .outOfOrder(true)
        .load()
        .migrate();
    grantRights(store);
    store.sync();
  }

  /** Zero for a book that has no tables yet. */
  private static int version(Store store) throws SQLException {
    boolean isNew =
        number(
                store,
                "select count(*) from information_schema.tables where table_schema = 'PUBLIC' and"
                    + " table_name = 'flyway_schema_history'")
            == 0;
    return isNew
        ? 0
        : number(
            store,
            "select max(cast(\"version\" as int)) from \"flyway_schema_history\" where"
                + " \"success\"");
  }

  private static int number(Store store, String sql) throws SQLException {
    try (var statement = store.admin().createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static void grantRights(Store store) throws SQLException {
    var tables = new ArrayList<String>();
    try (var rows =
        store.admin().getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    for (var table : tables) {
      store.asAdmin("GRANT SELECT, INSERT ON \"%s\" TO %s".formatted(table, Store.APPLICATION));
    }
    for (var line : changeable()) {
      var words = line.split("\\s+", 2);
      store.asAdmin("GRANT %s ON %s TO %s".formatted(words[1], words[0], Store.APPLICATION));
    }
  }

  /**
   * Lines such as {@code PERSON UPDATE} or {@code HOLD UPDATE, DELETE}; a line that begins with #
   * is a remark.
   */
  private static List<String> changeable() {
    try (var in = Migrations.class.getResourceAsStream(CHANGEABLE);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
