package org.ringfence.ui.kit;

/**
 * A place to go to, as plain data: a record of a feature, or one of {@link Places} when other
 * features lead there too. What screen it brings up is put together where the program is wired.
 */
public interface Destination {

  /** The place of the navigation that it belongs to, which is marked while one is there. */
  default Destination under() {
    return this;
  }

  /** True when the other is on the same page, if in another part of it. */
  default boolean isSamePage(Destination other) {
    return equals(other);
  }

  /** False for a place one only passes, to which the way back never leads. */
  default boolean isOnTheWayBack() {
    return true;
  }
}
