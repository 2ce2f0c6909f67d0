package org.ringfence.paper;

import java.util.List;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Holds;

/**
 * Shares a table's width between its columns: what each needs to stay on one line if there is room,
 * otherwise amounts first, then at least the widest word, and what is left up to one level for all.
 */
final class ColumnWidths {

  /** A column of words asks for no more than this share of the table, however much it says. */
  private static final float MOST = 0.6f;

  private final List<Column> columns;
  private final float size;

  ColumnWidths(List<Column> columns, float size) {
    this.columns = columns;
    this.size = size;
  }

  float[] share(float width, List<ShapedText> headers, List<List<ShapedText>> rows) {
    int count = columns.size();
    var wanted = new float[count];
    var least = new float[count];
    for (int i = 0; i < count; i++) {
      wanted[i] = headers.get(i).width(size);
      least[i] = headers.get(i).widestWord(size);
      boolean amounts = columns.get(i).holds() == Holds.AMOUNTS;
      for (var row : rows) {
        var text = row.get(i);
        float whole = text.width(size);
        if (whole > wanted[i]) {
          wanted[i] = whole;
        }
        if (whole > least[i]) {
          least[i] = Math.max(least[i], amounts ? whole : text.widestWord(size));
        }
      }
      wanted[i] += 2 * TableRow.PADDING;
      least[i] += 2 * TableRow.PADDING;
      wanted[i] = Math.max(least[i], Math.min(wanted[i], width * MOST));
    }
    return share(width, wanted, least);
  }

  private float[] share(float width, float[] wanted, float[] least) {
    float wantedInAll = sum(wanted);
    float leastInAll = sum(least);
    if (wantedInAll <= width) {
      return spread(width - wantedInAll, wanted);
    }
    return leastInAll <= width ? levelled(width, wanted, least) : squeezed(width, least);
  }

  /**
   * Each column gets what it wants up to one level for all, so that short columns stay on one line
   * and only the longest wrap. The level is found by halving.
   */
  private static float[] levelled(float width, float[] wanted, float[] least) {
    float low = 0;
    float high = width;
    for (int step = 0; step < 24; step++) {
      float level = (low + high) / 2;
      if (sum(upTo(level, wanted, least)) > width) {
        high = level;
      } else {
        low = level;
      }
    }
    return upTo(low, wanted, least);
  }

  private static float[] upTo(float level, float[] wanted, float[] least) {
    var widths = new float[wanted.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(least[i], Math.min(wanted[i], level));
    }
    return widths;
  }

  /** Room to spare goes to the columns of words; a table of amounts alone spreads out evenly. */
  private float[] spread(float spare, float[] wanted) {
    float takers = 0;
    for (int i = 0; i < wanted.length; i++) {
      takers += takes(i) ? wanted[i] : 0;
    }
    var widths = wanted.clone();
    for (int i = 0; i < widths.length; i++) {
      if (takers == 0) {
        widths[i] += spare / widths.length;
      } else if (takes(i)) {
        widths[i] += spare * wanted[i] / takers;
      }
    }
    return widths;
  }

  private boolean takes(int i) {
    return columns.get(i).holds() == Holds.WORDS;
  }

  /** Even the widest words do not fit: amounts stay whole as long as words keep a third. */
  private float[] squeezed(float width, float[] least) {
    float amounts = 0;
    for (int i = 0; i < least.length; i++) {
      amounts += takes(i) ? 0 : least[i];
    }
    float words = sum(least) - amounts;
    float forAmounts = words == 0 ? width : Math.min(amounts, width * 2 / 3);
    var widths = new float[least.length];
    for (int i = 0; i < least.length; i++) {
      widths[i] =
          takes(i) ? least[i] / words * (width - forAmounts) : least[i] / amounts * forAmounts;
    }
    return widths;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
