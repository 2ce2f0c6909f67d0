package org.ringfence.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.ringfence.paper.Press;

/**
 * What drawing the words of a paper costs with PDFBox alone: the same words at the same places with
 * the same fonts, untagged, the fonts parsed beforehand.
 */
public final class BarePdf {

  /** A run of text on a page, with the place of its first letter in points. */
  public record Word(int page, boolean strong, float size, float x, float y, String text) {}

  private final TrueTypeFont regular = font("AtkinsonHyperlegibleNext-Regular.ttf");
  private final TrueTypeFont strong = font("AtkinsonHyperlegibleNext-Bold.ttf");

  public BarePdf() throws IOException {}

  public byte[] draw(List<Word> words) throws IOException {
    try (var document = new PDDocument()) {
      var plain = PDType0Font.load(document, regular, true);
      var bold = PDType0Font.load(document, strong, true);
      int pages = words.getLast().page();
      for (int number = 1; number <= pages; number++) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
          out.beginText();
          for (var word : words) {
            if (word.page() == number) {
              out.setFont(word.strong() ? bold : plain, word.size());
              out.setTextMatrix(Matrix.getTranslateInstance(word.x(), word.y()));
              out.showText(word.text());
            }
          }
          out.endText();
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static TrueTypeFont font(String file) throws IOException {
    try (InputStream in = Press.class.getResourceAsStream("fonts/" + file)) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    }
  }

  public static List<Word> words(byte[] pdf) throws IOException {
    var words = new ArrayList<Word>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
              var first = letters.getFirst();
              words.add(
                  new Word(
                      getCurrentPageNo(),
                      first.getFont().getName().contains("Bold"),
                      first.getFontSizeInPt(),
                      first.getX(),
                      PDRectangle.A4.getHeight() - first.getY(),
                      text));
            }
          };
      stripper.writeText(document, Writer.nullWriter());
    }
    return words;
  }
}
