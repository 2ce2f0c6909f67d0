package org.ringfence.staff;

import java.util.List;

/**
 * A page of the log, newest first.
 *
 * @param total how many lines the search finds on all pages together
 */
public record ActivityPage(List<Activity> lines, int total) {

  public ActivityPage {
    lines = List.copyOf(lines);
  }
}
