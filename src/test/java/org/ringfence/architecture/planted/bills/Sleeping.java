package org.ringfence.architecture.planted.bills;

/** Planted: waits for a while. */
final class Sleeping {
  void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
