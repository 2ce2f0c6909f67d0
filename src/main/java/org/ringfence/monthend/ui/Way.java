package org.ringfence.monthend.ui;

import org.ringfence.ui.kit.Destination;

/**
 * A way to the screen that deals with a check.
 *
 * @param words what the button says, such as “Go to bills”
 */
public record Way(String words, Destination to) {}
