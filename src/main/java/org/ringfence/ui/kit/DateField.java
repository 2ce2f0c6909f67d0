package org.ringfence.ui.kit;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A day: typed as {@code 31/10/2026}, {@code 3110}, {@code t} for today; Up and Down move by a day;
 * F4 or the button opens a calendar.
 */
public final class DateField extends TypedField {

  private final Typed<LocalDate> date;
  private final Clock clock;

  public DateField(Typed<LocalDate> input, Clock clock) {
    super(input);
    this.date = input;
    this.clock = clock;
    getStyleClass().add("date-field");
    setPromptText("dd/mm/yyyy");
    setAccessibleHelp("Day, month, year. T for today. F4 opens a calendar.");
    var open = new Button(null, Icons.of(Material2OutlinedMZ.TODAY));
    open.getStyleClass().addAll("button-icon", "flat", "in-field");
    open.setAccessibleText("Calendar for " + input.field());
    open.setFocusTraversable(false);
    open.setOnAction(pressed -> openCalendar());
    end(open);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case F4 -> openCalendar();
      case UP, DOWN -> {
        var step = event.getCode() == KeyCode.UP ? 1 : -1;
        date.set(date.value().map(day -> day.plusDays(step)).orElse(LocalDate.now(clock)));
        selectAll();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void openCalendar() {
    var calendar = new Calendar(date.value().orElse(LocalDate.now(clock)));
    var popover = new Popover(calendar);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    popover.setHeaderAlwaysVisible(false);
    calendar
        .valueProperty()
        .addListener(
            (seen, before, chosen) -> {
              if (chosen != null) {
                date.set(chosen);
                popover.hide();
                requestFocus();
              }
            });
    popover.show(this);
    calendar.requestFocus();
  }
}
