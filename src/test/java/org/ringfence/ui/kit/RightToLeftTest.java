package org.ringfence.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

  private static final String NAME =
      "\u064a\u0648\u0633\u0641 \u0627\u0644\u0645\u062b\u0627\u0644";

  /** True when all of the words run from left to right, though they stand after a name. */
  private static boolean runsRight(String says, String words) {
    var bidi = new Bidi(says, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int from = says.indexOf(words);
    return IntStream.range(from, from + words.length()).allMatch(i -> bidi.getLevelAt(i) == 0);
  }

  @Test
  void anAmountAfterANameStaysWhole() {
    var says = "P005 " + NAME + ": £9.29 of £3,255.00";
    assertThat(runsRight(says, "£9.29")).as("without the mark").isFalse();
    assertThat(runsRight(RightToLeft.marked(says), "£9.29")).isTrue();
  }

  @Test
  void aNameIsMarkedOnceAndKeptInOnePiece() {
    var marked = RightToLeft.marked(NAME + " and " + NAME);
    assertThat(marked).isEqualTo(NAME + "\u200e and " + NAME + "\u200e");
    assertThat(RightToLeft.marked(marked)).isEqualTo(marked);
    assertThat(RightToLeft.marked("Zoë Nguyễn Ελένη")).isEqualTo("Zoë Nguyễn Ελένη");
  }

  @Test
  void noLineEndsInSuchAName() {
    var says = "It goes to " + NAME + " and to " + NAME + ", who are told of it.";
    assertThat(RightToLeft.broken(says, 12).lines())
        .hasSizeGreaterThan(3)
        .noneMatch(line -> line.matches(".*\\p{IsArabic}"));
    assertThat(RightToLeft.broken(says, 12).replace('\n', ' ')).isEqualTo(says);
    assertThat(RightToLeft.broken("Nothing came in yet.", 5)).isEqualTo("Nothing came in yet.");
  }
}
