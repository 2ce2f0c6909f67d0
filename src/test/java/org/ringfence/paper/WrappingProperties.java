package org.ringfence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.StringLength;

class WrappingProperties {

  private static final Typefaces TYPEFACES = Typefaces.bundled();
  private static final TextStyle STYLE = new TextStyle(10, 13, false, new Colour(0));

  /** No letter is lost or moved, and no line is wider than it may be unless it is one letter. */
  @Property(tries = 500)
  void linesHoldTheWholeTextAndFit(
      @ForAll
          @StringLength(max = 300)
          @CharRange(from = 'a', to = 'z')
          @Chars({' ', ' ', ' ', '-', '/', 'é', 'ŵ', 'Ж', '£', '7'})
          String text,
      @ForAll @FloatRange(min = 3, max = 200) float width) {
    var shaped = ShapedText.of(TYPEFACES, text, STYLE);
    var read = new StringBuilder();
    int next = 0;
    for (var line : Wrapping.wrap(shaped, STYLE.size(), width)) {
      assertThat(line.from()).isEqualTo(next);
      assertThat(line.width(STYLE.size()) <= width + 0.02f || line.to() - line.from() == 1)
          .isTrue();
      for (int i = line.from(); i < line.to(); i++) {
        read.append(shaped.letter(i));
      }
      next = line.to();
      if (next < shaped.length() && shaped.letter(next) == ' ') {
        read.append(' ');
        next++;
      }
    }
    assertThat(next).isEqualTo(shaped.length());
    assertThat(read).hasToString(CleanText.of(text));
  }

  /** A word that fits on a line is never broken, but after a hyphen or a slash. */
  @Property(tries = 200)
  void wordsThatFitStayWhole(
      @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'f') @Chars(' ') String text,
      @ForAll @FloatRange(min = 60, max = 200) float width) {
    var shaped = ShapedText.of(TYPEFACES, text, STYLE);
    for (var line : Wrapping.wrap(shaped, STYLE.size(), width)) {
      boolean midWord = line.to() < shaped.length() && shaped.letter(line.to()) != ' ';
      if (midWord) {
        int start = line.to();
        while (start > 0 && shaped.letter(start - 1) != ' ') {
          start--;
        }
        int end = line.to();
        while (end < shaped.length() && shaped.letter(end) != ' ') {
          end++;
        }
        assertThat(shaped.width(start, end, STYLE.size())).isGreaterThan(width);
      }
    }
  }
}
