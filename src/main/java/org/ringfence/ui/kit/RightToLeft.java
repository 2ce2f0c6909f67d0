package org.ringfence.ui.kit;

import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Names in Arabic, Hebrew and other letters that run from right to left, among English words. */
final class RightToLeft {

  private static final String LETTER =
      "[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNko}]";

  /** Letters with what stands between them, not yet marked. */
  private static final Pattern NAME =
      Pattern.compile("(" + LETTER + "++(?:[^\\p{L}\\p{N}\u200e]++" + LETTER + "++)*+)(?!\u200e)");

  private static final Pattern ANY = Pattern.compile(LETTER);

  private RightToLeft() {}

  /**
   * Shows the words of a label as they are meant, on several lines where that is possible; what has
   * to stay on one line and does not fit can be read in its tooltip.
   */
  static void in(Labeled labeled) {
    wrap(labeled.textProperty(), labeled.wrapTextProperty());
    labeled
        .textProperty()
        .subscribe(
            now -> {
              if (now != null && !labeled.textProperty().isBound()) {
                labeled.setText(marked(now));
                labeled.setTooltip(ANY.matcher(now).find() ? new Tooltip(now) : null);
              }
            });
  }

  /**
   * Breaks text into lines where it is too long for its place. JavaFX 26 fails with an exception,
   * and with it the whole window, where a line ends in letters that run from right to left; text
   * that has any stays on one line.
   */
  static void wrap(ObservableValue<String> text, BooleanProperty wraps) {
    text.subscribe(now -> wraps.set(now == null || !ANY.matcher(now).find()));
  }

  /**
   * The same in lines of about so many letters where it has any such name, and so stays as it is;
   * no line ends in one.
   */
  static String broken(String says, int letters) {
    if (!ANY.matcher(says).find()) {
      return says;
    }
    var lines = new StringBuilder();
    int used = 0;
    for (var word : says.split(" ")) {
      boolean afterName = !lines.isEmpty() && endsInName(lines);
      if (used > 0 && used + 1 + word.length() > letters && !afterName) {
        lines.append('\n');
        used = 0;
      } else if (used > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += word.length();
    }
    return lines.toString();
  }

  private static boolean endsInName(CharSequence words) {
    return ANY.matcher(words.subSequence(words.length() - 1, words.length())).matches();
  }

  /**
   * The same with a mark that cannot be seen after each name, so that an amount that follows it is
   * not shown before it and in pieces.
   */
  static String marked(String says) {
    return ANY.matcher(says).find() ? NAME.matcher(says).replaceAll("$1\u200e") : says;
  }
}
