package org.ringfence.paper;

/** The text styles of a theme. */
final class Styles {

  private final Theme theme;

  Styles(Theme theme) {
    this.theme = theme;
  }

  TextStyle heading(int level) {
    var sizes = theme.sizes();
    float size =
        switch (level) {
          case 1 -> sizes.title();
          case 2 -> sizes.heading();
          default -> sizes.subheading();
        };
    return new TextStyle(size, size * 1.25f, true, theme.palette().strong());
  }

  TextStyle of(Block.Tone tone) {
    return switch (tone) {
      case LEAD ->
          sized((theme.sizes().body() + theme.sizes().heading()) / 2)
              .withColour(theme.palette().quiet());
      case BODY -> body();
      case SMALL -> sized(theme.sizes().small()).withColour(theme.palette().quiet());
    };
  }

  TextStyle body() {
    return sized(theme.sizes().body());
  }

  TextStyle table() {
    float size = theme.sizes().table();
    return new TextStyle(size, size * 1.28f, false, theme.palette().text());
  }

  TextStyle small() {
    return sized(theme.sizes().small());
  }

  private TextStyle sized(float size) {
    return new TextStyle(size, size * theme.spacing().line(), false, theme.palette().text());
  }
}
