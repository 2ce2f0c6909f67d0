package org.ringfence.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Appearance.Look;

/** How the program looks. A change shows at once and is kept at once. */
public final class SettingsViewModel {

  private static final int STEP_PERCENT = 25;

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look");
  private final ObjectProperty<Integer> textPercent =
      new SimpleObjectProperty<>(this, "textPercent");

  /**
   * @param appearance what the theme follows
   */
  public SettingsViewModel(ObjectProperty<Appearance> appearance, SettingsFile file) {
    look.set(appearance.get().look());
    textPercent.set(appearance.get().textPercent());
    look.addListener((seen, before, now) -> appearance.set(appearance.get().with(now)));
    textPercent.addListener(
        (seen, before, now) -> appearance.set(appearance.get().withTextPercent(now)));
    look.addListener((seen, before, now) -> file.keep(appearance.get()));
    textPercent.addListener((seen, before, now) -> file.keep(appearance.get()));
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  public ObjectProperty<Integer> textPercentProperty() {
    return textPercent;
  }

  /** 100, 125, … 200. */
  public List<Integer> textSizes() {
    return IntStream.rangeClosed(
            Appearance.SMALLEST / STEP_PERCENT, Appearance.LARGEST / STEP_PERCENT)
        .map(step -> step * STEP_PERCENT)
        .boxed()
        .toList();
  }

  public List<Look> looks() {
    return List.of(Look.values());
  }

  /** One step larger, as far as it goes. */
  public void larger() {
    textPercent.set(Math.min(Appearance.LARGEST, textPercent.get() + STEP_PERCENT));
  }

  /** One step smaller, as far as it goes. */
  public void smaller() {
    textPercent.set(Math.max(Appearance.SMALLEST, textPercent.get() - STEP_PERCENT));
  }
}
