package org.ringfence.statements;

/** Makes a reference safe to be part of a file's name on any system. */
final class SafeName {

  private SafeName() {}

  /** Letters, digits, dots, hyphens and underscores stay; anything else becomes a hyphen. */
  static String of(String reference) {
    var safe = reference.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^\\.+", "");
    return safe.isBlank() ? "person" : safe;
  }
}
