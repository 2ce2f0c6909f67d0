package org.ringfence.ui.kit;

/**
 * How the program looks to one user.
 *
 * @param textPercent size of all text, from 100 to 200
 */
public record Appearance(Look look, int textPercent) {

  public static final int SMALLEST = 100;
  public static final int LARGEST = 200;
  public static final Appearance STANDARD = new Appearance(Look.LIGHT, SMALLEST);

  public Appearance {
    textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
  }

  /** The colours of the program. */
  public enum Look {
    LIGHT("Light"),
    DARK("Dark"),
    HIGH_CONTRAST("High contrast");

    private final String words;

    Look(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  public Appearance with(Look other) {
    return new Appearance(other, textPercent);
  }

  public Appearance withTextPercent(int percent) {
    return new Appearance(look, percent);
  }
}
