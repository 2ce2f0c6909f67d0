package org.ringfence.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes an outline in SVG's words (absolute M, L, H, V, C, Z) as a filled PDF path. */
final class Outline {

  private final ContentBytes out;
  private final Deque<String> words;
  private final float left;
  private final float top;
  private final float scale;
  private float x;
  private float y;

  private Outline(ContentBytes out, String outline, float left, float top, float scale) {
    this.out = out;
    this.words =
        new ArrayDeque<>(List.of(outline.replaceAll("([A-Za-z])", " $1 ").strip().split("[ ,]+")));
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
    while (!words.isEmpty()) {
      if (Character.isLetter(words.peek().charAt(0))) {
        command = words.pop();
      }
      switch (command) {
        case "M", "L" -> {
          x = read();
          y = read();
          point(x, y).write(command.equals("M") ? "m\n" : "l\n");
          command = "L";
        }
        case "H" -> {
          x = read();
          point(x, y).write("l\n");
        }
        case "V" -> {
          y = read();
          point(x, y).write("l\n");
        }
        case "C" -> {
          point(read(), read());
          point(read(), read());
          x = read();
          y = read();
          point(x, y).write("c\n");
        }
        case "Z" -> out.write("h\n");
        default -> throw new IllegalArgumentException("Not an outline command: " + command);
      }
    }
    out.write("f\n");
  }

  private float read() {
    return Float.parseFloat(words.pop());
  }

  private ContentBytes point(float px, float py) {
    return out.number(left + px * scale).number(top - py * scale);
  }
}
