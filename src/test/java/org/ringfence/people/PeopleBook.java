package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ActivitySearch;

/** A book with the use cases of people. Names in capital Greek letters cannot be printed here. */
final class PeopleBook implements AutoCloseable {

  static final String BY = "Mo Manager";
  static final LocalDate STARTS = LocalDate.of(2026, 4, 1);

  final TestBook book;
  final TickingClock clock = new TickingClock();
  final ActivityLog activity;
  final People people;
  final Circles circles;
  final Commissioners commissioners;
  final Agreements agreements;
  final FundingLines funding;
  final Payees payees;
  final BankAccounts accounts;

  PeopleBook(Path folder) {
    book = new TestBook(folder);
    activity = new ActivityLog(book.database(), clock);
    var printable =
        new PrintableNames(
            name ->
                name.matches(".*[\u0391-\u03a9].*")
                    ? Optional.of(Problem.of("Some letters cannot be printed."))
                    : Optional.empty());
    people = new People(book.database(), activity, printable);
    circles = new Circles(book.database(), activity);
    commissioners = new Commissioners(book.database(), activity, printable);
    agreements = new Agreements(book.database(), clock, activity);
    funding = new FundingLines(book.database(), activity);
    payees = new Payees(book.database(), activity, printable);
    accounts = new BankAccounts(book.database(), activity);
  }

  static PersonDetails details(String reference, String name) {
    return new PersonDetails(reference, name, "", "", StatementFormat.STANDARD);
  }

  PersonId person(String reference) {
    return people.add(BY, details(reference, "Person " + reference)).orElseThrow();
  }

  CommissionerId commissioner(String name) {
    return commissioners
        .add(BY, new CommissionerDetails(name, CommissionerKind.COUNCIL, "", ""))
        .orElseThrow();
  }

  NewAgreement agreement(PersonId person, CommissionerId with, LocalDate starts, Term... terms) {
    return new NewAgreement(
        person, with, AgreementForm.TWO_WAY, LocalDate.of(2026, 3, 20), starts, List.of(terms));
  }

  <T> T read(Function<Tx, T> question) {
    return book.database().read(question);
  }

  List<String> deeds() {
    return activity.read(ActivitySearch.ALL, 0, 50).lines().stream()
        .map(line -> line.what())
        .toList();
  }

  /** Runs what must be refused: it says so with these words and changes nothing. */
  void refuses(String says, Supplier<Outcome<?>> work) {
    var before = book.everything();
    assertThat(work.get().problems())
        .extracting(Object::toString)
        .anyMatch(it -> it.contains(says));
    assertThat(book.everything()).isEqualTo(before);
  }

  @Override
  public void close() {
    book.close();
  }
}
