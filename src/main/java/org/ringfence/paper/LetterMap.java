package org.ringfence.paper;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/** Writes what each glyph of a font is when text is copied, searched or read aloud. */
final class LetterMap {

  /** The most entries that the PDF reference allows in one block of a character map. */
  private static final int BLOCK = 100;

  private final FontFace face;

  LetterMap(FontFace face) {
    this.face = face;
  }

  byte[] of(BitSet letters) {
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
    var inOrder = firstOfEachGlyph(letters);
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

  /**
   * Where a font has one glyph for two letters, the first stands for both; a space that does not
   * break is a space to whoever copies the text.
   */
  private int[] firstOfEachGlyph(BitSet letters) {
    var seen = new BitSet();
    return letters.stream()
        .filter(
            letter -> {
              int glyph = face.glyph((char) letter);
              boolean first = !seen.get(glyph);
              seen.set(glyph);
              return first;
            })
        .toArray();
  }

  private static boolean isSpace(int letter) {
    return Character.isSpaceChar(letter);
  }

  private static String hex(int value) {
    var digits = Integer.toHexString(value).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
