package org.ringfence.paper;

import java.util.BitSet;
import java.util.List;

/** Embeds the letters that a document used, and not the whole fonts. */
final class DocumentFonts {

  private final Typefaces typefaces;

  DocumentFonts(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The font resources of all pages, under the names that {@link Canvas} writes. */
  String embed(PdfFile file, List<Canvas> pages) {
    var fonts = new StringBuilder();
    for (int index = 0; index < typefaces.count(); index++) {
      var letters = new BitSet();
      for (var page : pages) {
        letters.or(page.lettersUsed().get(index));
      }
      if (!letters.isEmpty()) {
        int font = embed(file, typefaces.face(index).subset(letters));
        fonts.append("/F").append(index).append(' ').append(font).append(" 0 R");
      }
    }
    return fonts.toString();
  }

  private static int embed(PdfFile file, FontSubset subset) {
    int program = file.deflatedStream("/Length1 " + subset.programLength(), subset.program());
    int places = file.deflatedStream("", subset.places());
    int letters = file.deflatedStream("", subset.letters());
    int descriptor =
        file.object(
            "<</Type/FontDescriptor/FontName/%s%s/FontFile2 %d 0 R>>"
                .formatted(subset.name(), subset.look(), program));
    int glyphs =
        file.object(
            """
            <</Type/Font/Subtype/CIDFontType2/BaseFont/%s/FontDescriptor %d 0 R\
            /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>\
            /CIDToGIDMap %d 0 R/W[%s]>>\
            """
                .formatted(subset.name(), descriptor, places, subset.widths()));
    return file.object(
        """
        <</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]\
        /ToUnicode %d 0 R>>\
        """
            .formatted(subset.name(), glyphs, letters));
  }
}
