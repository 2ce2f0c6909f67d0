package org.ringfence.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stands and how large it is, frame and all, in the units of the screen.
 *
 * @param maximised it fills its screen; its bounds are then those it goes back to
 */
public record WindowPlace(Rectangle2D bounds, boolean maximised) {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 900;

  /**
   * To begin with: in the middle of the screen, and filling one that is hardly larger than the
   * window would be.
   *
   * @param screen without what the system keeps for itself
   */
  static WindowPlace first(Rectangle2D screen) {
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    boolean small = screen.getWidth() < WIDTH + WIDTH / 10 || screen.getHeight() < HEIGHT;
    return new WindowPlace(middle(width, height, screen), small);
  }

  private static Rectangle2D middle(double width, double height, Rectangle2D screen) {
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }

  /**
   * The same place, moved and made smaller as far as it must be to lie on one screen whole: screens
   * are unplugged, and get other sizes.
   *
   * @param screens those there are now, the main one first
   */
  WindowPlace within(List<Rectangle2D> screens) {
    var screen =
        screens.stream()
            .filter(bounds::intersects)
            .max(Comparator.comparingDouble(this::shared))
            .orElse(screens.getFirst());
    double width = Math.min(bounds.getWidth(), screen.getWidth());
    double height = Math.min(bounds.getHeight(), screen.getHeight());
    return new WindowPlace(
        new Rectangle2D(
            Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width),
            Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height),
            width,
            height),
        maximised);
  }

  /** The area of the window that lies on the screen. */
  private double shared(Rectangle2D screen) {
    double across =
        Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
    double down =
        Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
    return across * down;
  }
}
