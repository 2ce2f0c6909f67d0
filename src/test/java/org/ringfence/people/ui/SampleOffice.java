package org.ringfence.people.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.CircleMemberDetails;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.DecidingBasis;
import org.ringfence.people.NewAgreement;
import org.ringfence.people.NewFundingLine;
import org.ringfence.people.PayeeDetails;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.PaymentBasis;
import org.ringfence.people.PeopleUseCases;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.PrintableNames;
import org.ringfence.people.StatementFormat;
import org.ringfence.people.Term;
import org.ringfence.staff.ActivityLog;
import org.ringfence.ui.kit.TestWorkplace;

/** A book with invented people, for screens. */
final class SampleOffice implements AutoCloseable {

  static final LocalDate STARTS = LocalDate.of(2026, 4, 1);
  private static final String BY = TestWorkplace.BY;

  final TestBook book;
  final TickingClock clock = new TickingClock();
  final PeopleUseCases useCases;
  final CommissionerId council;

  SampleOffice(Path folder) {
    book = new TestBook(folder);
    useCases =
        PeopleUseCases.of(
            book.database(),
            clock,
            new ActivityLog(book.database(), clock),
            new PrintableNames(name -> Optional.empty()));
    council = commissioner("Invented County Council", CommissionerKind.COUNCIL);
  }

  CommissionerId commissioner(String name, CommissionerKind kind) {
    return useCases
        .commissioners()
        .add(BY, new CommissionerDetails(name, kind, "Carys Contact", "isf@council.invalid"))
        .orElseThrow();
  }

  PersonId person(String reference, String name) {
    return useCases
        .people()
        .add(BY, new PersonDetails(reference, name, "", "", StatementFormat.STANDARD))
        .orElseThrow();
  }

  AgreementId agreement(PersonId person, LocalDate starts, Term... terms) {
    return useCases
        .agreements()
        .add(
            BY,
            new NewAgreement(
                person,
                council,
                AgreementForm.THREE_WAY,
                LocalDate.of(2026, 3, 20),
                starts,
                List.of(terms)))
        .orElseThrow();
  }

  void funding(PersonId person, FundingSource source, Money weekly) {
    useCases
        .funding()
        .begin(BY, new NewFundingLine(person, source, weekly, STARTS, Optional.empty()))
        .orElseThrow();
  }

  /** Eight people in every state an agreement can be in. */
  void fill() {
    commissioner("Invented Health Board", CommissionerKind.NHS);
    var gwen = person("P001", "Gwenllian Sampl-Enghraifft");
    agreement(
        gwen,
        STARTS,
        new Term.Ends(LocalDate.of(2027, 3, 31)),
        new Term.SurplusWeeks(4),
        new Term.OverspendLimit(Money.of(50, 0)),
        new Term.WeeklyFee(Money.of(12, 50)),
        new Term.Paid(PaymentBasis.NET),
        new Term.NotToBeSpentOn("Alcohol\nGambling"),
        new Term.Outcomes("Goes swimming every week\nSees her sister at weekends"));
    funding(gwen, FundingSource.SOCIAL_CARE, Money.of(412, 30));
    funding(gwen, FundingSource.CONTRIBUTION, Money.of(46, 75));
    agreement(person("P002", "Tomasz Przykładowy"), STARTS);
    agreement(person("P003", "Amina Example"), STARTS, new Term.Ends(LocalDate.of(2026, 12, 31)));
    agreement(person("P004", "José Ejemplo"), STARTS, new Term.Review(LocalDate.of(2026, 12, 1)));
    agreement(person("P005", "Bethan Madeup"), STARTS, new Term.Ends(LocalDate.of(2026, 9, 30)));
    agreement(person("P006", "王 示例"), LocalDate.of(2027, 1, 4));
    person("P007", "Nobody Yet");
    agreement(person("P008", "Oluwaseun Invented"), STARTS);
    circle(gwen, "Mair Sampl", "mother", DecidingBasis.DEPUTY, true);
    circle(gwen, "Iolo Sampl", "brother", DecidingBasis.FAMILY, false);
    payee("Able Taxis", PayeeKind.THIRD_PARTY, "ISF 001");
    payee("Swimming Together CIC", PayeeKind.THIRD_PARTY, "");
    payee("Sample Support Ltd", PayeeKind.PROVIDER, "");
    useCases
        .bankAccounts()
        .add(BY, new BankAccountDetails("ISF client account", "12-34-56", "12345678"))
        .orElseThrow();
  }

  private void circle(
      PersonId person, String name, String relationship, DecidingBasis basis, boolean statement) {
    useCases
        .circles()
        .add(
            BY,
            person,
            new CircleMemberDetails(
                name, relationship, basis, statement, "01632 960001", "", "1 Road, Town"))
        .orElseThrow();
  }

  private void payee(String name, PayeeKind kind, String reference) {
    useCases
        .payees()
        .add(BY, new PayeeDetails(name, kind, reference, "12-34-56", "12345678"))
        .orElseThrow();
  }

  @Override
  public void close() {
    book.close();
  }
}
