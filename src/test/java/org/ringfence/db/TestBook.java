package org.ringfence.db;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A real book for tests, and the whole of what is in it for comparing before and after. */
public final class TestBook implements AutoCloseable {

  private final Database database;

  public TestBook(Path folder) {
    database = TestBooks.empty(folder.resolve("Test.ringfence"));
  }

  public Database database() {
    return database;
  }

  /** Every row of every table as text: equal before and after means that nothing was changed. */
  public Map<String, String> everything() {
    return database.read(
        tx -> {
          var rows = new LinkedHashMap<String, String>();
          tx.sql()
              .fetchValues(
                  "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                      + " and table_name not like 'flyway%' order by 1")
              .forEach(
                  table ->
                      rows.put(
                          table.toString(), tx.sql().fetch("select * from " + table).formatCSV()));
          return rows;
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
