package org.ringfence.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The three secrets that open a book, all drawn from its one password: the key of the encrypted
 * file, the database administrator's password, and that of the application's own, lesser user.
 *
 * <p>H2 stretches a file password with ten rounds only, so the stretching that makes guessing dear
 * is done here: PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP Password Storage Cheat Sheet,
 * 2023). The salt is fixed, because a book must open from its one file; H2 adds a random salt of
 * each file's own.
 */
record BookKeys(String fileKey, String adminPassword, String applicationPassword) {

  private static final int ROUNDS = 210_000;
  private static final int BITS = 512;
  private static final byte[] SALT = "org.ringfence.book.1".getBytes(StandardCharsets.US_ASCII);

  static BookKeys of(char[] password) {
    var spec = new PBEKeySpec(password, SALT, ROUNDS, BITS);
    try {
      var bytes =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      var hex = HexFormat.of();
      var keys =
          new BookKeys(
              hex.formatHex(bytes, 0, 32),
              hex.formatHex(bytes, 32, 48),
              hex.formatHex(bytes, 48, 64));
      Arrays.fill(bytes, (byte) 0);
      return keys;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** H2 takes the file's key and the user's password in one string, separated by a blank. */
  String forAdmin() {
    return fileKey + " " + adminPassword;
  }

  String forApplication() {
    return fileKey + " " + applicationPassword;
  }

  @Override
  public String toString() {
    return "BookKeys[hidden]";
  }
}
