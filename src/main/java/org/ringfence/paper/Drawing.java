package org.ringfence.paper;

import java.util.List;

/**
 * A small picture made of filled outlines, such as a pictogram.
 *
 * @param says what it shows, for someone who cannot see it
 * @param width of its own coordinates, which start at the top left
 * @param height of its own coordinates
 */
public record Drawing(String says, float width, float height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
    if (says.isBlank()) {
      throw new IllegalArgumentException("A picture says what it shows");
    }
  }

  /**
   * @param outline as SVG writes it, with absolute commands only: M, L, H, V, C and Z
   */
  public record Shape(String outline, Colour fill) {}
}
