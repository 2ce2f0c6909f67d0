package org.ringfence.crash;

import java.nio.file.Path;
import java.util.Random;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.BookFailure;
import org.ringfence.db.Books;

/** Posts without end, and says each entry once the book has said that it is done. */
final class PostingChild {

  private PostingChild() {}

  static void main(String[] arguments) {
    var database =
        new Books().open(Path.of(arguments[0]), GeneratedBook.PASSWORD.clone()).orElseThrow();
    var postings = new Postings(database, new Random(Long.parseLong(arguments[1])));
    while (true) {
      try {
        System.out.println(postings.post().line());
      } catch (BookFailure e) {
        System.out.println(e.getMessage());
        System.exit(1);
      }
    }
  }
}
