package org.ringfence.bank.ui;

import java.nio.file.Path;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;

/** How far one is with bringing a statement in. */
sealed interface BringInStep {

  /** No file was read yet. */
  record Choosing() implements BringInStep {}

  /** The file is a table whose columns a person has to name. */
  record Naming(Path file) implements BringInStep {}

  /** The file was read; nothing is stored yet. */
  record Ready(ChosenFile chosen, BankPreview preview) implements BringInStep {

    String fileName() {
      return chosen.path().getFileName().toString();
    }

    /** True when nobody but a person can say what the account held. */
    boolean asksForBalance() {
      return preview.balances().closing().isEmpty() && !preview.lines().isEmpty();
    }

    /** True when there is something to store. */
    boolean addsSomething() {
      return preview.newLines() > 0 || asksForBalance();
    }
  }
}
