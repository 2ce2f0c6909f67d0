package org.ringfence.ui.shell;

import java.util.List;
import org.ringfence.ui.kit.Destination;
import org.ringfence.ui.kit.QuickFind;

/**
 * What the window is furnished with.
 *
 * @param bookName whose book is open, such as the provider's name
 * @param entries the navigation, in order
 * @param finds what the quick palette searches besides the navigation
 * @param switchDesk where one says who is at the desk
 * @param settings where one says how the program looks
 */
public record WindowParts(
    String bookName,
    List<NavEntry> entries,
    List<QuickFind> finds,
    Destination switchDesk,
    Destination settings) {

  public WindowParts {
    entries = List.copyOf(entries);
    finds = List.copyOf(finds);
  }
}
