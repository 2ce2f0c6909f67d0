package org.ringfence.cli;

import java.time.Clock;
import org.ringfence.bank.BankPapers;
import org.ringfence.bank.BankUseCases;
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

/**
 * The use cases of one open book. Each is put together when it is asked for, so that a list of
 * balances does not wait for fonts or workbooks.
 */
public interface BookDesk extends AutoCloseable {

  Database database();

  /** Whose days the book is kept by. */
  Clock clock();

  People people();

  Commissioners commissioners();

  Funds funds();

  Verification verification();

  MoveIn moveIn();

  Statements statements();

  Returns returns();

  AuditorsJournal auditorsJournal();

  MonthEnd monthEnd();

  BankUseCases bank();

  BankPapers bankPapers();

  @Override
  void close();
}
