package org.ringfence.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes and opens books for tests: the same as the program's, but each password is stretched only
 * the first time that any test gives it, which is most of what opening a book takes.
 */
public final class TestBooks {

  static final char[] PASSWORD = "long enough".toCharArray();

  private static final Map<String, BookKeys> KEYS = new ConcurrentHashMap<>();

  private TestBooks() {}

  public static Books quick() {
    return new Books(TestBooks::keys);
  }

  /** What {@code password} is stretched to. */
  static BookKeys keys(char[] password) {
    return KEYS.computeIfAbsent(new String(password), it -> BookKeys.of(it.toCharArray()));
  }

  /** A new empty book at {@code book}, open. */
  public static Database empty(Path book) {
    try {
      Files.createDirectories(book);
      Files.copy(EmptyBook.STORE, BookFile.at(book).store());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return quick().open(book, PASSWORD).orElseThrow();
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
        quick().create(book, PASSWORD).orElseThrow().close();
        return BookFile.at(book).store();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
