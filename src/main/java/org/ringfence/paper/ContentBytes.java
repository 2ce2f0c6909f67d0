package org.ringfence.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the operators of a page, quickly: numbers with two decimals, glyphs as hexadecimal. Keeps
 * its own bytes, because a stream of the JDK locks and checks at every one of them.
 */
final class ContentBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = new byte[8192];
  private int size;

  ContentBytes write(String ascii) {
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** A number and a space. */
  ContentBytes number(float value) {
    room(24);
    long hundredths = Math.round(value * 100.0);
    if (hundredths < 0) {
      bytes[size++] = '-';
      hundredths = -hundredths;
    }
    digits(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      bytes[size++] = '.';
      bytes[size++] = (byte) ('0' + rest / 10);
      if (rest % 10 != 0) {
        bytes[size++] = (byte) ('0' + rest % 10);
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes[size++] = (byte) ('0' + (int) (value % 10));
  }

  ContentBytes glyph(int glyph) {
    room(4);
    bytes[size++] = HEX[glyph >> 12 & 15];
    bytes[size++] = HEX[glyph >> 8 & 15];
    bytes[size++] = HEX[glyph >> 4 & 15];
    bytes[size++] = HEX[glyph & 15];
    return this;
  }

  ContentBytes colour(Colour colour) {
    return number(colour.red()).number(colour.green()).number(colour.blue()).write("rg\n");
  }

  ContentBytes append(ContentBytes other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
