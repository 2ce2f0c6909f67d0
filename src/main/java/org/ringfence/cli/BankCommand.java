package org.ringfence.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is done with a bank's statements; each a command of its own. */
@Command(
    name = "bank",
    description = "Reads bank statements and proves that all the money is there.")
final class BankCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Explains this command.")
  private boolean help;
}
