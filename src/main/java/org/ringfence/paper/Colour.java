package org.ringfence.paper;

/**
 * A colour.
 *
 * @param rgb red, green and blue, eight bits each: {@code 0x12355B}
 */
public record Colour(int rgb) {

  float red() {
    return (rgb >> 16 & 0xFF) / 255f;
  }

  float green() {
    return (rgb >> 8 & 0xFF) / 255f;
  }

  float blue() {
    return (rgb & 0xFF) / 255f;
  }
}
