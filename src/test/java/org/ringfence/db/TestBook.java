package org.ringfence.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A real book for tests, and the whole of what is in it for comparing before and after. */
public final class TestBook implements AutoCloseable {

  private static final char[] PASSWORD = "long enough".toCharArray();

  private final Database database;

  public TestBook(Path folder) {
    var book = folder.resolve("Test.ringfence");
    copy(EmptyBook.STORE, book);
    database = new Books().open(book, PASSWORD).orElseThrow();
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

  private static void copy(Path store, Path book) {
    try {
      Files.createDirectories(book);
      Files.copy(store, book.resolve(store.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Made once and copied, because running every migration for every test takes most of its time.
   */
  private static final class EmptyBook {

    static final Path STORE = make();

    private static Path make() {
      try {
        var book =
            Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "test-books")), "empty")
                .resolve("Empty.ringfence");
        new Books().create(book, PASSWORD).orElseThrow().close();
        return BookFile.at(book).store();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
