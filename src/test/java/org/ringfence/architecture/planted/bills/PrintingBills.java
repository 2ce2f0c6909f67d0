package org.ringfence.architecture.planted.bills;

/** Planted: prints outside the terminal. */
final class PrintingBills {
  void show() {
    System.out.println("A bill");
  }
}
