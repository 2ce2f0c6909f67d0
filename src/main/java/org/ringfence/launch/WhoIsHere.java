package org.ringfence.launch;

import org.ringfence.ui.kit.Destination;

/** Where someone says that it is they who are at the desk now. */
record WhoIsHere() implements Destination {
  @Override
  public boolean isOnTheWayBack() {
    return false;
  }
}
