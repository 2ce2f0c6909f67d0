package org.ringfence.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** ISF agreements. Their terms are added to, never overwritten. */
public final class Agreements {

  private static final String NOT_THERE = "This agreement is not in the book any more.";

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final AgreementStore store = new AgreementStore();
  private final PersonStore persons = new PersonStore();
  private final CommissionerStore commissioners = new CommissionerStore();
  private final Funds funds = new Funds();
  private final Journal journal = new Journal();

  public Agreements(Database database, Clock clock, ActivityLog activity) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
  }

  /** In the order of their first days. */
  public List<Agreement> ofPerson(Tx tx, PersonId person) {
    return store.ofPerson(tx, person);
  }

  /** The one that covers the day; there is at most one. */
  public Optional<Agreement> on(Tx tx, PersonId person, LocalDate day) {
    return store.ofPerson(tx, person).stream().filter(it -> it.covers(day)).findFirst();
  }

  /** Everyone's, in two questions to the book. */
  public Map<PersonId, List<Agreement>> all(Tx tx) {
    return store.all(tx).stream().collect(Collectors.groupingBy(Agreement::personId));
  }

  public Outcome<AgreementId> add(String by, NewAgreement agreement) {
    return database.write(tx -> add(tx, by, agreement));
  }

  /**
   * Puts an agreement into the book with its first terms. Refuses one signed in the future, one
   * that ends before it starts, one that shares a day with another of the same person, one with a
   * commissioner that was ended before, two terms of one kind, and terms that make no sense.
   */
  public Outcome<AgreementId> add(Tx tx, String by, NewAgreement agreement) {
    var person = persons.byId(tx, agreement.personId());
    if (person.isEmpty()) {
      return Outcome.refused(People.NOT_THERE);
    }
    var commissioner = commissioners.byId(tx, agreement.commissionerId());
    if (commissioner.isEmpty()) {
      return Outcome.refused(
          Problem.at("Commissioner", "This commissioner is not in the book any more."));
    }
    var others = store.ofPerson(tx, agreement.personId());
    return AgreementRules.of(agreement, commissioner.get(), others, LocalDate.now(clock))
        .whenRight(
            () -> {
              var id = store.add(tx, agreement);
              agreement
                  .terms()
                  .forEach(term -> store.addTerm(tx, id, dated(term, agreement.startsOn(), by)));
              activity.record(
                  tx,
                  by,
                  "Agreement added",
                  subject(person.get()),
                  inWords(agreement, commissioner.get()));
              return id;
            });
  }

  /**
   * From that day the term applies, in place of the one of its kind. The end is the end of the
   * whole agreement, so for it the day does not matter. Refuses a day outside the agreement, a term
   * that says what is in force already, one that makes no sense, and an end that would make it
   * share a day with the person's next agreement.
   */
  public Outcome<AgreementId> setTerm(String by, AgreementId id, Term term, LocalDate from) {
    return database.write(tx -> setTerm(tx, by, id, term, from));
  }

  /** The agreement's last day; ending again moves the end. */
  public Outcome<AgreementId> end(String by, AgreementId id, LocalDate lastDay) {
    return setTerm(by, id, new Term.Ends(lastDay), lastDay);
  }

  /**
   * Puts right what was entered wrongly. Refuses one signed in the future, a commissioner that was
   * ended before, another commissioner once money came from or went back to this one, and a
   * correction that changes nothing.
   */
  public Outcome<AgreementId> correct(String by, AgreementId id, AgreementCorrection correction) {
    return database.write(
        tx -> {
          var found = store.byId(tx, id);
          if (found.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          var commissioner = commissioners.byId(tx, correction.commissionerId());
          if (commissioner.isEmpty()) {
            return Outcome.refused(
                Problem.at("Commissioner", "This commissioner is not in the book any more."));
          }
          var agreement = found.get();
          var checks =
              AgreementRules.ofCorrection(
                  agreement, correction, commissioner.get(), LocalDate.now(clock));
          boolean other = !agreement.commissionerId().equals(correction.commissionerId());
          if (other && hasMoved(tx, agreement)) {
            checks.add(
                "Commissioner",
                "Money of this agreement has come in or gone back already. End it and add one with"
                    + " %s, or reverse those entries first.".formatted(commissioner.get().name()));
          }
          return checks.whenRight(
              () -> {
                store.correct(tx, id, correction);
                activity.record(
                    tx,
                    by,
                    "Agreement put right",
                    subject(persons.byId(tx, agreement.personId()).orElseThrow()),
                    "From %s to %s".formatted(inWords(tx, agreement), inWords(tx, correction)));
                return id;
              });
        });
  }

  /** Whether the commissioner's money moved, and was not reversed, on the agreement's days. */
  private boolean hasMoved(Tx tx, Agreement agreement) {
    var to = agreement.lastDay().orElse(LocalDate.now(clock));
    return funds
        .of(tx, agreement.personId())
        .map(fund -> journal.figures(tx, fund, agreement.startsOn(), to))
        .filter(
            figures ->
                !figures.givenBack().isZero()
                    || !figures.moneyIn().equals(figures.receivedFrom(FundingSource.CONTRIBUTION)))
        .isPresent();
  }

  private String inWords(Tx tx, Agreement agreement) {
    return inWords(
        tx,
        new AgreementCorrection(
            agreement.commissionerId(), agreement.form(), agreement.signedOn()));
  }

  private String inWords(Tx tx, AgreementCorrection says) {
    return "%s with %s, signed %s"
        .formatted(
            says.form().label(),
            commissioners.byId(tx, says.commissionerId()).orElseThrow().name(),
            DayText.of(says.signedOn()));
  }

  private Outcome<AgreementId> setTerm(
      Tx tx, String by, AgreementId id, Term term, LocalDate chosen) {
    var found = store.byId(tx, id);
    if (found.isEmpty()) {
      return Outcome.refused(NOT_THERE);
    }
    var agreement = found.get();
    var from = term.kind() == TermKind.ENDS ? agreement.startsOn() : chosen;
    return AgreementRules.ofTerm(agreement, term, from, store.ofPerson(tx, agreement.personId()))
        .whenRight(
            () -> {
              store.addTerm(tx, id, dated(term, from, by));
              activity.record(
                  tx,
                  by,
                  term.kind() == TermKind.ENDS ? "Agreement: end set" : "Agreement: term set",
                  subject(persons.byId(tx, agreement.personId()).orElseThrow()),
                  "%s: %s, from %s"
                      .formatted(term.kind().label(), term.inWords(), DayText.of(from)));
              return id;
            });
  }

  private DatedTerm dated(Term term, LocalDate from, String by) {
    return new DatedTerm(term, from, clock.instant(), by);
  }

  private static String subject(Person person) {
    return person.reference() + " " + person.name();
  }

  private static String inWords(NewAgreement agreement, Commissioner commissioner) {
    var terms =
        agreement.terms().stream()
            .map(term -> "; %s: %s".formatted(term.kind().label(), term.inWords()))
            .collect(Collectors.joining());
    return "%s with %s, signed %s, starts %s%s"
        .formatted(
            agreement.form().label(),
            commissioner.name(),
            DayText.of(agreement.signedOn()),
            DayText.of(agreement.startsOn()),
            terms);
  }
}
