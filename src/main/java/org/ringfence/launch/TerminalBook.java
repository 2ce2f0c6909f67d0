package org.ringfence.launch;

import org.ringfence.cli.BookDesk;
import org.ringfence.db.Database;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Verification;
import org.ringfence.movein.MoveIn;
import org.ringfence.movein.Registers;
import org.ringfence.paper.Press;
import org.ringfence.people.Commissioners;
import org.ringfence.people.People;
import org.ringfence.returns.AuditorsJournal;
import org.ringfence.returns.ReturnSources;
import org.ringfence.returns.Returns;
import org.ringfence.statements.MonthReading;
import org.ringfence.statements.Statements;

/** An open book as the commands see it. */
final class TerminalBook implements BookDesk {

  private final OpenBook book;
  private final TerminalDesk.LazyTypefaces fonts;

  TerminalBook(OpenBook book, TerminalDesk.LazyTypefaces fonts) {
    this.book = book;
    this.fonts = fonts;
  }

  @Override
  public Database database() {
    return book.database;
  }

  @Override
  public People people() {
    return book.people;
  }

  @Override
  public Commissioners commissioners() {
    return book.commissioners;
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
    var office =
        new Registers.Office(
            book.provider,
            book.bankAccounts,
            book.staff,
            book.authorisers,
            book.commissioners,
            book.payees);
    var lives = new Registers.Lives(book.people, book.agreements, book.fundingLines);
    return new MoveIn(book.database, book.ledger, new Registers(office, lives), book.activity);
  }

  @Override
  public Statements statements() {
    var reading =
        new MonthReading(
            book.clock,
            book.people,
            book.agreements,
            book.fundingLines,
            book.commissioners,
            book.provider);
    return new Statements(
        book.database, book.clock, reading, book.documents, book.activity, new Press(fonts.get()));
  }

  @Override
  public Returns returns() {
    return new Returns(
        book.database,
        new ReturnSources(
            book.commissioners,
            book.people,
            book.agreements,
            book.fundingLines,
            book.funds,
            book.journal,
            book.months),
        book.provider,
        book.documents,
        book.activity,
        book.clock);
  }

  @Override
  public AuditorsJournal auditorsJournal() {
    return new AuditorsJournal(
        book.database, book.journal, book.funds, book.months, book.people, book.bankAccounts);
  }

  @Override
  public void close() {
    book.close();
  }
}
