package org.ringfence.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "123456789", "25x0", "٣٥٧٩"})
  void onlyFourToEightDigitsAreAPin(String pin) {
    assertThat(Pins.whyNotAPin(pin)).get().asString().contains("four to eight digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "11111", "1234", "4321", "7890", "987654", "1212", "01234567"})
  void aPinThatIsGuessedFirstIsRefused(String pin) {
    assertThat(Pins.whyNotAPin(pin)).get().asString().contains("first that anyone would guess");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2580", "1357", "19731104"})
  void othersAreTaken(String pin) {
    assertThat(Pins.whyNotAPin(pin)).isEmpty();
  }
}
