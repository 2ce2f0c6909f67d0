package org.ringfence.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What colour and icon say together; the words say it too. In the order in which they press. */
public enum Tone {
  /** Nothing to mind. */
  PLAIN("neutral", Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED),
  /** As it should be. */
  GOOD("success", Material2OutlinedAL.CHECK_CIRCLE),
  /** Under way, or chosen. */
  ACCENT("accent", Material2OutlinedMZ.PENDING),
  /** To look at. */
  WARNING("warning", Material2OutlinedMZ.WARNING),
  /** Wrong. Nothing else is red. */
  WRONG("danger", Material2OutlinedAL.ERROR_OUTLINE);

  private final String styleClass;
  private final Ikon icon;

  Tone(String styleClass, Ikon icon) {
    this.styleClass = styleClass;
    this.icon = icon;
  }

  String styleClass() {
    return styleClass;
  }

  Ikon icon() {
    return icon;
  }
}
