package org.ringfence.sheet;

/** A whole number in an attribute of the workbook's XML. */
final class WholeAttribute {

  private WholeAttribute() {}

  /** The number, or {@code absent} when there is none; anything else means a damaged workbook. */
  static int of(String value, int absent) {
    if (value == null || value.isEmpty()) {
      return absent;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException broken) {
      throw UnreadableWorkbook.broken(broken);
    }
  }
}
