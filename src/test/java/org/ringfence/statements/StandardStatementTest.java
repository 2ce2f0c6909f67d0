package org.ringfence.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.paper.PaperFiles;
import org.ringfence.paper.Press;
import org.ringfence.paper.ReadBack;
import org.ringfence.paper.Typefaces;
import org.ringfence.paper.VeraPdf;

class StandardStatementTest {

  private static final Instant MADE_AT = Instant.parse("2026-11-04T09:30:00Z");
  private static final Press PRESS = new Press(Typefaces.bundled());

  private final FiguresJson json = new FiguresJson();

  @Test
  void itShowsEverythingOnTwoTaggedPages() throws IOException {
    var figures = SampleFigures.october();
    var pdf = print(figures, new Edition(1, List.of(), MADE_AT));
    PaperFiles.keep("statement", pdf);
    var text = ReadBack.text(pdf);
    var amounts = figures.amounts();
    assertThat(text)
        .contains(
            "Money statement for Siân Llŷr-Invented",
            "October 2026 · Rowan House · Invented City Council",
            "Balance brought forward " + amounts.broughtForward(),
            "Money in " + amounts.moneyIn(),
            "Money out " + amounts.moneyOut(),
            "Balance carried forward " + amounts.carriedForward(),
            "Spoken for " + amounts.spokenFor(),
            "Available " + amounts.available(),
            "Late: it happened on 28 September 2026.",
            "Helen Invented, 1 Oct",
            "The boiler had to be mended that day",
            "Garden tools, bill 77 of Green and Sons",
            "0113 496 0000",
            "opened again, because: a bill was missing.",
            json.write(figures).fingerprint());
    figures.lines().forEach(line -> assertThat(text).contains(line.moved().balance().toString()));
    assertThat(text).contains("Page 2 of 2");
    assertThat(VeraPdf.failures(pdf)).isEmpty();
  }

  @Test
  void eachLabelStandsOnceSoThatAnotherProgramFindsItsAmount() {
    var text = ReadBack.text(print(SampleFigures.october(), new Edition(1, List.of(), MADE_AT)));
    for (var label :
        List.of(
            "Balance brought forward",
            "Money in",
            "Money out",
            "Balance carried forward",
            "Spoken for",
            "Available")) {
      assertThat(text).containsOnlyOnce(label);
    }
  }

  @Test
  void aLaterVersionSaysWhatChanged() {
    var pdf = print(SampleFigures.october(), new Edition(2, List.of("Money was added."), MADE_AT));
    assertThat(ReadBack.text(pdf))
        .contains("This is version 2. It takes the place of the one before.", "Money was added.");
  }

  @Test
  void figuresComeBackFromTheirJsonAsTheyWere() {
    var figures = SampleFigures.october();
    var written = json.write(figures).json();
    assertThat(json.read(written)).isEqualTo(figures);
    assertThat(json.write(json.read(written)).json()).isEqualTo(written);
    assertThat(written).contains("\"broughtForward\":\"373.60\"", "\"month\":\"2026-10\"");
  }

  private byte[] print(StatementFigures figures, Edition edition) {
    return PRESS.print(
        new StandardStatement(figures, json.write(figures), edition, ZoneOffset.UTC).paper());
  }
}
