package org.ringfence.ids;

/** Identifies one version of a return that was issued. Means nothing outside its book. */
public record IssuedReturnId(long value) {}
