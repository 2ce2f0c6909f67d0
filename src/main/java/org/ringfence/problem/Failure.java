package org.ringfence.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * An unexpected failure, put so that a person can tell somebody about it. The code is the same
 * wherever the same thing goes wrong at the same place of the program, and short enough to read out
 * over the phone. Neither code nor details hold what was in the book: messages of exceptions are
 * left out, because they may quote names and amounts.
 *
 * @param code such as {@code 7K3-Q9D}
 * @param details kinds of exceptions and places in the program, a line each
 */
public record Failure(String code, String details) {

  /** Without I, O, 0, 1: they sound or look alike. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  public static Failure of(Throwable thrown) {
    var places = new StringBuilder();
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      places.append(cause.getClass().getName()).append('\n');
      for (var frame : cause.getStackTrace()) {
        places.append("  at ").append(frame.getClassName()).append('.');
        places.append(frame.getMethodName()).append(':').append(frame.getLineNumber());
        places.append('\n');
      }
    }
    return new Failure(code(thrown), places.toString());
  }

  private static String code(Throwable thrown) {
    var crc = new CRC32();
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      var frames = cause.getStackTrace();
      var at = frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getMethodName();
      crc.update((cause.getClass().getName() + at).getBytes(StandardCharsets.UTF_8));
    }
    var code = new StringBuilder();
    long rest = crc.getValue();
    for (int i = 0; i < 6; i++) {
      code.append(LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return code.insert(3, '-').toString().toUpperCase(Locale.ROOT);
  }
}
