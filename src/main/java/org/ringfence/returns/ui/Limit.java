package org.ringfence.returns.ui;

import org.ringfence.ui.kit.Tone;

/** How what a fund holds stands with the weeks that its agreement allows. */
enum Limit {
  WITHIN("Within", Tone.PLAIN),
  OVER("Over", Tone.WARNING),
  /** The agreement is over, and its limit with it. */
  TO_SETTLE("To settle", Tone.WARNING);

  private final String label;
  private final Tone tone;

  Limit(String label, Tone tone) {
    this.label = label;
    this.tone = tone;
  }

  String label() {
    return label;
  }

  Tone tone() {
    return tone;
  }
}
