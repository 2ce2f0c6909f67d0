package org.ringfence.bank.files;

/** What the readers say alike when they refuse a file. */
final class RefusalWords {

  /** Ends a sentence about one thing that cannot be read. */
  static final String AGAIN = " Nothing was read; download the statement again.";

  /** Ends a sentence about another currency. */
  static final String POUNDS_ONLY =
      " Ringfence keeps pounds only; download the statement of an account in pounds.";

  private static final int SHOWN_MAX = 40;

  private RefusalWords() {}

  /** Says that something cannot be read, and what stands there; or that nothing stands there. */
  static String unread(String unread, String missing, String written) {
    var tidied = LineText.tidy(written);
    var shown = tidied.length() > SHOWN_MAX ? tidied.substring(0, SHOWN_MAX) + "..." : tidied;
    return tidied.isEmpty() ? missing : unread + ": \"" + shown + "\"";
  }
}
