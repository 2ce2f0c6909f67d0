package org.ringfence.spending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.AccountKind;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.Cover;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.PostCommand;
import org.ringfence.ledger.Posted;
import org.ringfence.money.Money;
import org.ringfence.people.Agreements;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Days;
import org.ringfence.people.Moves;
import org.ringfence.people.OtherNames;
import org.ringfence.people.People;
import org.ringfence.people.Person;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/** The provider's own charges: its support, and the agreed fee. */
public final class Charges {

  /** The field of the problem that {@link ChargeRun#another} answers. */
  public static final String ANOTHER = "These are other charges";

  private static final int CATEGORY_MAX = 100;
  private static final int NOTE_MAX = 300;

  private final Database database;
  private final ActivityLog activity;
  private final People people;
  private final Agreements agreements;
  private final Posting posting;
  private final Journal journal = new Journal();
  private final Moves moves = new Moves();

  public Charges(
      Database database, Clock clock, ActivityLog activity, People people, Agreements agreements) {
    this.database = database;
    this.activity = activity;
    this.people = people;
    this.agreements = agreements;
    this.posting = new Posting(clock);
  }

  /** Those with an agreement on one of the days, in the order of references: for the grid. */
  public List<Person> supported(Days days) {
    return database.read(
        tx -> {
          var all = agreements.all(tx);
          return people.all(tx).stream()
              .filter(
                  person ->
                      all.getOrDefault(person.id(), List.of()).stream()
                          .anyMatch(agreement -> days.within(agreement).isPresent()))
              .toList();
        });
  }

  /** What own support was charged for so far. */
  public List<String> supportCategories() {
    return database.read(tx -> journal.categories(tx, Set.of(AccountKind.SUPPORT)));
  }

  /** The fee of everyone whose agreement has one on these days, in the order of references. */
  public List<ProposedFee> proposeFees(Days days) {
    return database.read(
        tx -> {
          var all = agreements.all(tx);
          return people.all(tx).stream()
              .map(person -> FeeProposal.of(person, all.getOrDefault(person.id(), List.of()), days))
              .flatMap(Optional::stream)
              .toList();
        });
  }

  /**
   * Posts an entry for each line that is not of nothing, all or none. Refuses no lines, a negative
   * amount, support without a category, a note that names somebody else, what was charged for the
   * same days before unless it is said to be another, and money that is not available unless
   * somebody with the authority gives leave.
   */
  public Outcome<Posted> post(String by, ChargeRun run) {
    return database.write(
        tx ->
            posting.before(tx, run.id()).map(Outcome::done).orElseGet(() -> postNew(tx, by, run)));
  }

  private Outcome<Posted> postNew(Tx tx, String by, ChargeRun run) {
    var persons = people.all(tx).stream().collect(Collectors.toMap(Person::id, person -> person));
    var lines = run.lines().stream().filter(line -> !line.amount().isZero()).toList();
    var problems = problems(run, lines, persons);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    return entries(tx, run, lines)
        .then(entries -> notTwice(tx, run, lines, entries, persons))
        .then(
            entries ->
                posting.post(
                    tx,
                    new PostCommand(
                        run.id(), run.taken().kind().label(), by, CameBy.SCREEN, entries),
                    run.leave(),
                    problem ->
                        Problem.at(
                            field(persons, lines.get(problem.index())), problem.problem().says())))
        .map(posted -> recorded(tx, by, run, lines, persons, posted));
  }

