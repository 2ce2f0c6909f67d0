package org.ringfence.receipts.ui;

import org.ringfence.ledger.Posted;
import org.ringfence.ui.kit.Notice;

/** Says what was posted, with the numbers that people may quote. */
final class PostedNotice {

  private PostedNotice() {}

  /**
   * @param what the beginning of the sentence, such as {@code £20.00 was received}
   */
  static Notice of(String what, Posted posted) {
    var numbers = posted.numbers();
    var entries =
        numbers.size() == 1
            ? "as entry " + numbers.getFirst()
            : "as entries %s to %s".formatted(numbers.getFirst(), numbers.getLast());
    return Notice.done(
        posted.already()
            ? "%s before, %s. Nothing was added twice.".formatted(what, entries)
            : "%s, %s. The form is ready for the next one.".formatted(what, entries));
  }
}
