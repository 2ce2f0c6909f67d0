package org.ringfence.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the streams of a PDF. */
final class Streams {

  private Streams() {}

  static COSStream plain(PDDocument document, byte[] content) throws IOException {
    var stream = document.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(content);
    }
    return stream;
  }

  static COSStream deflated(PDDocument document, byte[] content) throws IOException {
    return ofDeflated(document, deflated(content));
  }

  /** A stream of what was compressed before. */
  static COSStream ofDeflated(PDDocument document, byte[] deflated) throws IOException {
    var stream = plain(document, deflated);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

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
