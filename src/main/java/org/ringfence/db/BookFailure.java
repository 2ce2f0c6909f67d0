package org.ringfence.db;

/**
 * The book's file could not be read or written: something outside the program is wrong, such as a
 * full disk.
 */
public final class BookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BookFailure(String says, Throwable cause) {
    super(says, cause);
  }
}
