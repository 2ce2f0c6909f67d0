package org.ringfence.monthend;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One check of a month, with the marks on what is missing.
 *
 * @param marks by the keys of the things they are on
 */
public record CheckLine(String key, String title, Standing standing, Map<String, Mark> marks) {

  public CheckLine {
    marks = Map.copyOf(marks);
  }

  /** Everything that is missing, marked or not. */
  public List<Missing> missing() {
    return switch (standing) {
      case Standing.Open(_, var missing) -> missing;
      case Standing.Done _, Standing.NotApplicable _ -> List.of();
    };
  }

  /** What is missing and not marked. */
  public List<Missing> left() {
    return missing().stream().filter(thing -> markOn(thing).isEmpty()).toList();
  }

  public Optional<Mark> markOn(Missing thing) {
    return Optional.ofNullable(marks.get(thing.key()));
  }

  public boolean isDone() {
    return left().isEmpty();
  }

  /** How it stood, as the month's record keeps it. */
  Standing.Done forTheRecord(ZoneId zone) {
    return switch (standing) {
      case Standing.Done done -> done;
      case Standing.NotApplicable(var why) -> new Standing.Done(why, List.of());
      case Standing.Open(_, var missing) ->
          new Standing.Done(
              missing.size() == 1
                  ? "One thing was left as it is."
                  : "%d things were left as they are.".formatted(missing.size()),
              missing.stream().map(thing -> withMark(thing, zone)).toList());
    };
  }

  private String withMark(Missing thing, ZoneId zone) {
    return markOn(thing)
        .map(mark -> thing.says() + " " + mark.inWords(zone).replaceAll("\\R", " "))
        .orElse(thing.says());
  }
}
