package org.ringfence.crash;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.Database;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.FundId;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccounts;
import org.ringfence.staff.ActivityLog;

/** Money that comes into the funds of a generated book, an entry a time, amounts by chance. */
final class Postings {

  private final Database database;
  private final Random random;
  private final Ledger ledger = new Ledger(GeneratedBook.CLOCK);
  private final BankAccountId bank;
  private final List<FundId> funds;

  Postings(Database database, Random random) {
    this.database = database;
    this.random = random;
    var activity = new ActivityLog(database, GeneratedBook.CLOCK);
    bank = database.read(tx -> new BankAccounts(database, activity).all(tx).getFirst().id());
    funds = database.read(tx -> List.copyOf(new Funds().all(tx).values()));
  }

  /** Returns once the book has said that it is done. */
  Acknowledged post() {
    var amount = Money.ofPence(1 + random.nextInt(100_000));
    var fund = funds.get(random.nextInt(funds.size()));
    var today = LocalDate.now(GeneratedBook.CLOCK);
    var funding =
        NewEntry.funding(
            new NewEntry.Move(fund, today, bank, amount), FundingSource.HEALTH, Facts.NONE);
    var command =
        new PostCommand(CommandId.fresh(), "Crash", "Child", CameBy.SCREEN, List.of(funding));
    var posted = database.write(tx -> ledger.post(tx, command)).orElseThrow();
    return new Acknowledged(posted.numbers().getFirst().value(), fund.value(), amount.pence());
  }
}
