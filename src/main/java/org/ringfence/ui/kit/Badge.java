package org.ringfence.ui.kit;

import javafx.scene.control.Label;

/** The state of something in a word or two, with an icon and a colour: a bill’s, a month’s. */
public final class Badge extends Label {

  public Badge(String words, Tone tone) {
    super(words, Icons.of(tone.icon()));
    getStyleClass().addAll("badge", tone.styleClass());
    setMinWidth(USE_PREF_SIZE);
  }
}
