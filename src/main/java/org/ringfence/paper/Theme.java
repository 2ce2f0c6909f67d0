package org.ringfence.paper;

/**
 * Everything about how a paper looks that is not what it says. Large print is not a zoom: it has
 * its own sizes, one column, and more room between things. Lengths are points.
 */
public record Theme(PageShape page, Sizes sizes, Spacing spacing, Palette palette) {

  /**
   * @param margin the empty edge all round
   * @param footer the room kept above the bottom margin for the page's footer
   */
  public record PageShape(float width, float height, float margin, float footer) {
    public float innerWidth() {
      return width - 2 * margin;
    }

    public float innerHeight() {
      return height - 2 * margin - footer;
    }
  }

  /** Text sizes. */
  public record Sizes(
      float title, float heading, float subheading, float body, float table, float small) {}

  /**
   * @param line the distance between two lines, as a multiple of the text's size
   * @param paragraph the room between two blocks
   * @param section the room above a heading
   * @param cell the room above and below the text of a table cell
   * @param picture the width of a picture beside its words
   * @param twoColumns whether there is room for columns side by side
   */
  public record Spacing(
      float line, float paragraph, float section, float cell, float picture, boolean twoColumns) {}

  /** Colours; each pair that is used together has a contrast of at least 4.5 to 1. */
  public record Palette(
      Colour text,
      Colour quiet,
      Colour strong,
      Colour tint,
      Colour rule,
      Colour bar,
      Callout callout) {}

  /** The colours of a callout: its ground and its edge. */
  public record Callout(Colour ground, Colour edge) {}

  private static PageShape a4(float footer) {
    return new PageShape(595.28f, 841.89f, 42.5f, footer);
  }

  private static final Palette NAVY =
      new Palette(
          new Colour(0x1A1F27),
          new Colour(0x4A5360),
          new Colour(0x12355B),
          new Colour(0xEAF1FA),
          new Colour(0xC3CBD5),
          new Colour(0x2F6DB0),
          new Callout(new Colour(0xFCF5E8), new Colour(0xD39E1B)));

  /** Two pages of A4 for a month. */
  public static Theme standard() {
    return new Theme(
        a4(10),
        new Sizes(20, 12.5f, 10.5f, 9.6f, 9, 8),
        new Spacing(1.36f, 6, 12, 2.9f, 72, true),
        NAVY);
  }

  /** Nothing smaller than 16 points, one column. */
  public static Theme largePrint() {
    return new Theme(
        a4(28), new Sizes(28, 22, 19, 18, 17, 16), new Spacing(1.45f, 12, 22, 6, 96, false), NAVY);
  }
}
