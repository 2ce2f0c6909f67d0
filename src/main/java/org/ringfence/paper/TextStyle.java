package org.ringfence.paper;

/**
 * How a text is drawn.
 *
 * @param size in points
 * @param leading the distance from one line to the next, in points
 */
record TextStyle(float size, float leading, boolean strong, Colour colour) {

  TextStyle withStrong() {
    return new TextStyle(size, leading, true, colour);
  }

  TextStyle withColour(Colour other) {
    return new TextStyle(size, leading, strong, other);
  }

  /** From the top of a line to the foot of its letters. */
  float ascent() {
    return (leading - size) / 2 + size * 0.79f;
  }
}
