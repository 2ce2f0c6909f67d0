package org.ringfence.paper;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.TableRow.Cell;
import org.ringfence.paper.Wrapping.Line;

/** A table: shapes its cells, shares the width between the columns, and makes its rows. */
final class TableLayout {

  private final Typefaces typefaces;
  private final Theme theme;
  private final float width;
  private final TextStyle words;
  private final TextStyle header;

  TableLayout(Typefaces typefaces, Theme theme, float width) {
    this.typefaces = typefaces;
    this.theme = theme;
    this.width = width;
    this.words = new Styles(theme).table();
    this.header = words.withStrong().withColour(theme.palette().strong());
  }

  List<Laid> lay(Table table, Tag parent) {
    var columns = table.columns();
    var headers = columns.stream().map(column -> shaped(column.header(), header)).toList();
    var body = new ArrayList<List<ShapedText>>(table.rows().size());
    for (var row : table.rows()) {
      body.add(shaped(row, columns));
    }
    var widths = new ColumnWidths(columns, words.size()).share(width, headers, body);

    var tag = parent.child("Table");
    var headTag = tag.child("THead").child("TR");
    var look = new TableRow.Look(theme, widths, columns);
    var headLines = wrapped(headers, header, widths);
    var head = new TableRow(look, cells(headLines, header, headTag, true), TableRow.Kind.HEAD);
    var repeated = new TableRow(look, cells(headLines, header, null, true), TableRow.Kind.HEAD);

    var pieces = new ArrayList<Laid>();
    pieces.add(Laid.of(head, theme.spacing().paragraph()).stayingWithNext());
    var bodyTag = table.rows().isEmpty() ? tag : tag.child("TBody");
    for (int i = 0; i < body.size(); i++) {
      var row = table.rows().get(i);
      boolean beforeTotal = i + 1 < body.size() && table.rows().get(i + 1).total();
      for (var part : parts(row, body.get(i), table, look, bodyTag.child("TR"))) {
        var laid = Laid.of(part, 0).under(repeated);
        pieces.add(beforeTotal ? laid.stayingWithNext() : laid);
      }
    }
    return pieces;
  }

  /** A row, in parts where it alone would be taller than a page. */
  private List<TableRow> parts(
      Row row, List<ShapedText> texts, Table table, TableRow.Look look, Tag tag) {
    var style = row.total() ? words.withStrong() : words;
    var lines = wrapped(texts, style, look.widths());
    var cells = cells(lines, style, tag, false);
    if (table.namesRows()) {
      cells.getFirst().tag().asRowHeader();
    }
    int tallest = lines.stream().mapToInt(List::size).max().orElse(1);
    int most = Math.max(1, (int) (theme.page().innerHeight() * 0.6f / words.leading()));
    var kind = row.total() ? TableRow.Kind.TOTAL : TableRow.Kind.PLAIN;
    if (tallest <= most) {
      return List.of(new TableRow(look, cells, kind));
    }
    var parts = new ArrayList<TableRow>();
    for (int from = 0; from < tallest; from += most) {
      int start = from;
      var some = cells.stream().map(cell -> cell.lines(start, start + most)).toList();
      parts.add(new TableRow(look, some, from + most < tallest ? TableRow.Kind.GOES_ON : kind));
    }
    return parts;
  }

  /** Cells with their tags; without tags, as artifacts, when {@code row} is null. */
  private static List<Cell> cells(
      List<List<Line>> lines, TextStyle style, Tag row, boolean headers) {
    var cells = new ArrayList<Cell>(lines.size());
    for (var cell : lines) {
      var tag = row == null ? Tag.ARTIFACT : row.child(headers ? "TH" : "TD");
      if (headers && row != null) {
        tag.withScope("Column");
      }
      cells.add(new Cell(tag, cell, style));
    }
    return cells;
  }

  private static List<List<Line>> wrapped(List<ShapedText> texts, TextStyle style, float[] widths) {
    var lines = new ArrayList<List<Line>>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      lines.add(Wrapping.wrap(texts.get(i), style.size(), widths[i] - 2 * TableRow.PADDING));
    }
    return lines;
  }

  private List<ShapedText> shaped(Row row, List<Column> columns) {
    var style = row.total() ? words.withStrong() : words;
    var texts = new ArrayList<ShapedText>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      texts.add(shaped(row.cells().get(i), style));
    }
    return texts;
  }

  private ShapedText shaped(String text, TextStyle style) {
    return ShapedText.of(typefaces, text, style);
  }
}
