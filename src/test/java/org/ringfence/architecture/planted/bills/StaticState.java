package org.ringfence.architecture.planted.bills;

/** Planted: a static field that changes. */
final class StaticState {
  static int bills;
}
