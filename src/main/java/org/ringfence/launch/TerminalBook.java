package org.ringfence.launch;

import java.time.Clock;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.BankUseCases;
import org.ringfence.cli.BookDesk;
import org.ringfence.db.Database;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Verification;
import org.ringfence.monthend.MonthEnd;
import org.ringfence.movein.MoveIn;
import org.ringfence.people.Commissioners;
import org.ringfence.people.People;
import org.ringfence.returns.AuditorsJournal;
import org.ringfence.returns.Returns;
import org.ringfence.statements.Statements;

/** An open book as the commands see it. */
final class TerminalBook implements BookDesk {

  private final OpenBook book;

  TerminalBook(OpenBook book) {
    this.book = book;
  }

  @Override
  public Database database() {
    return book.database;
  }

  @Override
  public People people() {
    return book.people.people();
  }

  @Override
  public Commissioners commissioners() {
    return book.people.commissioners();
  }

  @Override
  public Clock clock() {
    return book.clock;
  }

  @Override
  public Funds funds() {
    return book.funds;
  }

  @Override
  public Verification verification() {
    return book.verification;
  }

  @Override
  public MoveIn moveIn() {
    return book.moveIn();
  }

  @Override
  public Statements statements() {
    return book.statements();
  }

  @Override
  public Returns returns() {
    return book.returns();
  }

  @Override
  public AuditorsJournal auditorsJournal() {
    return book.auditorsJournal();
  }

  @Override
  public MonthEnd monthEnd() {
    return book.monthEnd();
  }

  @Override
  public BankUseCases bank() {
    return book.bank();
  }

  @Override
  public BankPapers bankPapers() {
    return book.bankPapers();
  }

  @Override
  public void close() {
    book.close();
  }
}
