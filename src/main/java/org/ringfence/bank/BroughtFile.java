package org.ringfence.bank;

/** A statement file that was brought in, and what it was called. */
public record BroughtFile(StatementFile file, String name) {}
