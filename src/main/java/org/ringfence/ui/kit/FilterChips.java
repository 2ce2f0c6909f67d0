package org.ringfence.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * A few ways to narrow a list, of which one is always on: “Waiting”, “Authorised”, “Paid”, “All”.
 * Left and Right move between them.
 *
 * @param <T> what is filtered by
 */
public final class FilterChips<T> extends FlowPane {

  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<T> chosen;

  public FilterChips(
      String name, List<T> options, Function<T, String> words, ObjectProperty<T> chosen) {
    this.chosen = chosen;
    getStyleClass().add("filter-chips");
    setAccessibleText(name);
    options.forEach(option -> getChildren().add(chip(option, words.apply(option))));
    group
        .selectedToggleProperty()
        .addListener(
            (seen, before, now) -> {
              if (now == null) {
                group.selectToggle(before);
              }
            });
    mark(chosen.get());
    chosen.addListener((seen, before, now) -> mark(now));
  }

  /**
   * What comes next once one was pressed. Not on the arrow keys, with which one walks along them.
   */
  public FilterChips<T> goesOn(Runnable next) {
    group.getToggles().stream()
        .map(ToggleButton.class::cast)
        .forEach(chip -> chip.setOnAction(pressed -> next.run()));
    return this;
  }

  private ToggleButton chip(T option, String words) {
    var chip = new ToggleButton(words);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setUserData(option);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.selectedProperty()
        .addListener(
            (seen, before, on) -> {
              if (on) {
                chosen.set(option);
              }
            });
    return chip;
  }

  /** All in one line where there is room for it. */
  @Override
  protected double computePrefWidth(double height) {
    double chips =
        getManagedChildren().stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1))).sum();
    double gaps = snapSpaceX(getHgap()) * (getManagedChildren().size() - 1);
    return snappedLeftInset() + chips + gaps + snappedRightInset();
  }

  private void mark(T option) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(option))
        .findFirst()
        .ifPresent(group::selectToggle);
  }
}
