package org.ringfence.statements.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaperZoomTest {

  private final PaperZoom zoom = new PaperZoom();

  private int percent() {
    return zoom.percentProperty().get();
  }

  @Test
  void atFirstAPageIsAsWideAsTheWindow() {
    zoom.room(900);
    assertThat(percent()).isEqualTo(113);
    assertThat(zoom.pixelsAPoint() * PaperZoom.PAPER_WIDTH).isCloseTo(900, within(8.0));
    zoom.room(600);
    assertThat(percent()).isEqualTo(75);
  }

  @Test
  void aChosenSizeStaysWhenTheWindowChanges() {
    zoom.room(900);
    zoom.larger();
    assertThat(percent()).isEqualTo(125);
    zoom.room(600);
    assertThat(percent()).isEqualTo(125);
    zoom.smaller();
    zoom.smaller();
    assertThat(percent()).isEqualTo(75);
    zoom.room(1000);
    zoom.fitWidth();
    assertThat(percent()).isEqualTo(125);
  }

  @Test
  void thereIsASmallestAndALargest() {
    for (int i = 0; i < 12; i++) {
      zoom.smaller();
    }
    assertThat(percent()).isEqualTo(50);
    for (int i = 0; i < 12; i++) {
      zoom.larger();
    }
    assertThat(percent()).isEqualTo(300);
    zoom.fitWidth();
    zoom.room(-40);
    assertThat(percent()).as("before there is a window").isEqualTo(50);
  }
}
