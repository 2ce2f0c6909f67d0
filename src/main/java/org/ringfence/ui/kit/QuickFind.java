package org.ringfence.ui.kit;

import java.util.List;

/** Something that the quick palette (Ctrl+K) can find by a few letters: people, payees. */
@FunctionalInterface
public interface QuickFind {

  /**
   * One thing found.
   *
   * @param words what is searched and shown
   * @param kind what it is, in a word, such as “Person”
   */
  record Found(String words, String kind, Destination to) {}

  /** Everything that can be found; the palette narrows it. Asked off the FX thread. */
  List<Found> all();
}
