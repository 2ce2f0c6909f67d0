package org.ringfence.ui.kit;

/** Goes to places. Leaving a screen where something was typed asks first. */
public interface Navigator {

  void goTo(Destination destination);

  /** The same from a form that is done with: the way back leads past it. */
  void goOn(Destination destination);

  /** To where one came from; home when there is no such place. */
  void back();
}
