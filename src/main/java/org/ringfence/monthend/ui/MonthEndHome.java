package org.ringfence.monthend.ui;

import java.util.List;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.monthend.MonthLine;
import org.ringfence.monthend.MonthState;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Tone;

/** Tells Home which month is the next to be closed, and what it still needs. */
public final class MonthEndHome implements HomeSource {

  private final MonthEnd monthEnd;

  public MonthEndHome(MonthEnd monthEnd) {
    this.monthEnd = monthEnd;
  }

  @Override
  public List<HomeLine> lines() {
    var months = monthEnd.months();
    var waiting =
        months.stream().filter(line -> line.state() instanceof MonthState.Waiting).count();
    return months.stream().flatMap(line -> line(line, waiting).stream()).toList();
  }

  private static List<HomeLine> line(MonthLine line, long waiting) {
    return switch (line.state()) {
      case MonthState.Next(int left) -> {
        var month = DayText.of(line.month());
        yield List.of(
            new HomeLine(
                left == 0 ? Tone.ACCENT : Tone.WARNING,
                left == 0
                    ? month + " waits to be closed"
                    : "%s has %s before it can be closed".formatted(month, StateWords.left(left)),
                behind(waiting),
                new MonthPage(line.month())));
      }
      case MonthState.Running _, MonthState.Waiting _, MonthState.Closed _ -> List.of();
    };
  }

  private static String behind(long waiting) {
    if (waiting == 0) {
      return "";
    }
    return waiting == 1
        ? "Another month that has ended waits for it"
        : "%,d more months that have ended wait for it".formatted(waiting);
  }
}
