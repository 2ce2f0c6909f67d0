package org.ringfence.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.ringfence.ui.kit.Destination;

/**
 * A line in the navigation at the left. The first nine are reached by Ctrl+1 to Ctrl+9.
 *
 * @param group the heading it stands under, or empty for the top of the list
 */
public record NavEntry(String group, String words, Ikon icon, Destination to) {}
