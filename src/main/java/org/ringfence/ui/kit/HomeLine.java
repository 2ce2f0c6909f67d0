package org.ringfence.ui.kit;

/**
 * One thing that needs doing now, as Home shows it.
 *
 * @param tone how much it presses; the words must say so too
 * @param says the thing itself, such as “3 bills wait to be authorised”
 * @param detail more about it, or empty
 * @param to the screen that deals with it
 */
public record HomeLine(Tone tone, String says, String detail, Destination to) {}
