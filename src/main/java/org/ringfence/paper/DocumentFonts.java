package org.ringfence.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Embeds the letters that a document used, and only those. */
final class DocumentFonts {

  /** The most entries that the PDF reference allows in one block of a character map. */
  private static final int BLOCK = 100;

  private final Typefaces typefaces;

  DocumentFonts(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The font resources of all pages, under the names that {@link Canvas} writes. */
  COSDictionary embed(PDDocument document, Iterable<Canvas> pages) throws IOException {
    var fonts = new COSDictionary();
    for (int index = 0; index < typefaces.count(); index++) {
      var letters = new BitSet();
      for (var page : pages) {
        letters.or(page.lettersUsed().get(index));
      }
      if (!letters.isEmpty()) {
        var font = embed(document, typefaces.face(index), letters);
        fonts.setItem(COSName.getPDFName("F" + index), font);
      }
    }
    return fonts;
  }

  private static COSDictionary embed(PDDocument document, FontFace face, BitSet letters)
      throws IOException {
    var font = PDType0Font.load(document, face.font, true);
    var glyphs = new HashSet<Integer>();
    letters.stream().forEach(letter -> glyphs.add(face.glyph((char) letter)));
    font.addGlyphsToSubset(glyphs);
    font.subset();
    var dictionary = font.getCOSObject();
    // PDFBox knows only the glyphs that the font's own map leads to, and the digits are not.
    dictionary.setItem(COSName.TO_UNICODE, Streams.deflated(document, lettersOf(face, letters)));
    return dictionary;
  }

  /** What each glyph is when text is copied, searched or read aloud. */
  private static byte[] lettersOf(FontFace face, BitSet letters) {
    var map = new StringBuilder(2048);
    map.append(
        """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    // Where a font has one glyph for two letters, the first stands for both; a space that does
    // not break is a space to whoever copies the text.
    var glyphsSeen = new BitSet();
    var inOrder =
        letters.stream()
            .filter(
                letter -> {
                  int glyph = face.glyph((char) letter);
                  boolean first = !glyphsSeen.get(glyph);
                  glyphsSeen.set(glyph);
                  return first;
                })
            .toArray();
    for (int from = 0; from < inOrder.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, inOrder.length);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<').append(hex(face.glyph((char) inOrder[i]))).append("> <");
        map.append(hex(isSpace(inOrder[i]) ? ' ' : inOrder[i])).append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean isSpace(int letter) {
    return Character.isSpaceChar(letter);
  }

  private static String hex(int value) {
    var digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
