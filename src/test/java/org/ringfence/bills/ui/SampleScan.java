package org.ringfence.bills.ui;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** An invented invoice as a scanner would give it. */
final class SampleScan {

  private SampleScan() {}

  static byte[] png() {
    var scan = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    var pen = scan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 300);
    pen.setColor(Color.DARK_GRAY);
    pen.setFont(pen.getFont().deriveFont(28f));
    pen.drawString("Able Taxis (invented)", 40, 70);
    pen.drawString("Invoice 214        £24.50", 40, 150);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(scan, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
