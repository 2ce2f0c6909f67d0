package org.ringfence.crash;

import java.nio.file.Path;
import java.util.Random;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.Books;

/**
 * Posts some entries, each said once it is done, and closes the book, and says so before and after.
 * Asked to pack, it closes as after a large import.
 */
final class ClosingChild {

  static final String PACK = "pack";
  static final String CLOSING = "closing";
  static final String CLOSED = "closed";

  private static final int POSTINGS_MAX = 60;

  private ClosingChild() {}

  static void main(String[] arguments) {
    var database =
        new Books().open(Path.of(arguments[0]), GeneratedBook.PASSWORD.clone()).orElseThrow();
    var random = new Random(Long.parseLong(arguments[1]));
    var postings = new Postings(database, random);
    int wanted = 1 + random.nextInt(POSTINGS_MAX);
    for (int i = 0; i < wanted; i++) {
      System.out.println(postings.post().line());
    }
    if (arguments[2].equals(PACK)) {
      database.packWhenClosed();
    }
    System.out.println(CLOSING);
    database.close();
    System.out.println(CLOSED);
  }
}
