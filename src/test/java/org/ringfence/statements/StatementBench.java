package org.ringfence.statements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.ringfence.paper.Typefaces;

/**
 * Times one statement of thirty lines, tagged and with its figures inside, against bare PDFBox that
 * draws the same words at the same places with the same fonts, untagged, fonts parsed beforehand.
 */
public final class StatementBench {

  private static final FiguresJson JSON = new FiguresJson();
  private static final StatementFigures FIGURES = SampleFigures.october();
  private static final int ROUNDS = 12;
  private static final int A_ROUND = 100;

  private record Word(int page, boolean strong, float size, float x, float y, String text) {}

  private StatementBench() {}

  public static void main(String[] args) throws IOException {
    var press = new Press(Typefaces.bundled());
    var regular = font("AtkinsonHyperlegibleNext-Regular.ttf");
    var strong = font("AtkinsonHyperlegibleNext-Bold.ttf");
    var words = words(statement(press));
    double bareLeast = Double.MAX_VALUE;
    double ourLeast = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      for (int i = 0; i < A_ROUND; i++) {
        bare(words, regular, strong);
      }
      double bare = (cpu() - start) / 1e6 / A_ROUND;
      start = cpu();
      for (int i = 0; i < A_ROUND; i++) {
        statement(press);
      }
      double ours = (cpu() - start) / 1e6 / A_ROUND;
      bareLeast = Math.min(bareLeast, bare);
      ourLeast = Math.min(ourLeast, ours);
      System.out.printf("bare %.2f ms, statement %.2f ms, %.2f times%n", bare, ours, ours / bare);
    }
    System.out.printf(
        "least: bare %.2f ms and %d KB, statement %.2f ms and %d KB, %.2f times%n",
        bareLeast,
        bare(words, regular, strong).length / 1024,
        ourLeast,
        statement(press).length / 1024,
        ourLeast / bareLeast);
  }

  private static byte[] statement(Press press) {
    var figures = FIGURES;
    var edition = new Edition(1, List.of(), Instant.parse("2026-11-04T09:30:00Z"));
    var json = JSON.write(figures);
    return press.print(new StandardStatement(figures, json, edition, ZoneOffset.UTC).paper());
  }

  private static byte[] bare(List<Word> words, TrueTypeFont regular, TrueTypeFont strong)
      throws IOException {
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

  private static List<Word> words(byte[] pdf) throws IOException {
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

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
