package org.ringfence.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import org.ringfence.problem.Outcome;

/** Makes new books and opens those there are. What stands in the way is refused in words. */
public final class Books {

  /** Short passwords are guessed; a book holds what is most private about people. */
  public static final int PASSWORD_LENGTH_MIN = 8;

  private final Function<char[], BookKeys> stretching;

  public Books() {
    this(BookKeys::of);
  }

  /** For tests, which open one book after the other and need not stretch one password anew. */
  Books(Function<char[], BookKeys> stretching) {
    this.stretching = stretching;
  }

  /**
   * Makes an empty book. Refuses a name that does not end in {@code .ringfence}, a place where
   * there is something already, and a password of fewer than {@value #PASSWORD_LENGTH_MIN}
   * characters.
   */
  public Outcome<Database> create(Path path, char[] password) {
    var file = BookFile.at(path);
    var wrong = file.whyNotNew();
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    if (password.length < PASSWORD_LENGTH_MIN) {
      return Outcome.refused(
          "The password of a book has at least %d characters.".formatted(PASSWORD_LENGTH_MIN));
    }
    try {
      Files.createDirectories(file.folder());
    } catch (IOException e) {
      return Outcome.refused(
          "The book cannot be made at %s. Check that you may save there, or choose another place."
              .formatted(file.folder()));
    }
    return connect(file, Store::create, password);
  }

  /**
   * Opens a book. Refuses what is not a book, a wrong password, a book that is open already (in
   * this program or in another copy of it), and a book from a newer version of the program.
   */
  public Outcome<Database> open(Path path, char[] password) {
    var file = BookFile.at(path);
    var wrong = file.whyNotABook();
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    return connect(file, Store::open, password);
  }

  /** How to come to a file's store: by making it, or by opening the one there is. */
  private interface Way {
    Store to(BookFile file, BookKeys keys) throws SQLException;
  }

  private Outcome<Database> connect(BookFile file, Way way, char[] password) {
    var keys = stretching.apply(password);
    Store store = null;
    try {
      store = way.to(file, keys);
      var migrated = Migrations.bringUpToDate(store);
      if (migrated instanceof Outcome.Refused<Boolean> refused) {
        store.close();
        return refused.as();
      }
      if (migrated.orElseThrow()) {
        // H2 2.4.240 checks the rows of a new table by the connection that made it, which is
        // closed by now (h2database issue 4308). In a book opened again it does not.
        store.close();
        store = Store.open(file, keys);
      }
      return Outcome.done(new Database(store));
    } catch (SQLException e) {
      closeQuietly(store, e);
      return Outcome.refused(inWords(file, e));
    } catch (RuntimeException e) {
      closeQuietly(store, e);
      throw e;
    }
  }

  private static void closeQuietly(Store store, Exception cause) {
    if (store == null) {
      return;
    }
    try {
      store.close();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static String inWords(BookFile file, SQLException e) {
    var name = file.folder().getFileName();
    return switch (StoreFault.of(e)) {
      case OPEN_ALREADY ->
          "%s is open already. Close the other window of Ringfence that has it, then try again."
              .formatted(name);
      case WRONG_PASSWORD ->
          "That is not the password of %s, or its file is damaged.".formatted(name);
      case DAMAGED, UNREACHABLE ->
          ("%s is damaged and cannot be read; nothing was changed. Put back your last backup, then"
                  + " start Ringfence again.")
              .formatted(name);
      case OTHER -> "%s cannot be opened: %s".formatted(name, e.getMessage());
    };
  }
}
