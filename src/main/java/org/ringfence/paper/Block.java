package org.ringfence.paper;

import java.util.List;
import org.ringfence.money.Money;

/** One part of a paper, from top to bottom. Lengths are points, 1/72 of an inch. */
public sealed interface Block {

  /**
   * A heading; it stays with what follows it.
   *
   * @param level 1 for the title of the paper (exactly one), 2 and 3 below it with no level skipped
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("Headings have levels 1 to 3, not " + level);
      }
    }
  }

  /** How loud a paragraph is. */
  enum Tone {
    LEAD,
    BODY,
    SMALL
  }

  /** Running text, some of it strong perhaps. */
  record Paragraph(Tone tone, List<Span> spans) implements Block {
    public Paragraph {
      spans = List.copyOf(spans);
    }

    public static Paragraph of(String text) {
      return new Paragraph(Tone.BODY, List.of(Span.of(text)));
    }

    public static Paragraph of(Tone tone, String text) {
      return new Paragraph(tone, List.of(Span.of(text)));
    }

    public static Paragraph of(Span... spans) {
      return new Paragraph(Tone.BODY, List.of(spans));
    }
  }

  /** A list with bullets. */
  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /** The few figures that matter most, side by side as far as the page is wide enough. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * @param strong the one that answers the reader's question
   */
  record KeyFigure(String label, String figure, boolean strong) {}

  /**
   * A table. Its header is repeated on each page it reaches, but read aloud once. Columns take the
   * width their text needs, and share what is missing; an amount is never wrapped.
   *
   * @param namesRows the first column names its row, and is read aloud with each of its cells
   */
  record Table(List<Column> columns, List<Row> rows, boolean namesRows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (var row : rows) {
        if (row.cells().size() != columns.size()) {
          throw new IllegalArgumentException("Each row has one cell a column: " + row);
        }
      }
    }
  }

  /** What a column holds: words, or amounts that line up at the right. */
  enum Holds {
    WORDS,
    AMOUNTS
  }

  record Column(String header, Holds holds) {
    public static Column words(String header) {
      return new Column(header, Holds.WORDS);
    }

    public static Column amounts(String header) {
      return new Column(header, Holds.AMOUNTS);
    }
  }

  /**
   * @param total a row that adds up the ones above: strong, with a line above it
   */
  record Row(List<String> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(String... cells) {
      return new Row(List.of(cells), false);
    }

    public static Row total(String... cells) {
      return new Row(List.of(cells), true);
    }
  }

  /**
   * Bars from left to right, as long as their amounts; an amount below zero has no bar.
   *
   * @param says the chart in words, for someone who cannot see it
   */
  record BarChart(String says, List<Bar> bars) implements Block {
    public BarChart {
      bars = List.copyOf(bars);
      if (bars.isEmpty() || says.isBlank()) {
        throw new IllegalArgumentException("A chart has a bar and says what it shows");
      }
    }
  }

  record Bar(String label, Money amount) {}

  /** How a box stands out. */
  enum Look {
    /** Filled, with a strong edge at the left: the thing to read first. */
    CALLOUT,
    /** A line all round. */
    OUTLINE
  }

  /** Blocks in a box; it stays on one page if it can. */
  record Box(Look look, List<Block> blocks) implements Block {
    public Box {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * Two columns that are read one after the other; one above the other where the theme has no room
   * for two, or they are taller than a page.
   *
   * @param leftShare how much of the width is the left column's, more than 0 and less than 1
   */
  record TwoColumns(List<Block> left, List<Block> right, float leftShare) implements Block {
    public TwoColumns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A picture at the left and its words at the right; never parted. */
  record Illustrated(Drawing picture, List<Block> words) implements Block {
    public Illustrated {
      words = List.copyOf(words);
    }
  }

  /** Blocks that stay on one page if they fit on one and that leaves little of another empty. */
  record Together(List<Block> blocks) implements Block {
    public Together {
      blocks = List.copyOf(blocks);
    }
  }

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}
}
