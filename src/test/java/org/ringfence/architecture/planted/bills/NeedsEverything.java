package org.ringfence.architecture.planted.bills;

/** Planted: a constructor that takes eight things. */
final class NeedsEverything {
  NeedsEverything(int a, int b, int c, int d, int e, int f, int g, int h) {}
}
