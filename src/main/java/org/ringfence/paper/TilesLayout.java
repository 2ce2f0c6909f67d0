package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.paper.Block.KeyFigure;
import org.ringfence.paper.Block.KeyFigures;
import org.ringfence.paper.Wrapping.Line;

/** Key figures as tiles: as many side by side as their figures leave room for. */
final class TilesLayout {

  private static final float GAP = 5;
  private static final float PADDING = 10;
  private static final Colour WHITE = new Colour(0xFFFFFF);

  private final Typefaces typefaces;
  private final Theme theme;
  private final float width;
  private final TextStyle label;
  private final TextStyle figure;

  TilesLayout(Typefaces typefaces, Theme theme, float width) {
    this.typefaces = typefaces;
    this.theme = theme;
    this.width = width;
    var styles = new Styles(theme);
    this.label = styles.table();
    float size = theme.sizes().heading() * 1.15f;
    this.figure = new TextStyle(size, size * 1.3f, true, theme.palette().text());
  }

  List<Laid> lay(KeyFigures figures, Tag parent) {
    int perRow = perRow(figures.figures());
    var rows = new ArrayList<Laid>();
    for (int from = 0; from < figures.figures().size(); from += perRow) {
      int to = Math.min(from + perRow, figures.figures().size());
      float tileWidth = tileWidth(perRow);
      var tiles =
          figures.figures().subList(from, to).stream()
              .map(one -> tile(one, tileWidth, parent.child("P")))
              .toList();
      rows.add(Laid.of(new TileRow(tiles, tileWidth), from == 0 ? theme.spacing().section() : GAP));
    }
    return rows;
  }

  private float tileWidth(int perRow) {
    return (width - GAP * (perRow - 1)) / perRow;
  }

  /** As many as fit, and the same number in each row as far as that can be. */
  private int perRow(List<KeyFigure> figures) {
    float widest = 0;
    for (var one : figures) {
      widest = Math.max(widest, shaped(one.figure(), figure).width(figure.size()));
      widest = Math.max(widest, shaped(one.label(), label).widestWord(label.size()));
    }
    int perRow = figures.size();
    while (perRow > 1 && tileWidth(perRow) - 2 * PADDING < widest) {
      perRow--;
    }
    int rows = (figures.size() + perRow - 1) / perRow;
    return (figures.size() + rows - 1) / rows;
  }

  private Tile tile(KeyFigure one, float tileWidth, Tag tag) {
    float inner = tileWidth - 2 * PADDING;
    var ink = one.strong() ? WHITE : theme.palette().text();
    return new Tile(
        tag,
        Wrapping.wrap(shaped(one.label(), label), label.size(), inner),
        Wrapping.wrap(shaped(one.figure(), figure), figure.size(), inner),
        label.withColour(one.strong() ? WHITE : theme.palette().quiet()),
        figure.withColour(ink),
        one.strong() ? theme.palette().strong() : theme.palette().tint());
  }

  private ShapedText shaped(String text, TextStyle style) {
    return ShapedText.of(typefaces, text, style);
  }

  private record Tile(
      Tag tag,
      List<Line> labels,
      List<Line> figures,
      TextStyle label,
      TextStyle figure,
      Colour ground) {

    float height() {
      return labels.size() * label.leading() + figures.size() * figure.leading() + 1.4f * PADDING;
    }

    void draw(Canvas canvas, float x, float top, float width, float height) {
      canvas.ground(x, top, width, height, ground);
      float y = top + 0.7f * PADDING;
      for (var line : labels) {
        canvas.text(tag, line, label, x + PADDING, y + label.ascent());
        y += label.leading();
      }
      // Labels may differ in lines; figures stand on one line across the row.
      y = top + height - 0.7f * PADDING - figures.size() * figure.leading();
      for (var line : figures) {
        canvas.text(tag, line, figure, x + PADDING, y + figure.ascent());
        y += figure.leading();
      }
    }
  }

  private record TileRow(List<Tile> tiles, float tileWidth) implements Piece {
    @Override
    public float height() {
      return (float) tiles.stream().mapToDouble(Tile::height).max().orElse(0);
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      float left = x;
      for (var tile : tiles) {
        tile.draw(canvas, left, top, tileWidth, height());
        left += tileWidth + GAP;
      }
    }
  }
}
