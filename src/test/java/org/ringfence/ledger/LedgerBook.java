package org.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.gen.Tables.AGREEMENT;
import static org.ringfence.db.gen.Tables.AGREEMENT_TERM;
import static org.ringfence.db.gen.Tables.BANK_ACCOUNT;
import static org.ringfence.db.gen.Tables.COMMISSIONER;
import static org.ringfence.db.gen.Tables.FUND;
import static org.ringfence.db.gen.Tables.PERSON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.db.Database;
import org.ringfence.db.TestBook;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;
import org.ringfence.problem.Outcome;

/**
 * A real book in a temporary folder, with one bank account and funds to post to. Today is 22
 * November 2026.
 */
final class LedgerBook implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final LocalDate STARTS = LocalDate.of(2026, 1, 5);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  private final TestBook book;
  final Database database;
  final Ledger ledger = new Ledger(CLOCK);
  final Funds funds = new Funds();
  final Journal journal = new Journal();
  final Holds holds = new Holds(CLOCK);
  final Months months = new Months(CLOCK);
  final BankAccountId bank;
  private final long commissioner;
  private int people;

  LedgerBook(Path folder) {
    book = new TestBook(folder);
    database = book.database();
    bank =
        database
            .write(
                tx ->
                    Outcome.done(
                        new BankAccountId(
                            tx.sql()
                                .insertInto(BANK_ACCOUNT)
                                .set(BANK_ACCOUNT.NAME, "Client account")
                                .set(BANK_ACCOUNT.SORT_CODE, "")
                                .set(BANK_ACCOUNT.ACCOUNT_NUMBER, "")
                                .returningResult(BANK_ACCOUNT.ID)
                                .fetchSingle()
                                .value1())))
            .orElseThrow();
    commissioner =
        database
            .write(
                tx ->
                    Outcome.done(
                        tx.sql()
                            .insertInto(COMMISSIONER)
                            .set(COMMISSIONER.NAME, "Anyshire Council")
                            .set(COMMISSIONER.KIND, "COUNCIL")
                            .set(COMMISSIONER.CONTACT, "")
                            .set(COMMISSIONER.EMAIL, "")
                            .returningResult(COMMISSIONER.ID)
                            .fetchSingle()
                            .value1()))
            .orElseThrow();
  }

  /**
   * A fund whose agreement starts on {@link #STARTS} and lets it be overspent up to {@code
   * overspend}.
   */
  FundId fund(Money overspend) {
    int index = ++people;
    return database
        .write(
            tx -> {
              var person =
                  tx.sql()
                      .insertInto(PERSON)
                      .set(PERSON.REFERENCE, "P" + index)
                      .set(PERSON.NAME, "Person Number " + index)
                      .set(PERSON.KNOWN_AS, "")
                      .set(PERSON.NAME_TO_PRINT, "")
                      .set(PERSON.STATEMENT_FORMAT, "STANDARD")
                      .returningResult(PERSON.ID)
                      .fetchSingle()
                      .value1();
              var agreement =
                  tx.sql()
                      .insertInto(AGREEMENT)
                      .set(AGREEMENT.PERSON_ID, person)
                      .set(AGREEMENT.COMMISSIONER_ID, commissioner)
                      .set(AGREEMENT.FORM, "TWO_WAY")
                      .set(AGREEMENT.SIGNED_ON, STARTS)
                      .set(AGREEMENT.STARTS_ON, STARTS)
                      .returningResult(AGREEMENT.ID)
                      .fetchSingle()
                      .value1();
              tx.sql()
                  .insertInto(AGREEMENT_TERM)
                  .set(AGREEMENT_TERM.AGREEMENT_ID, agreement)
                  .set(AGREEMENT_TERM.KIND, "OVERSPEND_LIMIT")
                  .set(AGREEMENT_TERM.FROM_ON, STARTS)
                  .set(AGREEMENT_TERM.AMOUNT_PENCE, overspend)
                  .set(AGREEMENT_TERM.RECORDED_AT, CLOCK.instant())
                  .set(AGREEMENT_TERM.BY_NAME, "Test")
                  .execute();
              return Outcome.done(funds.open(tx, new PersonId(person)));
            })
        .orElseThrow();
  }

  /** Ends the agreement of the fund's person. */
  void end(FundId fund, LocalDate day) {
    database.write(
        tx -> {
          var agreement =
              tx.sql()
                  .select(AGREEMENT.ID)
                  .from(AGREEMENT)
                  .join(FUND)
                  .on(FUND.PERSON_ID.eq(AGREEMENT.PERSON_ID))
                  .where(FUND.ID.eq(fund.value()))
                  .fetchSingle(AGREEMENT.ID);
          tx.sql()
              .insertInto(AGREEMENT_TERM)
              .set(AGREEMENT_TERM.AGREEMENT_ID, agreement)
              .set(AGREEMENT_TERM.KIND, "ENDS")
              .set(AGREEMENT_TERM.FROM_ON, day)
              .set(AGREEMENT_TERM.ON_DATE, day)
              .set(AGREEMENT_TERM.RECORDED_AT, CLOCK.instant())
              .set(AGREEMENT_TERM.BY_NAME, "Test")
              .execute();
          return Outcome.done(true);
        });
  }

  /** A further agreement of the fund's person. */
  void agreementFrom(FundId fund, LocalDate starts) {
    database.write(
        tx -> {
          var person =
              tx.sql()
                  .select(FUND.PERSON_ID)
                  .from(FUND)
                  .where(FUND.ID.eq(fund.value()))
                  .fetchSingle(FUND.PERSON_ID);
          tx.sql()
              .insertInto(AGREEMENT)
              .set(AGREEMENT.PERSON_ID, person)
              .set(AGREEMENT.COMMISSIONER_ID, commissioner)
              .set(AGREEMENT.FORM, "TWO_WAY")
              .set(AGREEMENT.SIGNED_ON, STARTS)
              .set(AGREEMENT.STARTS_ON, starts)
              .execute();
          return Outcome.done(true);
        });
  }

  Entry entry(EntryNumber number) {
    return database.read(tx -> journal.entry(tx, number)).orElseThrow();
  }

  NewEntry.Move move(FundId fund, LocalDate on, long pence) {
    return new NewEntry.Move(fund, on, bank, Money.ofPence(pence));
  }

  NewEntry funding(FundId fund, LocalDate on, long pence) {
    return NewEntry.funding(move(fund, on, pence), FundingSource.SOCIAL_CARE, Facts.NONE);
  }

  NewEntry support(FundId fund, LocalDate on, long pence) {
    return NewEntry.support(move(fund, on, pence), "Support at home", Facts.NONE);
  }

  NewEntry bill(FundId fund, LocalDate on, long pence, String invoice) {
    var paid = new Facts.Paid(Optional.empty(), "Invented Taxis", invoice);
    return NewEntry.bill(
        move(fund, on, pence), SpentWith.THIRD_PARTY, "Transport", Facts.NONE.withPaid(paid));
  }

  static Holds.Claim claim(FundId fund, long pence, LocalDate billedOn, String purpose) {
    var owed = new Owed(billedOn, Optional.empty());
    return new Holds.Claim(fund, Money.ofPence(pence), owed, purpose);
  }

  Outcome<Posted> post(NewEntry... entries) {
    return post(CommandId.fresh(), CameBy.SCREEN, entries);
  }

  Outcome<Posted> post(CommandId id, CameBy cameBy, NewEntry... entries) {
    return database.write(
        tx -> ledger.post(tx, new PostCommand(id, "Test", "Test", cameBy, List.of(entries))));
  }

  /** Reverses an entry without leave to overspend. */
  Outcome<Posted> reverse(EntryNumber number, LocalDate on, String reason) {
    return database.write(
        tx ->
            ledger.reverse(
                tx,
                new Ledger.Reversal(
                    CommandId.fresh(), number, on, reason, "Test", Optional.empty())));
  }

  Money balance(FundId fund) {
    return database.read(tx -> funds.balance(tx, fund)).balance();
  }

  Verification.Report verify() {
    return database.read(tx -> new Verification().verify(tx));
  }

  /** Runs what must be refused: it says so with these words and changes nothing. */
  void refuses(String why, Supplier<? extends Outcome<?>> work) {
    var before = book.everything();
    assertThat(work.get().problems())
        .anySatisfy(problem -> assertThat(problem.toString()).contains(why));
    assertThat(book.everything()).isEqualTo(before);
  }

  @Override
  public void close() {
    assertThat(verify().problems()).isEmpty();
    book.close();
  }
}
