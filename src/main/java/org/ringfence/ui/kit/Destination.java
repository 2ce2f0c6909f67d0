package org.ringfence.ui.kit;

/**
 * A place to go to, as plain data: a record of a feature, or one of {@link Places} when other
 * features lead there too. What screen it brings up is put together where the program is wired.
 */
public interface Destination {}
