package org.ringfence.bank;

import java.util.Arrays;
import java.util.List;
import org.ringfence.ids.BankAccountId;

/**
 * Which lines of an account to list.
 *
 * @param words each must be in the bank's text, letter case aside, or be the amount; blank: all
 */
public record LineSearch(BankAccountId account, Which which, String words) {

  /** Matched or not. */
  public enum Which {
    UNMATCHED("Not matched"),
    MATCHED("Matched"),
    ALL("All");

    private final String label;

    Which(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  List<String> eachWord() {
    return Arrays.stream(words.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
