package org.ringfence.paper;

import java.util.Arrays;

/**
 * Writes what a PDF is made of, quickly: numbers with two decimals, glyphs as two bytes. Keeps its
 * own bytes, because a stream of the JDK locks and checks at every one of them.
 */
final class ContentBytes {

  private byte[] bytes = new byte[8192];
  private int size;

  ContentBytes write(String ascii) {
    int length = ascii.length();
    room(length);
    // Held in locals: the compiler would fetch and put back both fields at each letter.
    var to = bytes;
    int at = size;
    for (int i = 0; i < length; i++) {
      to[at++] = (byte) ascii.charAt(i);
    }
    size = at;
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

  /** A whole number and a space. */
  ContentBytes whole(long value) {
    room(24);
    if (value < 0) {
      bytes[size++] = '-';
    }
    digits(Math.abs(value));
    bytes[size++] = ' ';
    return this;
  }

  /** Points to another object. */
  ContentBytes reference(int object) {
    return whole(object).write("0 R");
  }

  private void digits(long value) {
    int count = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      count++;
    }
    long rest = value;
    for (int at = size + count - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + (int) (rest % 10));
      rest /= 10;
    }
    size += count;
  }

  /** A glyph of the two bytes that it has inside the brackets of a text. */
  ContentBytes glyph(int glyph) {
    room(4);
    letter((byte) (glyph >> 8));
    letter((byte) glyph);
    return this;
  }

  private void letter(byte letter) {
    if (letter == '(' || letter == ')' || letter == '\\') {
      bytes[size++] = '\\';
      bytes[size++] = letter;
    } else if (letter == '\r') {
      // As it is, it would be read as a line feed.
      bytes[size++] = '\\';
      bytes[size++] = 'r';
    } else {
      bytes[size++] = letter;
    }
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

  ContentBytes append(byte[] others) {
    room(others.length);
    System.arraycopy(others, 0, bytes, size, others.length);
    size += others.length;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
