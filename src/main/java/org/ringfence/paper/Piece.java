package org.ringfence.paper;

/** The smallest thing a page is made of: it has a height, stays inside it, and never splits. */
interface Piece {

  float height();

  void draw(Canvas canvas, float x, float top);

  /** Nothing to see: room. */
  record Gap(float height) implements Piece {
    @Override
    public void draw(Canvas canvas, float x, float top) {}
  }

  /** One line of text. */
  record TextLine(Tag tag, Wrapping.Line line, TextStyle style) implements Piece {
    @Override
    public float height() {
      return style.leading();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      canvas.text(tag, line, style, x, top + style.ascent());
    }
  }
}
