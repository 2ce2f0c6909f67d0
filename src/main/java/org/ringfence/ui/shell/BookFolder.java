package org.ringfence.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.problem.Outcome;

/** Finds the book that is meant by a folder that was chosen or typed. */
final class BookFolder {

  private BookFolder() {}

  /** The same of a path as it was typed, with or without the ending of a book. */
  static Outcome<Path> typed(String path) {
    try {
      var typed = Path.of(path.strip()).toAbsolutePath();
      var ended = Path.of(typed + DoorViewModel.SUFFIX);
      return of(!Files.exists(typed) && Files.exists(ended) ? ended : typed);
    } catch (InvalidPathException unreadable) {
      return Outcome.refused("“%s” is no folder. %s".formatted(path.strip(), which()));
    }
  }

  /**
   * The folder itself, or the one book in it: choosers go into a folder as easily as they take it.
   * Refuses one that is not there, is no book and has none in it, or has several.
   */
  static Outcome<Path> of(Path folder) {
    if (!Files.exists(folder)) {
      return Outcome.refused("There is nothing at %s. %s".formatted(folder, which()));
    }
    if (folder.toString().endsWith(DoorViewModel.SUFFIX)) {
      return Outcome.done(folder);
    }
    var books = booksIn(folder);
    return switch (books.size()) {
      case 0 -> Outcome.refused("%s is no book. %s".formatted(folder, which()));
      case 1 -> Outcome.done(books.getFirst());
      default ->
          Outcome.refused(
              "There are several books in %s. Choose one of them: %s."
                  .formatted(
                      folder,
                      books.stream()
                          .map(book -> book.getFileName().toString())
                          .sorted()
                          .collect(Collectors.joining(", "))));
    };
  }

  private static String which() {
    return "Choose the folder whose name ends in %s.".formatted(DoorViewModel.SUFFIX);
  }

  private static List<Path> booksIn(Path folder) {
    try (var inside = Files.newDirectoryStream(folder, "*" + DoorViewModel.SUFFIX)) {
      var books = new ArrayList<Path>();
      inside.forEach(books::add);
      return books;
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
