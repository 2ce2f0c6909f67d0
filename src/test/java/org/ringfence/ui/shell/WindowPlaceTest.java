package org.ringfence.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.ui.kit.Appearance;
import org.ringfence.ui.kit.Appearance.Look;

/** The window opens where it was closed, and always where it can be seen. */
final class WindowPlaceTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
  private static final Rectangle2D DESKTOP = new Rectangle2D(0, 0, 2560, 1400);
  private static final Rectangle2D LEFT_OF_IT = new Rectangle2D(-1920, 0, 1920, 1080);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(new Rectangle2D(x, y, width, height), false);
  }

  @Test
  void firstItFillsASmallScreenAndStandsInTheMiddleOfALargeOne() {
    assertThat(WindowPlace.first(LAPTOP).maximised()).isTrue();
    assertThat(LAPTOP.contains(WindowPlace.first(LAPTOP).bounds())).isTrue();
    assertThat(WindowPlace.first(DESKTOP)).isEqualTo(at(600, 250, 1360, 900));
  }

  @Test
  void itStaysWhereItIsWhileItCanBeSeenWhole() {
    var onTheLeft = at(-1500, 40, 1200, 900);
    assertThat(onTheLeft.within(List.of(DESKTOP, LEFT_OF_IT))).isEqualTo(onTheLeft);
  }

  @Test
  void itComesBackFromAScreenThatIsGone() {
    assertThat(at(-1500, 40, 1200, 900).within(List.of(DESKTOP))).isEqualTo(at(0, 40, 1200, 900));
  }

  @Test
  void itIsMovedAndMadeSmallerUntilItLiesOnTheScreenWhole() {
    assertThat(at(1000, -30, 1500, 1200).within(List.of(LAPTOP))).isEqualTo(at(0, 0, 1366, 728));
    assertThat(at(-100, 0, 1000, 700).within(List.of(DESKTOP, LEFT_OF_IT)))
        .isEqualTo(at(0, 0, 1000, 700));
  }

  @Test
  void itIsKeptBesideTheOtherSettings(@TempDir Path folder) {
    var file = folder.resolve("settings.properties");
    var settings = new SettingsFile(file);
    var dark = new Appearance(Look.DARK, 150);
    settings.keep(dark);
    assertThat(settings.windowPlace()).isEmpty();
    var place = new WindowPlace(new Rectangle2D(-1500, 40, 1200, 900), true);
    settings.keep(place);
    assertThat(new SettingsFile(file).windowPlace()).contains(place);
    assertThat(new SettingsFile(file).appearance()).isEqualTo(dark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 2 3", "0 0 0 0", "a b c d", "1 2 3 99999999"})
  void whatMakesNoSenseIsForgotten(String spoilt, @TempDir Path folder) throws IOException {
    var file = folder.resolve("settings.properties");
    Files.writeString(file, "window=" + spoilt + "\n");
    assertThat(new SettingsFile(file).windowPlace()).isEmpty();
  }
}
