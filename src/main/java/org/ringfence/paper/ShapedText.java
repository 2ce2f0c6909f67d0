package org.ringfence.paper;

import java.util.List;

/**
 * A text with a font chosen for each letter and its width known up to each letter. Widths are kept
 * in thousandths of the text's size, so that one shaping serves any size.
 */
final class ShapedText {

  private final String letters;
  private final byte[] faces;
  private final int[] reach;

  private ShapedText(String letters, byte[] faces, int[] reach) {
    this.letters = letters;
    this.faces = faces;
    this.reach = reach;
  }

  static ShapedText of(Typefaces typefaces, String text, TextStyle style) {
    return of(typefaces, List.of(new Span(text, style.strong())), style);
  }

  /**
   * @throws UnprintableText when a letter cannot be shown
   */
  static ShapedText of(Typefaces typefaces, List<Span> spans, TextStyle style) {
    if (spans.size() == 1) {
      var only = spans.getFirst();
      var letters = CleanText.of(only.text());
      var faces = new byte[letters.length()];
      choose(typefaces, letters, only.strong(), faces, 0);
      return measured(typefaces, letters, faces);
    }
    var letters = new StringBuilder();
    var strong = new StringBuilder();
    for (var span : spans) {
      var part = CleanText.part(span.text());
      boolean twoSpaces =
          part.startsWith(" ")
              && (letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ');
      letters.append(part, twoSpaces ? 1 : 0, part.length());
      strong.repeat(span.strong() ? 's' : 'r', letters.length() - strong.length());
    }
    var text = letters.toString().stripTrailing();
    var faces = new byte[text.length()];
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || strong.charAt(i) != strong.charAt(from)) {
        choose(typefaces, text.substring(from, i), strong.charAt(from) == 's', faces, from);
        from = i;
      }
    }
    return measured(typefaces, text, faces);
  }

  private static void choose(
      Typefaces typefaces, String letters, boolean strong, byte[] faces, int from) {
    for (int i = 0; i < letters.length(); i++) {
      int face = typefaces.faceFor(letters.charAt(i), strong);
      if (face < 0) {
        throw new UnprintableText(new Printable(typefaces).whyNot(letters).orElseThrow());
      }
      faces[from + i] = (byte) face;
    }
  }

  private static ShapedText measured(Typefaces typefaces, String letters, byte[] faces) {
    var reach = new int[letters.length() + 1];
    for (int i = 0; i < letters.length(); i++) {
      var face = typefaces.face(faces[i]);
      reach[i + 1] = reach[i] + face.advance(letters.charAt(i));
    }
    return new ShapedText(letters, faces, reach);
  }

  int length() {
    return faces.length;
  }

  char letter(int index) {
    return letters.charAt(index);
  }

  int face(int index) {
    return faces[index];
  }

  float width(int from, int to, float size) {
    return (reach[to] - reach[from]) * size / 1000;
  }

  float width(float size) {
    return width(0, length(), size);
  }

  /** The width of the widest stretch that has no space in it: the least a column needs. */
  float widestWord(float size) {
    float widest = 0;
    int from = 0;
    for (int i = 0; i <= length(); i++) {
      if (i == length() || Wrapping.mayBreakAt(this, i)) {
        int to = i > from && letter(i - 1) == ' ' ? i - 1 : i;
        widest = Math.max(widest, width(from, to, size));
        from = i;
      }
    }
    return widest;
  }
}
