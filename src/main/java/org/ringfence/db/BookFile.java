package org.ringfence.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.ringfence.problem.Problem;

/**
 * Where a book lies on disk: a folder whose name ends in {@code .ringfence} with the encrypted
 * store inside, so that it moves as one thing.
 */
record BookFile(Path folder) {

  static final String SUFFIX = ".ringfence";
  private static final String STORE = "book";
  private static final String STORE_SUFFIX = ".mv.db";
  private static final byte[] ENCRYPTED_STORE = "H2encrypt".getBytes(StandardCharsets.US_ASCII);

  static BookFile at(Path path) {
    return new BookFile(path.toAbsolutePath().normalize());
  }

  Path store() {
    return folder.resolve(STORE + STORE_SUFFIX);
  }

  /** H2's address of the store. */
  String url() {
    return "jdbc:h2:%s;CIPHER=AES".formatted(OrderedFiles.named(folder.resolve(STORE).toString()));
  }

  Optional<Problem> whyNotNamed() {
    if (!folder.getFileName().toString().endsWith(SUFFIX)) {
      return problem(
          "The name of a book ends in %s; this one is %s.", SUFFIX, folder.getFileName());
    }
    if (folder.toString().indexOf(';') >= 0) {
      return problem("A book cannot lie in a folder with a semicolon in its name: %s.", folder);
    }
    return Optional.empty();
  }

  Optional<Problem> whyNotNew() {
    return whyNotNamed()
        .or(
            () ->
                Files.exists(folder)
                    ? problem(
                        "There is something at %s already. Choose another name for the new book.",
                        folder)
                    : Optional.empty());
  }

  Optional<Problem> whyNotABook() {
    var named = whyNotNamed();
    if (named.isPresent()) {
      return named;
    }
    if (!Files.exists(folder)) {
      return problem("There is no book at %s.", folder);
    }
    if (!Files.isRegularFile(store())) {
      return problem("%s is not a Ringfence book.", folder);
    }
    try (var in = Files.newInputStream(store())) {
      return Arrays.equals(in.readNBytes(ENCRYPTED_STORE.length), ENCRYPTED_STORE)
          ? Optional.empty()
          : problem(
              "%s is not a Ringfence book: what is inside it is not an encrypted store.", folder);
    } catch (IOException e) {
      return problem("%s cannot be read: %s", folder, e.getMessage());
    }
  }

  private static Optional<Problem> problem(String says, Object... about) {
    return Optional.of(Problem.of(says.formatted(about)));
  }
}
