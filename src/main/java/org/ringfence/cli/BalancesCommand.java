package org.ringfence.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ledger.Balance;
import org.ringfence.money.MoneyText;
import org.ringfence.problem.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "balances",
    description =
        "Lists reference, balance, held and available of everyone, in pounds, separated by tabs.")
final class BalancesCommand extends BookCommand {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "At the end of this day, such as 2026-10-31; without it, now.")
  private Optional<LocalDate> on = Optional.empty();

  BalancesCommand(Desk desk, Terminal terminal) {
    super(desk, terminal);
  }

  @Override
  Outcome<Boolean> work(BookDesk open) {
    open.database().<List<String>>read(tx -> lines(tx, open)).forEach(terminal::say);
    return Outcome.done(true);
  }

  private List<String> lines(Tx tx, BookDesk open) {
    var fundOf = open.funds().all(tx);
    var balances =
        on.map(day -> open.funds().balancesOn(tx, day, open.clock().getZone()))
            .orElseGet(() -> open.funds().balances(tx));
    return open.people().all(tx).stream()
        .map(
            person -> {
              var balance = balances.getOrDefault(fundOf.get(person.id()), Balance.NOTHING);
              return String.join(
                  "\t",
                  person.reference(),
                  MoneyText.plain(balance.balance()),
                  MoneyText.plain(balance.held()),
                  MoneyText.plain(balance.available()));
            })
        .toList();
  }
}
