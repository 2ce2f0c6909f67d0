package org.ringfence.people.ui;

import org.ringfence.people.AgreementState;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Tone;

/** How an agreement stands, in a word and a colour. */
final class StateBadge {

  private StateBadge() {}

  static Badge of(AgreementState state) {
    var tone =
        switch (state) {
          case AgreementState.InForce() -> Tone.GOOD;
          case AgreementState.NotStarted(var startsOn) -> Tone.ACCENT;
          case AgreementState.ReviewDue(var on) -> Tone.WARNING;
          case AgreementState.EndsSoon(var lastDay) -> Tone.WARNING;
          case AgreementState.Ended(var lastDay) -> Tone.PLAIN;
          case AgreementState.None() -> Tone.WARNING;
        };
    return new Badge(state.inWords(), tone);
  }
}
