package org.ringfence.launch;

import java.nio.file.Path;
import org.ringfence.bench.GeneratedBook;

/** A process that opens the window on the list of people of a generated book, and ends. */
public final class PeopleShown {

  private PeopleShown() {}

  public static void main(String[] args) throws Exception {
    new FirstSight(Path.of(args[0]), GeneratedBook.PASSWORD, GeneratedBook.CLOCK).show();
    System.exit(0);
  }
}
