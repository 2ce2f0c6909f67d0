package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.money.Money;
import org.ringfence.paper.Block.BarChart;
import org.ringfence.paper.Wrapping.Line;

/** A bar chart: what it is at the left, the bar, and the amount at the bar's end. */
final class ChartLayout {

  private static final float GAP = 6;

  private final Typefaces typefaces;
  private final Theme theme;
  private final float width;
  private final TextStyle label;

  ChartLayout(Typefaces typefaces, Theme theme, float width) {
    this.typefaces = typefaces;
    this.theme = theme;
    this.width = width;
    this.label = new Styles(theme).table();
  }

  List<Laid> lay(BarChart chart, Tag parent) {
    float labelsWidth = 0;
    float amountsWidth = 0;
    var most = Money.ZERO;
    for (var bar : chart.bars()) {
      labelsWidth = Math.max(labelsWidth, shaped(bar.label(), label).width(label.size()));
      amountsWidth = Math.max(amountsWidth, shaped(amountOf(bar), label).width(label.size()));
      most = most.max(bar.amount());
    }
    labelsWidth = Math.min(labelsWidth, width * 0.45f);
    float barsWidth = Math.max(0, width - labelsWidth - amountsWidth - 2 * GAP);
    var figure = parent.child("Figure").withAlternative(CleanText.of(chart.says()));
    var rows = new ArrayList<Laid>();
    for (var bar : chart.bars()) {
      float share =
          most.isPositive() ? Math.max(0, (float) bar.amount().pence() / most.pence()) : 0;
      var labels = Wrapping.wrap(shaped(bar.label(), label), label.size(), labelsWidth);
      var figures = Wrapping.wrap(shaped(amountOf(bar), label), label.size(), amountsWidth);
      var row = new BarRow(figure, labels, figures, labelsWidth, barsWidth * share);
      rows.add(Laid.of(row, rows.isEmpty() ? theme.spacing().paragraph() : GAP / 2));
    }
    rows.replaceAll(row -> row == rows.getLast() ? row : row.stayingWithNext());
    return rows;
  }

  private static String amountOf(Block.Bar bar) {
    return bar.amount().toString();
  }

  private ShapedText shaped(String text, TextStyle style) {
    return ShapedText.of(typefaces, text, style);
  }

  private final class BarRow implements Piece {
    private final Tag figure;
    private final List<Line> labels;
    private final List<Line> amounts;
    private final float labelsWidth;
    private final float barWidth;

    BarRow(Tag figure, List<Line> labels, List<Line> amounts, float labelsWidth, float barWidth) {
      this.figure = figure;
      this.labels = labels;
      this.amounts = amounts;
      this.labelsWidth = labelsWidth;
      this.barWidth = barWidth;
    }

    @Override
    public float height() {
      return labels.size() * label.leading();
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
      float y = top;
      for (var line : labels) {
        canvas.text(
            figure, line, label, x + labelsWidth - line.width(label.size()), y + label.ascent());
        y += label.leading();
      }
      float barHeight = label.leading() * 0.8f;
      float barTop = top + (height() - barHeight) / 2;
      canvas.bar(figure, x + labelsWidth + GAP, barTop, barWidth, barHeight, theme.palette().bar());
      float amountX = x + labelsWidth + GAP + barWidth + GAP;
      float amountTop = top + (height() - label.leading()) / 2;
      canvas.text(figure, amounts.getFirst(), label, amountX, amountTop + label.ascent());
      canvas.bound(figure, x, top, width, height());
    }
  }
}
