package org.ringfence.paper;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses what goes into the streams of a PDF. */
final class Streams {

  private Streams() {}

  static byte[] deflated(byte[] content) {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try {
      deflater.setInput(content);
      deflater.finish();
      var bytes = new ByteArrayOutputStream(content.length / 2 + 64);
      var part = new byte[8192];
      while (!deflater.finished()) {
        bytes.write(part, 0, deflater.deflate(part));
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
