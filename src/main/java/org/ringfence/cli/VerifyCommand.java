package org.ringfence.cli;

import org.ringfence.ledger.Verification;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;

@Command(
    name = "verify",
    description = "Re-adds everything by the second route and checks the chain of entries.")
final class VerifyCommand extends BookCommand {

  VerifyCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<Verification.Report> work(BookDesk open) {
    var report = open.database().read(tx -> open.verification().verify(tx));
    return report.isSound() ? Outcome.done(report) : Outcome.refused(report.problems());
  }
}
