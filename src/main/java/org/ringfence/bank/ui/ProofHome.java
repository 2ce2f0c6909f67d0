package org.ringfence.bank.ui;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.BankUseCases;
import org.ringfence.bank.KeptReconciliation;
import org.ringfence.people.BankAccount;
import org.ringfence.problem.DayText;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/**
 * Statements that are not brought in, and accounts that did not agree when they were last
 * reconciled. It proves nothing anew: that reads too much for Home.
 */
public final class ProofHome implements HomeSource {

  private final BankUseCases useCases;
  private final Clock clock;

  public ProofHome(BankUseCases useCases, Clock clock) {
    this.useCases = useCases;
    this.clock = clock;
  }

  @Override
  public List<HomeLine> lines() {
    var lines = new ArrayList<HomeLine>();
    useCases.accounts().all().forEach(account -> didNotAgree(account).ifPresent(lines::add));
    var month = YearMonth.now(clock).minusMonths(1);
    useCases
        .proving()
        .months()
        .withoutStatement(month)
        .forEach(
            missing ->
                lines.add(
                    new HomeLine(
                        Tone.WARNING,
                        "The bank’s statement for %s is not in the book"
                            .formatted(DayText.of(month)),
                        String.join(" ", missing.says()),
                        new Places.Bank())));
    return lines;
  }

  private Optional<HomeLine> didNotAgree(BankAccount account) {
    return useCases.proving().reconciliations().kept(account.id()).stream()
        .findFirst()
        .map(KeptReconciliation::reconciliation)
        .filter(stood -> !stood.agrees())
        .map(
            stood ->
                new HomeLine(
                    stood.difference().isZero() ? Tone.WARNING : Tone.WRONG,
                    "%s did not agree with the book on %s"
                        .formatted(account.name(), DayText.of(stood.on())),
                    "Put right what is listed, and reconcile it again",
                    new Reconcile(account.id())));
  }
}
