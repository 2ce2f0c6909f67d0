package org.ringfence.architecture.planted.returns;

/** Planted: what another feature must not know. */
public final class Returns {}
