package org.ringfence.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.ringfence.bank.AccountProof;
import org.ringfence.money.MoneyText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "proof",
    description =
        "Lists account, bank, funds, provider’s own, on its way and difference, in pounds,"
            + " separated by tabs; refused, with the reasons, when not all the money is there.")
final class BankProofCommand extends BookCommand {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "At the end of this day, such as 2026-10-31; without it, today.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE.pdf",
      description = "Also saves the proof as a PDF, whether it balances or not.")
  private Optional<Path> out = Optional.empty();

  BankProofCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<Boolean> work(BookDesk open) {
    var reasons = new ArrayList<Problem>();
    for (var proof : open.bank().proving().proofs().all(on)) {
      proof.handle(
          it -> {
            terminal.say(line(it));
            it.reasons()
                .forEach(
                    reason -> reasons.add(Problem.of(it.account().name() + ": " + reason.says())));
          },
          reasons::addAll);
    }
    out.map(file -> open.bankPapers().proof(on).then(paper -> paper.saveAs(file)))
        .ifPresent(saved -> reasons.addAll(saved.problems()));
    return reasons.isEmpty() ? Outcome.done(true) : Outcome.refused(reasons);
  }

  private static String line(AccountProof proof) {
    return String.join(
        "\t",
        proof.account().name(),
        MoneyText.plain(proof.bank()),
        MoneyText.plain(proof.fundsTogether()),
        MoneyText.plain(proof.own()),
        MoneyText.plain(proof.onItsWay()),
        MoneyText.plain(proof.difference()));
  }
}
