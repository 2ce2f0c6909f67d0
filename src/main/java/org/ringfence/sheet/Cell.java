package org.ringfence.sheet;

import java.time.LocalDate;

/** What one cell holds, before anybody asks what it means. */
sealed interface Cell {

  Cell BLANK = new Blank();

  record Blank() implements Cell {}

  record Text(String text) implements Cell {}

  /**
   * @param percent shown as a percentage, so that 0.5 reads as 50%
   * @param digitsMin digits its format pads to with leading zeros; 0 when it does not
   */
  record Number(double value, boolean percent, int digitsMin) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  record Truth(boolean value) implements Cell {}

  /** An error such as {@code #REF!}, or a cell whose content cannot be made out. */
  record Wrong(String says) implements Cell {}
}
