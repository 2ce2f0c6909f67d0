package org.ringfence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  private final Printable printable = new Printable(Typefaces.bundled());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Siôn Ŵyn Llŷr",
        "Zoë O’Connor-Åström",
        "Łukasz Żółć",
        "Пётр Ильич",
        "Ιωάννης Παπαδόπουλος",
        "Nguyễn Thị Hương",
        "Ağaoğlu – £12.50 · €3",
        "Zoe\u0308 decomposed",
        "zero\u200Bwidth\u202E and\u00ADsoft",
        "two\nlines\tand a tab"
      })
  void theseCanBePrinted(String name) {
    assertThat(printable.whyNot(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "محمد علي, Arabic",
    "王芳, Chinese",
    "अनिल, Devanagari",
    "דוד, Hebrew",
    "김민준, Hangul",
    "สมชาย, Thai"
  })
  void theseNeedANameToPrint(String name, String script) {
    assertThat(printable.whyNot(name))
        .hasValueSatisfying(
            says -> assertThat(says).contains(name, script, "Give a name to print"));
  }

  @Test
  void aSignThatNoFontHasIsNamed() {
    assertThat(printable.whyNot("Party 🎉 hire"))
        .hasValueSatisfying(says -> assertThat(says).contains("🎉", "Write it another way"));
  }
}
