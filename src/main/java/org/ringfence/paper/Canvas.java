package org.ringfence.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ringfence.paper.Theme.PageShape;
import org.ringfence.paper.Wrapping.Line;

/**
 * One page being drawn. Positions are points from the left and from the top. Text and pictures
 * belong to a {@link Tag}; grounds and rules go under them as artifacts.
 */
final class Canvas {

  private final Typefaces typefaces;
  private final PageShape shape;
  private final int page;
  private final ContentBytes under = new ContentBytes();
  private final ContentBytes ink = new ContentBytes();
  private final List<Tag> marks = new ArrayList<>();
  private final List<BitSet> lettersUsed = new ArrayList<>();
  private Tag open;
  private Colour underColour;
  private Colour inkColour;
  private int face = -1;
  private float size;

  /**
   * @param page counted from 0
   */
  Canvas(Typefaces typefaces, PageShape shape, int page) {
    this.typefaces = typefaces;
    this.shape = shape;
    this.page = page;
    for (int i = 0; i < typefaces.count(); i++) {
      lettersUsed.add(new BitSet());
    }
  }

  /** The tag of each marked content number of this page. */
  List<Tag> marks() {
    return marks;
  }

  /** The letters drawn in each typeface. */
  List<BitSet> lettersUsed() {
    return lettersUsed;
  }

  /** The whole page; nothing may be drawn after it. */
  byte[] content() {
    var all = new ContentBytes();
    if (!under.isEmpty()) {
      all.write("/Artifact BMC\n").append(under).write("EMC\n");
    }
    all.append(ink);
    if (open != null) {
      all.write("EMC\n");
    }
    return all.toArray();
  }

  /** Draws a line of text that begins at {@code x} and whose letters stand on {@code baseline}. */
  void text(Tag tag, Line line, TextStyle style, float x, float baseline) {
    if (line.from() == line.to()) {
      return;
    }
    mark(tag);
    inkColour(style.colour());
    ink.write("BT ").number(x).number(shape.height() - baseline).write("Td\n");
    var text = line.text();
    int from = line.from();
    for (int i = from + 1; i <= line.to(); i++) {
      if (i == line.to() || text.face(i) != text.face(from)) {
        run(text, from, i, style.size());
        from = i;
      }
    }
    ink.write("ET\n");
  }

  private void run(ShapedText text, int from, int to, float newSize) {
    int index = text.face(from);
    if (face != index || size != newSize) {
      face = index;
      size = newSize;
      ink.write("/F").write(Integer.toString(index)).write(" ").number(size).write("Tf ");
    }
    var font = typefaces.face(index);
    var used = lettersUsed.get(index);
    ink.write("(");
    for (int i = from; i < to; i++) {
      char letter = text.letter(i);
      used.set(letter);
      ink.glyph(font.glyph(letter));
    }
    ink.write(")Tj\n");
  }

  /** A filled rectangle under everything else. */
  void ground(float x, float top, float width, float height, Colour colour) {
    if (!colour.equals(underColour)) {
      underColour = colour;
      under.colour(colour);
    }
    rectangle(under, x, top, width, height);
  }

  /** A filled rectangle that is part of {@code tag}'s picture. */
  void bar(Tag tag, float x, float top, float width, float height, Colour colour) {
    mark(tag);
    inkColour(colour);
    rectangle(ink, x, top, width, height);
    bound(tag, x, top, width, height);
  }

  /** Notes that {@code tag}'s picture takes up this much of the page. */
  void bound(Tag tag, float x, float top, float width, float height) {
    tag.bound(x, shape.height() - top - height, x + width, shape.height() - top);
  }

  /** A picture, {@code width} wide. */
  void picture(Tag tag, Drawing drawing, float x, float top, float width) {
    mark(tag);
    float scale = width / drawing.width();
    for (var part : drawing.shapes()) {
      inkColour(part.fill());
      Outline.draw(ink, part.outline(), x, shape.height() - top, scale);
    }
    bound(tag, x, top, width, drawing.height() * scale);
  }

  private void rectangle(ContentBytes out, float x, float top, float width, float height) {
    out.number(x).number(shape.height() - top - height).number(width).number(height);
    out.write("re f\n");
  }

  private void inkColour(Colour colour) {
    if (!colour.equals(inkColour)) {
      inkColour = colour;
      ink.colour(colour);
    }
  }

  private void mark(Tag tag) {
    if (tag == open) {
      return;
    }
    if (open != null) {
      ink.write("EMC\n");
    }
    open = tag;
    if (tag == Tag.ARTIFACT) {
      ink.write("/Artifact BMC\n");
      return;
    }
    int id = marks.size();
    marks.add(tag);
    tag.marked(page, id);
    ink.write("/")
        .write(tag.type())
        .write(" <</MCID ")
        .write(Integer.toString(id))
        .write(">> BDC\n");
  }
}
