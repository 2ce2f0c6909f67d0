package org.ringfence.paper;

import java.util.List;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Holds;
import org.ringfence.paper.Wrapping.Line;

/** One row of a table, or of a row that goes on over the page's end one part. */
record TableRow(Look look, List<Cell> cells, Kind kind) implements Piece {

  /** The room at the left and right of a cell's text. */
  static final float PADDING = 5;

  private static final float THICK = 1;
  private static final float THIN = 0.5f;

  enum Kind {
    HEAD,
    PLAIN,
    TOTAL,
    GOES_ON
  }

  /** What all rows of a table share. */
  record Look(Theme theme, float[] widths, List<Column> columns) {}

  record Cell(Tag tag, List<Line> lines, TextStyle style) {
    Cell lines(int from, int to) {
      int size = lines.size();
      return new Cell(tag, lines.subList(Math.min(from, size), Math.min(to, size)), style);
    }
  }

  @Override
  public float height() {
    float tallest = 0;
    for (var cell : cells) {
      tallest = Math.max(tallest, cell.lines.size() * cell.style.leading());
    }
    return tallest + 2 * look.theme.spacing().cell();
  }

  @Override
  public void draw(Canvas canvas, float x, float top) {
    float left = x;
    for (int i = 0; i < cells.size(); i++) {
      float cellWidth = look.widths[i];
      boolean amounts = look.columns.get(i).holds() == Holds.AMOUNTS;
      draw(canvas, cells.get(i), left, cellWidth, top + look.theme.spacing().cell(), amounts);
      left += cellWidth;
    }
    rules(canvas, x, top, left - x);
  }

  private static void draw(
      Canvas canvas, Cell cell, float x, float width, float top, boolean atRight) {
    var style = cell.style;
    float y = top;
    for (var line : cell.lines) {
      float start = atRight ? x + width - PADDING - line.width(style.size()) : x + PADDING;
      canvas.text(cell.tag, line, style, start, y + style.ascent());
      y += style.leading();
    }
  }

  private void rules(Canvas canvas, float x, float top, float width) {
    var palette = look.theme.palette();
    float bottom = top + height();
    switch (kind) {
      case HEAD -> canvas.ground(x, bottom - THICK, width, THICK, palette.strong());
      case PLAIN -> canvas.ground(x, bottom - THIN, width, THIN, palette.rule());
      case TOTAL -> canvas.ground(x, top - THIN, width, THICK, palette.strong());
      case GOES_ON -> {}
    }
  }
}
