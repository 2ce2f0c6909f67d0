package org.ringfence.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.paper.Block.Bar;
import org.ringfence.paper.Block.BarChart;
import org.ringfence.paper.Block.Box;
import org.ringfence.paper.Block.Bullets;
import org.ringfence.paper.Block.Column;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Block.Illustrated;
import org.ringfence.paper.Block.KeyFigure;
import org.ringfence.paper.Block.KeyFigures;
import org.ringfence.paper.Block.Look;
import org.ringfence.paper.Block.PageBreak;
import org.ringfence.paper.Block.Paragraph;
import org.ringfence.paper.Block.Row;
import org.ringfence.paper.Block.Table;
import org.ringfence.paper.Block.Tone;
import org.ringfence.paper.Block.TwoColumns;
import org.ringfence.paper.Drawing.Shape;
import org.ringfence.paper.Paper.About;
import org.ringfence.paper.Paper.Attached;

/** Papers with every kind of block in them; nobody in them is real. */
final class SamplePapers {

  static final Instant MADE_AT = Instant.parse("2026-11-04T09:30:00Z");

  private SamplePapers() {}

  static Paper everything(Theme theme) {
    return paper(theme, everyBlock());
  }

  static Paper paper(Theme theme, List<Block> body) {
    return new Paper(
        new About(
            "Sample paper", "Rowan House", "Every block there is", "Rowan House · Sample", MADE_AT),
        theme,
        body,
        Optional.of(
            new Attached(
                "sample.json",
                "The same figures for a computer to read",
                "application/json",
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8))));
  }

  static List<Block> everyBlock() {
    return List.of(
        new Heading(1, "Money statement for Mair Ŵyn-Llŷr"),
        Paragraph.of(Tone.LEAD, "October 2026 · Rowan House · Invented City Council"),
        new KeyFigures(
            List.of(
                new KeyFigure("At the start", "£373.60", false),
                new KeyFigure("Money that came in", "£781.35", false),
                new KeyFigure("Money that went out", "£627.42", false),
                new KeyFigure("At the end", "£527.53", true))),
        new Box(
            Look.CALLOUT,
            List.of(
                Paragraph.of(
                    Span.of("At the start of October 2026 there was "),
                    Span.strong("£373.60"),
                    Span.of(
                        ". During the month money came in and was spent, so there is now more than"
                            + " there was at the start, and every amount below was checked against"
                            + " a receipt or a line of the bank.")))),
        new TwoColumns(
            List.of(new Heading(2, "Where it came from"), sources()),
            List.of(
                new Heading(2, "What it was spent on"),
                new BarChart(
                    "Household £163.30, Gifts £41.56, Activities and day trips £26.10",
                    List.of(
                        new Bar("Household", Money.of(163, 30)),
                        new Bar("Gifts", Money.of(41, 56)),
                        new Bar("Activities and day trips", Money.of(26, 10)),
                        new Bar("Refunds of shoes", Money.of(3, 10).negated()))),
                new Box(
                    Look.OUTLINE,
                    List.of(
                        new Heading(2, "Questions?"),
                        Paragraph.of("Ask Priya Invented at Rowan House on 0113 496 0000."),
                        Paragraph.of(Tone.SMALL, "A copy for a computer is inside this PDF.")))),
            0.46f),
        new Bullets(
            List.of(
                "A short one",
                "A longer one that has to go on to a second line because it says so much about so"
                    + " little, and does not stop saying it before the end of the line")),
        new PageBreak(),
        new Heading(2, "Every line"),
        lines(80),
        new Illustrated(
            purse(),
            List.of(
                new Heading(2, "Ιωάννης has left"),
                Paragraph.of("£527.53"),
                Paragraph.of("Пётр Ильич, Zażółć, Ægir, Čapek, Ağaoğlu"))));
  }

  private static Table sources() {
    return new Table(
        List.of(Column.words("Where"), Column.amounts("Amount")),
        List.of(
            Row.of("Social care", "£599.48"),
            Row.of("Health", "£181.87"),
            Row.total("All of it", "£781.35")),
        true);
  }

  static Table lines(int count) {
    var rows = new ArrayList<Row>();
    for (int i = 1; i <= count; i++) {
      rows.add(
          Row.of(
              i % 31 + " Oct",
              "Line " + i + " swimming with a friend at the pool on the other side of the town",
              "Payee " + i,
              "£" + i + ".11",
              "£" + (1000 + i) + ".47"));
    }
    return new Table(
        List.of(
            Column.words("Date"),
            Column.words("What for"),
            Column.words("Paid to"),
            Column.amounts("Out"),
            Column.amounts("Left")),
        rows,
        false);
  }

  static Drawing purse() {
    return new Drawing(
        "A purse",
        100,
        80,
        List.of(
            new Shape("M10 20 H80 V40 H10 Z", new Colour(0x7DB883)),
            new Shape(
                "M0 30 C0 25 5 22 10 22 H80 C86 22 90 26 90 32 V70 C90 76 86 80 80 80 H10 C4 80 0"
                    + " 76 0 70 Z",
                new Colour(0xA26A35)),
            new Shape("M70 46 H100 V58 H70 Z", new Colour(0x8A5526))));
  }
}
