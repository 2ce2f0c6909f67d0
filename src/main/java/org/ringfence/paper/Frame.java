package org.ringfence.paper;

import org.ringfence.paper.Theme.Palette;

/**
 * The ground and edges of one box on the page. Where a box goes over the page's end, each part of
 * it is painted on its own.
 */
final class Frame {

  static final float PADDING = 10;
  private static final float EDGE = 4;
  private static final float LINE = 1;

  private final Block.Look look;
  private final Palette palette;
  private final float width;

  Frame(Block.Look look, Palette palette, float width) {
    this.look = look;
    this.palette = palette;
    this.width = width;
  }

  /** From the box's left edge to what is in it. */
  float inset() {
    return look == Block.Look.CALLOUT ? EDGE + PADDING : PADDING;
  }

  float innerWidth() {
    return width - inset() - PADDING;
  }

  void paint(Canvas canvas, float x, float top, float height) {
    switch (look) {
      case CALLOUT -> {
        canvas.ground(x, top, width, height, palette.callout().ground());
        canvas.ground(x, top, EDGE, height, palette.callout().edge());
      }
      case OUTLINE -> {
        canvas.ground(x, top, width, LINE, palette.strong());
        canvas.ground(x, top + height - LINE, width, LINE, palette.strong());
        canvas.ground(x, top, LINE, height, palette.strong());
        canvas.ground(x + width - LINE, top, LINE, height, palette.strong());
      }
    }
  }
}
