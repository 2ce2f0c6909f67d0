package org.ringfence.architecture.planted.bills;

import java.time.LocalDate;

/** Planted: asks the computer what day it is. */
final class ClocklessBills {
  LocalDate today() {
    return LocalDate.now();
  }
}
