package org.ringfence.bank.files;

/**
 * Why a file cannot be read, as a sentence for a person. It stays inside this package: {@link
 * BankFiles} turns it into a refusal.
 */
final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableFileException(String says) {
    super(says, null, false, false);
  }

  /** At a line of the file, counted from 1. */
  static UnreadableFileException at(long line, String says) {
    return new UnreadableFileException("Line " + line + " of the file " + says);
  }
}
