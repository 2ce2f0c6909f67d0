package org.ringfence.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the operators of a page, quickly: numbers with two decimals, glyphs as hexadecimal. */
final class ContentBytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);

  ContentBytes write(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes.write(ascii.charAt(i));
    }
    return this;
  }

  /** A number and a space. */
  ContentBytes number(float value) {
    long hundredths = Math.round(value * 100.0);
    if (hundredths < 0) {
      bytes.write('-');
      hundredths = -hundredths;
    }
    digits(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      bytes.write('.');
      bytes.write('0' + rest / 10);
      if (rest % 10 != 0) {
        bytes.write('0' + rest % 10);
      }
    }
    bytes.write(' ');
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes.write('0' + (int) (value % 10));
  }

  ContentBytes glyph(int glyph) {
    bytes.write(HEX[glyph >> 12 & 15]);
    bytes.write(HEX[glyph >> 8 & 15]);
    bytes.write(HEX[glyph >> 4 & 15]);
    bytes.write(HEX[glyph & 15]);
    return this;
  }

  ContentBytes colour(Colour colour) {
    return number(colour.red()).number(colour.green()).number(colour.blue()).write("rg\n");
  }

  ContentBytes append(ContentBytes other) {
    bytes.writeBytes(other.toArray());
    return this;
  }

  boolean isEmpty() {
    return bytes.size() == 0;
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }
}
