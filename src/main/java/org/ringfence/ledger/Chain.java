package org.ringfence.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ties each entry to the one before it: SHA-256 over the earlier entry's digest and all that this
 * one says, so that an entry changed behind the program's back shows in every later one.
 */
final class Chain {

  private static final char FIELD_END = '\u001f';
  private static final byte[] START = new byte[32];

  private final MessageDigest sha256;
  private byte[] last;

  private Chain(byte[] last) {
    this.last = last;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256", e);
    }
  }

  static Chain fromStart() {
    return new Chain(START);
  }

  static Chain after(byte[] lastDigest) {
    return new Chain(lastDigest);
  }

  /** The digest of the next entry, whose parts are given in the order of the table's columns. */
  byte[] next(Object... parts) {
    sha256.update(last);
    var text = new StringBuilder(256);
    for (var part : parts) {
      text.append(part == null ? "" : part).append(FIELD_END);
    }
    last = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return last;
  }
}
