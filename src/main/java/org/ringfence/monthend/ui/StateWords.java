package org.ringfence.monthend.ui;

import org.ringfence.monthend.MonthLine;
import org.ringfence.monthend.MonthState;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.Tone;

/** Where a month stands, in words and a tone. */
final class StateWords {

  private StateWords() {}

  static String of(MonthLine line) {
    var words =
        switch (line.state()) {
          case MonthState.Running() -> "Under way";
          case MonthState.Next(int left) -> left == 0 ? "To be closed" : left(left);
          case MonthState.Waiting(var first) -> "After " + DayText.of(first);
          case MonthState.Closed _ -> "Closed";
        };
    return line.reopened() ? words + ", reopened" : words;
  }

  static Tone tone(MonthState state) {
    return switch (state) {
      case MonthState.Running _, MonthState.Waiting _ -> Tone.PLAIN;
      case MonthState.Next(int left) -> left == 0 ? Tone.ACCENT : Tone.WARNING;
      case MonthState.Closed _ -> Tone.GOOD;
    };
  }

  static String left(int things) {
    return things == 1 ? "1 thing left" : "%,d things left".formatted(things);
  }
}
