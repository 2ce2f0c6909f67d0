package org.ringfence.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is stored: PBKDF2 with HMAC-SHA-512 and a salt of its own, so that equal PINs do not
 * look equal. So few digits can be guessed by whoever has the book's password and the time; what
 * protects them is the encryption of the book and the lock after {@link PinTries#FAILURES_MAX}
 * tries.
 */
record PinHash(byte[] salt, byte[] hash) {

  static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  static PinHash of(String pin, SecureRandom random, int rounds) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PinHash(salt, stretch(pin, salt, rounds));
  }

  boolean matches(String pin, int rounds) {
    return MessageDigest.isEqual(hash, stretch(pin, salt, rounds));
  }

  private static byte[] stretch(String pin, byte[] salt, int rounds) {
    var spec = new PBEKeySpec(pin.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512", e);
    } finally {
      spec.clearPassword();
    }
  }
}
