package org.ringfence.launch;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a window can be shown here, found out without starting any toolkit. */
final class Displays {

  private Displays() {}

  /** Windows and macOS always have one; elsewhere the session names it. */
  static boolean isThere(String system, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    return name.contains("windows")
        || name.contains("mac")
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(variable -> !environment.getOrDefault(variable, "").isBlank());
  }
}
