package org.ringfence.architecture.planted.util;

/** Planted: a name that says nothing. */
final class BillUtil {}
