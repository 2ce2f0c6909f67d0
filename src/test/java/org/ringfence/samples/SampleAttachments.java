package org.ringfence.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Two papers as they come with bills: an invoice as a PDF and a photograph of a receipt. */
final class SampleAttachments {

  private static final List<String> INVOICE =
      List.of(
          "Sampleton Green Gym (invented)",
          "2 Nowhere Road, Sampleton, ZZ1 2ZZ",
          "",
          "Invoice GG-2026-11",
          "18 November 2026",
          "",
          "To: Lantern Lane Support, 1 Lantern Lane, Sampleton",
          "",
          "Three places, four Tuesday sessions        £137.50",
          "",
          "Please pay within 30 days.");

  private static final List<String> RECEIPT =
      List.of(
          "SPECIMEN CAFÉ",
          "an invented café",
          "",
          "2 x soup          7.40",
          "1 x tea           1.85",
          "                 -----",
          "Total  £          9.25",
          "",
          "14/11/2026  12:41",
          "Thank you");

  private SampleAttachments() {}

  static void write(Path folder) throws IOException {
    invoice(folder.resolve("invoice-green-gym.pdf"));
    receipt(folder.resolve("receipt-cafe.png"));
  }

  private static void invoice(Path file) throws IOException {
    try (var document = new PDDocument();
        var out = Files.newOutputStream(file)) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
        text.setLeading(20);
        text.newLineAtOffset(70, 760);
        for (var line : INVOICE) {
          text.showText(line);
          text.newLine();
        }
        text.endText();
      }
      document.save(out);
    }
  }

  private static void receipt(Path file) throws IOException {
    var picture = new BufferedImage(460, 420, BufferedImage.TYPE_BYTE_GRAY);
    var pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(new Color(0xf4, 0xf4, 0xf4));
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(new Color(0x22, 0x22, 0x22));
    pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 24));
    for (int i = 0; i < RECEIPT.size(); i++) {
      pen.drawString(RECEIPT.get(i), 50, 50 + i * 36);
    }
    pen.dispose();
    ImageIO.write(picture, "png", file.toFile());
  }
}
