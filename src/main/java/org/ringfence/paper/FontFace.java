package org.ringfence.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One parsed font file, with its glyph and advance for each letter looked up beforehand: measuring
 * is most of the work of a page. Advances are thousandths of the text's size. Letters outside the
 * Basic Multilingual Plane are not kept; none of the bundled fonts has one worth printing.
 */
final class FontFace {

  private static final String[] SCRIPTS = {"DFLT", "latn"};

  /** The font's own digits of one width, so that columns of amounts line up. */
  private static final List<String> EVEN_DIGITS = List.of("tnum");

  /**
   * Nearly every paper is written in these letters alone. It gets all of them, some kilobytes more
   * than it needs: which have to be picked out of the font only once.
   */
  private static final String EVERYDAY =
      " !&'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%£·–‘’“”\u00A0";

  private static final BitSet EVERYDAY_LETTERS =
      EVERYDAY.chars().collect(BitSet::new, BitSet::set, BitSet::or);

  final TrueTypeFont font;
  private final char[] glyphs = new char[0x10000];
  private final short[] advances = new short[0x10000];
  private final FontSubset everyday;

  private FontFace(TrueTypeFont font) throws IOException {
    this.font = font;
    var cmap = font.getUnicodeCmapLookup();
    var digits = font.getGsub();
    float scale = 1000f / font.getUnitsPerEm();
    for (int letter = 0; letter < glyphs.length; letter++) {
      int glyph = standsAlone(letter) ? cmap.getGlyphId(letter) : 0;
      if (letter >= '0' && letter <= '9') {
        glyph = digits.getSubstitution(glyph, SCRIPTS, EVEN_DIGITS);
      }
      glyphs[letter] = (char) glyph;
      advances[letter] = (short) Math.round(font.getAdvanceWidth(glyph) * scale);
    }
    everyday = FontSubset.of(this, EVERYDAY_LETTERS);
  }

  /** Reads a font from this package's resources. */
  static FontFace named(String file) {
    try (var in = FontFace.class.getResourceAsStream("fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the program");
      }
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligatures would print one glyph for several letters and cost time at each line.
      font.setEnableGsub(false);
      return new FontFace(font);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + file + " cannot be read", e);
    }
  }

  /**
   * Letters that stand one after the other from left to right, each in one shape. A font may well
   * have the letters of other scripts, but without shaping they would be wrong.
   */
  private static boolean standsAlone(int letter) {
    return switch (UnicodeScript.of(letter)) {
      case LATIN, GREEK, CYRILLIC, COMMON -> true;
      default -> false;
    };
  }

  /** These letters, and perhaps more. */
  FontSubset subset(BitSet letters) {
    var others = (BitSet) letters.clone();
    others.andNot(EVERYDAY_LETTERS);
    if (others.isEmpty()) {
      return everyday;
    }
    try {
      return FontSubset.of(this, letters);
    } catch (IOException e) {
      throw new UncheckedIOException("A font cannot be read any more", e);
    }
  }

  boolean has(char letter) {
    return glyphs[letter] != 0;
  }

  int glyph(char letter) {
    return glyphs[letter];
  }

  int advance(char letter) {
    return advances[letter];
  }
}
