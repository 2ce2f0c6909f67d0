package org.ringfence.crash;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.BookFailure;
import org.ringfence.db.Books;
import org.ringfence.ids.CommandId;
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

/** Posts without end, and says each entry once the book has said that it is done. */
final class PostingChild {

  private PostingChild() {}

  static void main(String[] arguments) {
    var database =
        new Books().open(Path.of(arguments[0]), GeneratedBook.PASSWORD.clone()).orElseThrow();
    var activity = new ActivityLog(database, GeneratedBook.CLOCK);
    var ledger = new Ledger(GeneratedBook.CLOCK);
    var bank = database.read(tx -> new BankAccounts(database, activity).all(tx).getFirst().id());
    var funds = database.read(tx -> List.copyOf(new Funds().all(tx).values()));
    var today = LocalDate.now(GeneratedBook.CLOCK);
    var random = new Random(Long.parseLong(arguments[1]));
    while (true) {
      var amount = Money.ofPence(1 + random.nextInt(100_000));
      var fund = funds.get(random.nextInt(funds.size()));
      var funding =
          NewEntry.funding(
              new NewEntry.Move(fund, today, bank, amount), FundingSource.HEALTH, Facts.NONE);
      var command =
          new PostCommand(CommandId.fresh(), "Crash", "Child", CameBy.SCREEN, List.of(funding));
      try {
        var posted = database.write(tx -> ledger.post(tx, command)).orElseThrow();
        var number = posted.numbers().getFirst().value();
        System.out.println(new Acknowledged(number, fund.value(), amount.pence()).line());
      } catch (BookFailure e) {
        System.out.println(e.getMessage());
        System.exit(1);
      }
    }
  }
}
