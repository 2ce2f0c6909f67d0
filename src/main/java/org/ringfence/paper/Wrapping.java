package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: after a space, a hyphen or a slash; inside a word only when the word
 * alone is wider than the line.
 */
final class Wrapping {

  /** The letters {@code from} to {@code to} of a text, without the space they were parted at. */
  record Line(ShapedText text, int from, int to) {

    float width(float size) {
      return text.width(from, to, size);
    }
  }

  /** Rounding must not push the last letter of a text that was measured to fit to a new line. */
  private static final float SLACK = 0.01f;

  private Wrapping() {}

  /** At least one line, empty when the text is; a line holds at least one letter. */
  static List<Line> wrap(ShapedText text, float size, float width) {
    if (text.width(size) <= width + SLACK) {
      return List.of(new Line(text, 0, text.length()));
    }
    var lines = new ArrayList<Line>();
    int from = 0;
    int breakAt = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean space = text.letter(i - 1) == ' ';
      if (!space && text.width(from, i, size) > width + SLACK && i - 1 > from) {
        int next = breakAt > from ? breakAt : i - 1;
        lines.add(line(text, from, next));
        from = next;
        i = from;
      } else if (mayBreakAt(text, i)) {
        breakAt = i;
      }
    }
    lines.add(line(text, from, text.length()));
    return lines;
  }

  private static Line line(ShapedText text, int from, int to) {
    return new Line(text, from, to > from && text.letter(to - 1) == ' ' ? to - 1 : to);
  }

  /** Whether a line may begin with letter {@code i}. */
  static boolean mayBreakAt(ShapedText text, int i) {
    if (i <= 0 || i >= text.length()) {
      return false;
    }
    return switch (text.letter(i - 1)) {
      case ' ' -> true;
      case '-', '/', '–' ->
          i > 1
              && Character.isLetterOrDigit(text.letter(i - 2))
              && Character.isLetterOrDigit(text.letter(i));
      default -> false;
    };
  }
}
