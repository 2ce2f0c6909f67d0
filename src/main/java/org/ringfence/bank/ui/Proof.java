package org.ringfence.bank.ui;

import java.time.LocalDate;
import java.util.List;
import org.ringfence.bank.AccountProof;

/**
 * The proof of a day as the screen shows it.
 *
 * @param unproved why an account could not be proved, a sentence each
 */
record Proof(LocalDate on, List<AccountProof> accounts, List<String> unproved) {

  Proof {
    accounts = List.copyOf(accounts);
    unproved = List.copyOf(unproved);
  }

  boolean isWhole() {
    return !accounts.isEmpty()
        && unproved.isEmpty()
        && accounts.stream().allMatch(AccountProof::isWhole);
  }
}
