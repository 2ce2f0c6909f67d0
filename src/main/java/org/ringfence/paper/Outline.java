package org.ringfence.paper;

import java.util.StringTokenizer;

/** Writes an outline in SVG's words (absolute M, L, H, V, C, Z) as a filled PDF path. */
final class Outline {

  private final ContentBytes out;
  private final StringTokenizer words;
  private final float left;
  private final float top;
  private final float scale;
  private float x;
  private float y;

  private Outline(ContentBytes out, String outline, float left, float top, float scale) {
    this.out = out;
    this.words = new StringTokenizer(outline.replaceAll("([A-Za-z])", " $1 "), " ,");
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  /**
   * @param left where x 0 is on the page
   * @param top where y 0 is, measured from the page's foot
   */
  static void draw(ContentBytes out, String outline, float left, float top, float scale) {
    new Outline(out, outline, left, top, scale).draw();
  }

  private void draw() {
    var command = "";
    while (words.hasMoreTokens()) {
      var word = words.nextToken();
      if (Character.isLetter(word.charAt(0))) {
        command = word;
        word = null;
      }
      switch (command) {
        case "M", "L" -> {
          x = read(word);
          y = read(null);
          point(x, y).write(command.equals("M") ? "m\n" : "l\n");
          command = "L";
        }
        case "H" -> {
          x = read(word);
          point(x, y).write("l\n");
        }
        case "V" -> {
          y = read(word);
          point(x, y).write("l\n");
        }
        case "C" -> {
          point(read(word), read(null));
          point(read(null), read(null));
          x = read(null);
          y = read(null);
          point(x, y).write("c\n");
        }
        case "Z" -> out.write("h\n");
        default -> throw new IllegalArgumentException("Not an outline command: " + command);
      }
    }
    out.write("f\n");
  }

  private float read(String word) {
    return Float.parseFloat(word != null ? word : words.nextToken());
  }

  private ContentBytes point(float px, float py) {
    return out.number(left + px * scale).number(top - py * scale);
  }
}
