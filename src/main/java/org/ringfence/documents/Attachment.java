package org.ringfence.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** A file that somebody chose, such as a scanned invoice or a receipt, not kept in the book yet. */
public record Attachment(String fileName, byte[] bytes) {

  /**
   * A scanned invoice is well below this; a book of photographs would grow beyond what backs up.
   */
  static final int BYTES_MAX = 20 * 1024 * 1024;

  private static final String FIELD = "Document";

  /** Refuses a file that cannot be read and, before reading it, one of more than 20 MB. */
  public static Outcome<Attachment> read(Path file) {
    var fileName = file.getFileName().toString();
    try {
      return Files.size(file) > BYTES_MAX
          ? Outcome.refused(tooLarge(fileName))
          : Outcome.done(new Attachment(fileName, Files.readAllBytes(file)));
    } catch (IOException e) {
      return Outcome.refused(
          Problem.at(FIELD, "%s cannot be read. Choose it again.".formatted(fileName)));
    }
  }

  /** Refuses nothing at all, more than 20 MB, and what is not a PDF, PNG or JPEG. */
  Outcome<AttachmentKind> kind() {
    if (bytes.length == 0) {
      return Outcome.refused(
          Problem.at(FIELD, "%s is empty. Choose the file again.".formatted(fileName)));
    }
    if (bytes.length > BYTES_MAX) {
      return Outcome.refused(tooLarge(fileName));
    }
    return Outcome.found(
        AttachmentKind.of(bytes),
        Problem.at(
            FIELD,
            ("%s is not a PDF, PNG or JPEG, whatever its name says. Save or scan it as one of"
                    + " these.")
                .formatted(fileName)));
  }

  private static Problem tooLarge(String fileName) {
    return Problem.at(
        FIELD,
        "%s is larger than 20 MB. Scan it in lower quality or attach fewer pages."
            .formatted(fileName));
  }
}
