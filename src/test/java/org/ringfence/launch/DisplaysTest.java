package org.ringfence.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplaysTest {

  @Test
  void aDisplayIsFoundByItsSession() {
    assertThat(Displays.isThere("Windows 11", Map.of())).isTrue();
    assertThat(Displays.isThere("Mac OS X", Map.of())).isTrue();
    assertThat(Displays.isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
    assertThat(Displays.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
  }
}
