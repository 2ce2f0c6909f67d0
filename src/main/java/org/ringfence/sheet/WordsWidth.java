package org.ringfence.sheet;

/**
 * How much room words need, in the measure of column widths: one is a figure of the normal font. An
 * estimate on the safe side, as the fonts of whoever opens a workbook are not known.
 */
final class WordsWidth {

  private static final double CAPITAL = 1.25;
  private static final double WIDE_LETTER = 1.7;
  private static final double IDEOGRAPH = 2;

  private WordsWidth() {}

  static int of(String words) {
    return (int) Math.ceil(words.codePoints().mapToDouble(WordsWidth::of).sum());
  }

  private static double of(int letter) {
    if ("mwMW@%".indexOf(letter) >= 0) {
      return WIDE_LETTER;
    }
    return Character.isIdeographic(letter)
        ? IDEOGRAPH
        : Character.isUpperCase(letter) ? CAPITAL : 1;
  }

  /** Over how many lines words go that are broken between words, and only then within one. */
  static int lines(String words, int width) {
    return words.lines().mapToInt(line -> linesOfOne(line, width)).sum();
  }

  private static int linesOfOne(String line, int width) {
    int lines = 1;
    int used = 0;
    for (var word : line.split(" ")) {
      int needed = of(word);
      int after = used == 0 ? needed : used + 1 + needed;
      if (after <= width) {
        used = after;
      } else {
        lines += (used == 0 ? 0 : 1) + Math.max(0, (needed - 1) / width);
        used = needed <= width ? needed : needed % width;
      }
    }
    return lines;
  }
}
