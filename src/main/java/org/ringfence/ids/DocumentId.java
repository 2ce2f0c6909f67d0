package org.ringfence.ids;

/** Identifies a paper kept in the book byte for byte. Means nothing outside its book. */
public record DocumentId(long value) {}
