package org.ringfence.statements.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * How large a paper stands on the screen: as wide as there is room, or a share of its real size.
 */
final class PaperZoom {

  private static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200, 300);

  /** A4, in points. */
  static final double PAPER_WIDTH = 595.28;

  /** Pixels a point when the paper is as large on the screen as in the hand. */
  private static final double REAL_SIZE = 96.0 / 72;

  private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", 100);
  private Optional<Integer> chosen = Optional.empty();
  private double room = PAPER_WIDTH * REAL_SIZE;

  /**
   * @param pixels the width there is for a page
   */
  void room(double pixels) {
    room = pixels;
    show();
  }

  void fitWidth() {
    chosen = Optional.empty();
    show();
  }

  void larger() {
    choose(STEPS.stream().filter(step -> step > percent.get()).findFirst());
  }

  void smaller() {
    choose(STEPS.reversed().stream().filter(step -> step < percent.get()).findFirst());
  }

  private void choose(Optional<Integer> step) {
    if (step.isPresent()) {
      chosen = step;
      show();
    }
  }

  private void show() {
    int fitting = (int) (100 * room / (PAPER_WIDTH * REAL_SIZE));
    int most = STEPS.getLast();
    percent.set(chosen.orElse(Math.clamp(fitting, STEPS.getFirst(), most)));
  }

  /** Of the paper's real size. */
  ReadOnlyIntegerProperty percentProperty() {
    return percent.getReadOnlyProperty();
  }

  /** Pixels of the screen a point of the paper. */
  double pixelsAPoint() {
    return percent.get() / 100.0 * REAL_SIZE;
  }
}
