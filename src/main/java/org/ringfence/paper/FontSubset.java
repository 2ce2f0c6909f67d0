package org.ringfence.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Some letters of a font, ready to be embedded. Pages keep the font's own numbers of glyphs.
 *
 * @param name of the font, with six capitals in front that say which letters these are
 * @param look what the font descriptor says of the font as a whole
 * @param widths how wide each glyph is, in thousandths
 * @param program the font file of these letters, compressed
 * @param programLength its bytes before they were compressed
 * @param places where in that file each glyph is, compressed
 * @param letters what each glyph is when text is copied, searched or read aloud, compressed
 */
record FontSubset(
    String name,
    String look,
    String widths,
    byte[] program,
    int programLength,
    byte[] places,
    byte[] letters) {

  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  static FontSubset of(FontFace face, BitSet letters) throws IOException {
    var glyphs = new HashSet<Integer>();
    letters.stream().forEach(letter -> glyphs.add(face.glyph((char) letter)));
    var subsetter = new TTFSubsetter(face.font, TABLES);
    subsetter.addGlyphIds(glyphs);
    var tag = tag(letters);
    subsetter.setPrefix(tag);
    var program = new ByteArrayOutputStream(16 * 1024);
    subsetter.writeToStream(program);
    var placeOfGlyph = new TreeMap<Integer, Integer>();
    subsetter.getGIDMap().forEach((place, glyph) -> placeOfGlyph.put(glyph, place));
    return new FontSubset(
        tag + "+" + face.font.getName(),
        look(face.font),
        widths(face.font, placeOfGlyph),
        Streams.deflated(program.toByteArray()),
        program.size(),
        Streams.deflated(places(placeOfGlyph)),
        Streams.deflated(new LetterMap(face).of(letters)));
  }

  private static String tag(BitSet letters) {
    var tag = new StringBuilder();
    for (long rest = letters.hashCode() & 0xFFFFFFFFL; tag.length() < 6; rest /= 26) {
      tag.append((char) ('A' + rest % 26));
    }
    return tag.toString();
  }

  private static String look(TrueTypeFont font) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    var box = font.getHeader();
    var line = font.getHorizontalHeader();
    var look = new ContentBytes();
    look.write("/Flags 4/ItalicAngle 0/FontBBox[");
    look.number(box.getXMin() * scale).number(box.getYMin() * scale);
    look.number(box.getXMax() * scale).number(box.getYMax() * scale);
    look.write("]/Ascent ").number(line.getAscender() * scale);
    look.write("/Descent ").number(line.getDescender() * scale);
    look.write("/CapHeight ").number(font.getOS2Windows().getCapHeight() * scale);
    // Fonts do not say how thick a stem is; this share of the widest letter is what PDFBox takes.
    look.write("/StemV ").number((box.getXMax() - box.getXMin()) * scale * 0.13f);
    return new String(look.toArray(), StandardCharsets.US_ASCII);
  }

  private static String widths(TrueTypeFont font, Map<Integer, Integer> glyphs) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    var widths = new StringBuilder();
    for (int glyph : glyphs.keySet()) {
      widths.append(glyph).append('[');
      widths.append(Math.round(font.getAdvanceWidth(glyph) * scale)).append(']');
    }
    return widths.toString();
  }

  /** Two bytes for each of the font's glyphs up to the last that is embedded. */
  private static byte[] places(TreeMap<Integer, Integer> placeOfGlyph) {
    var places = new byte[2 * (placeOfGlyph.lastKey() + 1)];
    placeOfGlyph.forEach(
        (glyph, place) -> {
          places[2 * glyph] = (byte) (place >> 8);
          places[2 * glyph + 1] = (byte) (int) place;
        });
    return places;
  }
}
