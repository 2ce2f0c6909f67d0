package org.ringfence.paper;

import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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
    var stream = document.getDocument().createCOSStream();
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (var out = new DeflaterOutputStream(stream.createRawOutputStream(), deflater)) {
      out.write(content);
    } finally {
      deflater.end();
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
