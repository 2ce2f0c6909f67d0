package org.ringfence.statements;

/** A draft as it was printed, not kept yet. */
record Printed(Draft draft, byte[] pdf) {}
