package org.ringfence.movein;

import java.util.Locale;

/** How names in a workbook are compared. */
final class Names {

  private Names() {}

  /** The same for all ways to write a name in capital and small letters. */
  static String key(String name) {
    return name.toLowerCase(Locale.UK);
  }
}