  private static List<Problem> problems(
      ChargeRun run, List<ChargeLine> lines, Map<PersonId, Person> persons) {
    var names = OtherNames.among(persons.values());
    var checks =
        new Checks().that(!lines.isEmpty(), "", "No amount is filled in. Fill in at least one.");
    var seen = new HashSet<String>();
    for (var line : lines) {
      if (!persons.containsKey(line.person())) {
        checks.add("", "A person on this list is not in the book any more. Open the list again.");
        continue;
      }
      var field = field(persons, line);
      checks
          .that(
              !line.amount().isNegative(),
              field,
              "A charge is more than £0.00. Reverse the entry that was too much instead.")
          .that(
              run.taken().kind() == ChargeRun.Kind.FEE || !line.category().isBlank(),
              field,
              "Say what kind of support it was, under Category.")
          .that(
              line.category().length() <= CATEGORY_MAX,
              field,
              "The category is longer than %d characters. Shorten it.".formatted(CATEGORY_MAX))
          .that(
              line.note().length() <= NOTE_MAX,
              field,
              "The note is longer than %d characters. Shorten it.".formatted(NOTE_MAX))
          .that(
              seen.add(field + "\n" + line.category()),
              field,
              "This person is there twice with the same category. Put the amounts together.")
          .add(names.whyNot(field, line.note(), line.person()));
    }
    return checks.problems();
  }

  private static String field(Map<PersonId, Person> persons, ChargeLine line) {
    return ChargeLine.field(persons.get(line.person()));
  }

  private Outcome<List<NewEntry>> entries(Tx tx, ChargeRun run, List<ChargeLine> lines) {
    var entries = new ArrayList<NewEntry>();
    var problems = new ArrayList<Problem>();
    for (var line : lines) {
      moves
          .of(
              tx,
              line.person(),
              new BankAmount(line.amount(), run.taken().on(), run.taken().bank()))
          .handle(move -> entries.add(entry(run, line, move)), problems::addAll);
    }
    return problems.isEmpty()
        ? Outcome.done(entries)
        : Outcome.refused(problems.stream().distinct().toList());
  }

  private static NewEntry entry(ChargeRun run, ChargeLine line, NewEntry.Move move) {
    return charged(run, line, move).coveredBy(Cover.forDays(run.covers().forDays()));
  }

  private static NewEntry charged(ChargeRun run, ChargeLine line, NewEntry.Move move) {
    var span = run.covers().inWords();
    var facts =
        Facts.NONE
            .withCategory(line.category())
            .withNarrative(line.note().isEmpty() ? span : span + "; " + line.note());
    return switch (run.taken().kind()) {
      case SUPPORT -> NewEntry.support(move, line.category(), facts);
      case FEE -> NewEntry.fee(move, facts);
    };
  }

  private static Outcome<List<NewEntry>> notTwice(
      Tx tx,
      ChargeRun run,
      List<ChargeLine> lines,
      List<NewEntry> entries,
      Map<PersonId, Person> persons) {
    if (run.another()) {
      return Outcome.done(entries);
    }
    var funds = entries.stream().map(NewEntry::fund).collect(Collectors.toSet());
    var there = AlikeEntries.read(tx, funds, run.covers().first());
    var problems = new ArrayList<Problem>();
    for (int i = 0; i < entries.size(); i++) {
      var field = field(persons, lines.get(i));
      there
          .sameSpan(entries.get(i), run.covers().inWords())
          .ifPresent(
              entry ->
                  problems.add(
                      Problem.at(
                          field,
                          "Charged for these days already, %s, as entry %s."
                              .formatted(entry.moneyOut(), entry.number()))));
    }
    if (problems.isEmpty()) {
      return Outcome.done(entries);
    }
    problems.add(
        Problem.at(
            ANOTHER,
            "Some were charged for these days already. Take their amounts out, or tick this if"
                + " these are other charges."));
    return Outcome.refused(problems);
  }

  private Posted recorded(
      Tx tx,
      String by,
      ChargeRun run,
      List<ChargeLine> lines,
      Map<PersonId, Person> persons,
      Posted posted) {
    var first = persons.get(lines.getFirst().person());
    activity.record(
        tx,
        by,
        run.taken().kind().label() + " charged",
        lines.size() == 1 ? first.label() : lines.size() + " people",
        "%s for %s; entries %s to %s"
            .formatted(
                Money.sum(lines.stream().map(ChargeLine::amount).toList()),
                run.covers().inWords(),
                posted.numbers().getFirst(),
                posted.numbers().getLast()));
    return posted;
  }
}
