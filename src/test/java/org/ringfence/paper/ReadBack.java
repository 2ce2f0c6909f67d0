package org.ringfence.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back, as a person with a screen reader, a search box or a ruler would. */
public final class ReadBack {

  private ReadBack() {}

  /** All text, with single spaces, as a program that copies text finds it. */
  public static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A letter and where it stands, in points from the left and the top of its page. */
  record Glyph(int page, String letter, float left, float right, float top, float bottom) {}

  static List<Glyph> glyphs(byte[] pdf) {
    var glyphs = new ArrayList<Glyph>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              glyphs.add(
                  new Glyph(
                      getCurrentPageNo(),
                      text.getUnicode(),
                      text.getX(),
                      text.getX() + text.getWidth(),
                      text.getY() - text.getHeight(),
                      text.getY()));
            }
          };
      stripper.writeText(document, Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return glyphs;
  }

  /** The structure tree from top to bottom, one line an element that holds text: "P: some text". */
  public static List<String> aloud(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var marked = marked(document);
      var lines = new ArrayList<String>();
      read(document.getDocumentCatalog().getStructureTreeRoot(), marked, lines);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> marked(PDDocument document) throws IOException {
    var marked = new HashMap<String, String>();
    for (var page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      int number = document.getPages().indexOf(page);
      for (var content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          marked.put(number + ":" + content.getMCID(), letters(content));
        }
      }
    }
    return marked;
  }

  /** Lines of one element are marked together; where the next begins, the position jumps back. */
  private static String letters(PDMarkedContent content) {
    var text = new StringBuilder();
    TextPosition before = null;
    for (var one : content.getContents()) {
      var position = (TextPosition) one;
      if (before != null
          && Math.abs(position.getY() - before.getY()) > 1
          && !text.toString().endsWith("-")) {
        text.append(' ');
      }
      text.append(position.getUnicode());
      before = position;
    }
    return text.toString();
  }

  private static void read(PDStructureNode node, Map<String, String> marked, List<String> lines) {
    var here = new ArrayList<String>();
    for (var kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> read(element, marked, lines);
        case Integer id ->
            here.add(marked.get(number(((PDStructureElement) node).getPage()) + ":" + id));
        case PDMarkedContentReference reference ->
            here.add(marked.get(number(reference.getPage()) + ":" + reference.getMCID()));
        default -> throw new IllegalStateException("Unexpected " + kid);
      }
    }
    if (!here.isEmpty()) {
      var type = ((PDStructureElement) node).getStructureType();
      lines.add(type + ": " + here.stream().map(String::strip).collect(Collectors.joining(" ")));
    }
  }

  private static int number(PDPage page) {
    return page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
  }
}
