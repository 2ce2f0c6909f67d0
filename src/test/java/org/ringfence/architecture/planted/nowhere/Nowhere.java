package org.ringfence.architecture.planted.nowhere;

/** Planted: lies in a package that the table does not know. */
final class Nowhere {}
