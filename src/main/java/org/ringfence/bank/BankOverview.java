package org.ringfence.bank;

import java.util.List;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;

/** How each account stands with the bank, and the lines of its statement. */
public final class BankOverview {

  /** More are not read by anybody; a search finds the others. */
  public static final int LINES_MAX = 500;

  private final Database database;
  private final BankAccounts accounts;
  private final ListedLineStore store = new ListedLineStore();
  private final BankLineStore lines = new BankLineStore();
  private final StatedBalance stated = new StatedBalance();

  public BankOverview(Database database, BankAccounts accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  /** In the order of the accounts' names. */
  public List<AccountStanding> standings() {
    return database.read(
        tx -> accounts.all(tx).stream().map(account -> standing(tx, account)).toList());
  }

  /** The newest first, at most {@link #LINES_MAX}. */
  public List<ListedLine> lines(LineSearch search) {
    return database.read(tx -> store.find(tx, search, LINES_MAX));
  }

  private AccountStanding standing(Tx tx, BankAccount account) {
    return new AccountStanding(
        account,
        lines.last(tx, account.id()).map(BankLine::on),
        stated.now(tx, account.id()),
        store.count(tx, account.id()),
        store.countUnmatched(tx, account.id()));
  }
}
