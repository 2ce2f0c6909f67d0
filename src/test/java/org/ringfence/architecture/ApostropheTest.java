package org.ringfence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What people read has the apostrophe of the papers, ’; the straight one is for code, such as SQL.
 * Two kinds side by side on a screen look like a slip, and a search for one misses the other.
 */
class ApostropheTest {

  /** A comment, a letter, or words within quotes, whichever begins first. */
  private static final Pattern PIECE =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/|//.*|'(?:[^'\\\\]|\\\\.)++'|\"\"\"[\\s\\S]*?\"\"\""
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"");

  /** Between letters, after the s of several, or where words go on after a name. */
  private static final Pattern STRAIGHT =
      Pattern.compile("(?<=\\p{L})'(?=\\p{L})|(?<=[^%]s)'(?=\\s|\"$)|^\"'s\\b");

  @Test
  void wordsOfTheProgramHaveTheApostropheOfThePapers() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(straight(Files.readString(file))).isEmpty());
    }
  }

  @Test
  void aStraightOneIsFound() {
    assertThat(straight("say(\"The book's stay.\"); // it's fine here"))
        .containsExactly("\"The book's stay.\"");
    assertThat(straight("var q = '\"'; say(name + \"'s fund\" + \"two weeks' notice\");"))
        .containsExactly("\"'s fund\"", "\"two weeks' notice\"");
    assertThat(straight("sql(\"table = 'PUBLIC' and PASSWORD '%s'\"); say(\"The book’s.\");"))
        .isEmpty();
  }

  private static List<String> straight(String source) {
    return PIECE
        .matcher(source)
        .results()
        .map(piece -> piece.group())
        .filter(piece -> piece.startsWith("\""))
        .filter(words -> STRAIGHT.matcher(words).find())
        .toList();
  }
}
