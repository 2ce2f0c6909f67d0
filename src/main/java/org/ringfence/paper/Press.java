package org.ringfence.paper;

import java.util.List;
import org.ringfence.paper.Block.Heading;
import org.ringfence.paper.Theme.PageShape;

/**
 * Prints papers to PDF. Holds only what all papers share: one press serves all threads, each thread
 * its own paper.
 */
public final class Press {

  private final Typefaces typefaces;
  private final byte[] colourProfile = PdfWriter.sRgb();

  public Press(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * The paper as a PDF that is both PDF/UA-1 and PDF/A-3a.
   *
   * @throws UnprintableText when a letter of it cannot be shown; ask {@link Printable} beforehand
   * @throws IllegalArgumentException when it has not exactly one title, or a heading skips a level
   */
  public byte[] print(Paper paper) {
    checkHeadings(paper.body());
    var theme = paper.theme();
    var document = Tag.document();
    var pieces =
        new Layout(typefaces, theme).lay(paper.body(), theme.page().innerWidth(), document);
    var pages = Flow.set(pieces, typefaces, theme);
    foot(pages, paper.about().footer(), theme);
    return new PdfWriter(typefaces, colourProfile).write(paper, pages, document);
  }

  private void foot(List<Canvas> pages, String footer, Theme theme) {
    var shape = theme.page();
    var style = new Styles(theme).of(Block.Tone.SMALL);
    float baseline = shape.height() - shape.margin() * 0.8f;
    for (int i = 0; i < pages.size(); i++) {
      var number = shaped("Page %d of %d".formatted(i + 1, pages.size()), style);
      float numberFrom = right(number, shape, style);
      var lines =
          Wrapping.wrap(shaped(footer, style), style.size(), numberFrom - shape.margin() - 12);
      // A footer that is too long goes up, never into the page number and never off the page.
      float y = baseline - (lines.size() - 1) * style.leading();
      for (var line : lines) {
        pages.get(i).text(Tag.ARTIFACT, line, style, shape.margin(), y);
        y += style.leading();
      }
      var whole = Wrapping.wrap(number, style.size(), shape.innerWidth()).getFirst();
      pages.get(i).text(Tag.ARTIFACT, whole, style, numberFrom, baseline);
    }
  }

  private static float right(ShapedText text, PageShape shape, TextStyle style) {
    return shape.width() - shape.margin() - text.width(style.size());
  }

  private ShapedText shaped(String text, TextStyle style) {
    return ShapedText.of(typefaces, text, style);
  }

  private static void checkHeadings(List<Block> blocks) {
    var levels = Headings.of(blocks).map(Heading::level).toList();
    long titles = levels.stream().filter(level -> level == 1).count();
    if (titles != 1 || levels.getFirst() != 1) {
      throw new IllegalArgumentException("A paper begins with its one title, not " + levels);
    }
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i) > levels.get(i - 1) + 1) {
        throw new IllegalArgumentException("No heading level may be skipped: " + levels);
      }
    }
  }
}
