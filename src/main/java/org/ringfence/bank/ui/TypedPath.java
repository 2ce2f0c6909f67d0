package org.ringfence.bank.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A place of a file as people paste it: with quotation marks, or as a file: address. */
final class TypedPath {

  private TypedPath() {}

  /** Empty when it cannot be a file's place. */
  static Optional<Path> read(String typed) {
    var text = typed.strip();
    if (text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"))) {
      text =
          text.substring(
              1, text.endsWith(text.substring(0, 1)) ? text.length() - 1 : text.length());
    }
    try {
      return Optional.of(text.startsWith("file:") ? Path.of(URI.create(text)) : Path.of(text));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
