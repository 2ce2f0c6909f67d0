package org.ringfence.bills.ui;

import org.ringfence.bills.BillStage;
import org.ringfence.ui.kit.Badge;
import org.ringfence.ui.kit.Tone;

/** A bill's stage in a word, an icon and a colour. */
final class StageBadge {

  private StageBadge() {}

  static Badge of(BillStage stage, boolean isOverdue) {
    return isOverdue ? new Badge(stage.label() + ", overdue", Tone.WRONG) : of(stage);
  }

  static Badge of(BillStage stage) {
    return new Badge(
        stage.label(),
        switch (stage) {
          case ENTERED, AUTHORISED -> Tone.ACCENT;
          case QUERIED -> Tone.WARNING;
          case PAID -> Tone.GOOD;
          case REJECTED, WITHDRAWN -> Tone.PLAIN;
        });
  }
}
