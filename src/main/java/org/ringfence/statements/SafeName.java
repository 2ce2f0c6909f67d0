package org.ringfence.statements;

import java.util.regex.Pattern;

/** Makes a reference safe to be part of a file's name on any system. */
final class SafeName {

  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} ._-]");

  private SafeName() {}

  /**
   * Letters, digits, spaces, dots, hyphens and underscores stay; what else there is, and a dot at
   * the start, becomes a hyphen.
   */
  static String of(String reference) {
    var safe = UNSAFE.matcher(reference).replaceAll("-");
    return safe.startsWith(".") ? "-" + safe.substring(1) : safe;
  }
}
