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
import org.ringfence.ids.CommissionerId;
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
    return Outcome.found(persons.byId(tx, agreement.personId()), People.NOT_THERE)
        .then(
            person ->
                commissioner(tx, agreement.commissionerId())
                    .then(commissioner -> add(tx, by, agreement, person, commissioner)));
  }

  private Outcome<AgreementId> add(
      Tx tx, String by, NewAgreement agreement, Person person, Commissioner commissioner) {
    var others = store.ofPerson(tx, agreement.personId());
    return AgreementRules.of(agreement, commissioner, others, LocalDate.now(clock))
        .whenRight(
            () -> {
              var id = store.add(tx, agreement);
              agreement
                  .terms()
                  .forEach(term -> store.addTerm(tx, id, dated(term, agreement.startsOn(), by)));
              activity.record(
                  tx, by, "Agreement added", person.label(), inWords(agreement, commissioner));
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
    return database.write(
        tx -> find(tx, id).then(agreement -> setTerm(tx, by, agreement, term, from)));
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
        tx ->
            find(tx, id)
                .then(
                    agreement ->
                        commissioner(tx, correction.commissionerId())
                            .then(with -> judged(tx, agreement, correction, with))
                            .map(_ -> corrected(tx, by, agreement, correction))));
  }

  private Outcome<AgreementCorrection> judged(
      Tx tx, Agreement agreement, AgreementCorrection correction, Commissioner with) {
    boolean other = !agreement.commissionerId().equals(with.id());
    return AgreementRules.ofCorrection(agreement, correction, with, LocalDate.now(clock))
        .that(
            !other || !hasMoved(tx, agreement),
            "Commissioner",
            "Money of this agreement has come in or gone back already. End it and add one with"
                + " %s, or reverse those entries first.".formatted(with.name()))
        .whenRight(() -> correction);
  }

  private AgreementId corrected(
      Tx tx, String by, Agreement agreement, AgreementCorrection correction) {
    store.correct(tx, agreement.id(), correction);
    activity.record(
        tx,
        by,
        "Agreement put right",
        persons.byId(tx, agreement.personId()).orElseThrow().label(),
        "From %s to %s".formatted(inWords(tx, agreement), inWords(tx, correction)));
    return agreement.id();
  }

  private Outcome<Agreement> find(Tx tx, AgreementId id) {
    return Outcome.found(store.byId(tx, id), Problem.notThere("agreement"));
  }

  private Outcome<Commissioner> commissioner(Tx tx, CommissionerId id) {
    return Outcome.found(
        commissioners.byId(tx, id), Problem.notThere("Commissioner", "commissioner"));
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
      Tx tx, String by, Agreement agreement, Term term, LocalDate chosen) {
    var from = term.kind() == TermKind.ENDS ? agreement.startsOn() : chosen;
    return AgreementRules.ofTerm(agreement, term, from, store.ofPerson(tx, agreement.personId()))
        .whenRight(
            () -> {
              store.addTerm(tx, agreement.id(), dated(term, from, by));
              activity.record(
                  tx,
                  by,
                  term.kind() == TermKind.ENDS ? "Agreement: end set" : "Agreement: term set",
                  persons.byId(tx, agreement.personId()).orElseThrow().label(),
                  "%s: %s, from %s"
                      .formatted(term.kind().label(), term.inWords(), DayText.of(from)));
              return agreement.id();
            });
  }

  private DatedTerm dated(Term term, LocalDate from, String by) {
    return new DatedTerm(term, from, clock.instant(), by);
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
