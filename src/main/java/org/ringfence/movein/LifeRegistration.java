package org.ringfence.movein;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.ids.PersonId;
import org.ringfence.movein.MoveInBook.AgreementRow;
import org.ringfence.movein.MoveInBook.FundingRow;
import org.ringfence.movein.MoveInBook.PersonRow;
import org.ringfence.people.Agreement;
import org.ringfence.people.Commissioner;
import org.ringfence.people.Funding;
import org.ringfence.people.NewAgreement;
import org.ringfence.people.NewFundingLine;
import org.ringfence.people.Person;
import org.ringfence.people.Term;
import org.ringfence.problem.DayText;

/**
 * Puts the people of a workbook, their agreements and their funding into the book, as far as they
 * are not there. It judges nothing itself: what may be in the book, its registers say.
 */
final class LifeRegistration {

  private static final String PEOPLE = MoveInSheets.PEOPLE.sheet();
  private static final String AGREEMENTS = MoveInSheets.AGREEMENTS.sheet();
  private static final String COMMISSIONERS = MoveInSheets.COMMISSIONERS.sheet();
  private static final String FUNDING = MoveInSheets.FUNDING.sheet();

  private final Bringing go;
  private final Registers.Lives lives;
  private final Set<String> unsoundAgreements;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Commissioner> commissioners = new HashMap<>();

  /**
   * @param unsoundAgreements the references of people of whom an agreement could not be made out
   */
  LifeRegistration(Bringing go, Set<String> unsoundAgreements) {
    this.go = go;
    this.unsoundAgreements = new HashSet<>(unsoundAgreements);
    this.lives = go.registers().lives();
  }

  /** The references of people whose agreements could not all be taken in. */
  Set<String> unsoundAgreements() {
    return unsoundAgreements;
  }

  void register(MoveInBook book) {
    var agreementsBefore = lives.agreements().all(go.tx());
    var fundingBefore = lives.funding().all(go.tx());
    go.names().unique(PEOPLE, "Reference", book.people()).forEach(this::person);
    lives.people().all(go.tx()).forEach(it -> people.put(Names.key(it.reference()), it));
    for (var commissioner : go.registers().office().commissioners().all(go.tx())) {
      commissioners.put(Names.key(commissioner.name()), commissioner);
    }
    book.agreements().forEach(row -> agreement(row, agreementsBefore));
    blameStrayAgreements(book);
    funding(book.funding(), fundingBefore);
  }

  private void person(PersonRow row) {
    var there = lives.people().byReference(go.tx(), row.name());
    if (there.isEmpty()) {
      if (!row.name().isEmpty() && !row.details().name().isEmpty()) {
        go.added(PEOPLE, row.row(), lives.people().add(go.tx(), go.by(), row.details()));
      }
    } else if (!there.get().name().equalsIgnoreCase(row.details().name())) {
      go.findings()
          .problem(
              PEOPLE,
              row.row(),
              "Reference",
              "In the book, %s is %s. Give this person another reference, or correct the name."
                  .formatted(there.get().reference(), there.get().name()));
    } else if (!there.get().details().equals(row.details())) {
      go.kept(PEOPLE, row.row(), there.get().reference());
    }
  }

  private void agreement(AgreementRow row, Map<PersonId, List<Agreement>> before) {
    var person = person(AGREEMENTS, row.row(), row.person());
    var commissioner = commissioner(row);
    if (person.isEmpty() || commissioner.isEmpty()) {
      unsoundAgreements.add(Names.key(row.person()));
      return;
    }
    var there =
        before.getOrDefault(person.get().id(), List.of()).stream()
            .filter(it -> it.startsOn().equals(row.days().starts()))
            .findFirst();
    if (there.isPresent()) {
      if (!there.get().commissionerId().equals(commissioner.get().id())
          || there.get().form() != row.form()
          || !there.get().signedOn().equals(row.days().signed())) {
        go.kept(AGREEMENTS, row.row(), "The agreement from " + DayText.of(row.days().starts()));
      }
      return;
    }
    var agreement = newAgreement(row, person.get(), commissioner.get());
    if (!go.added(AGREEMENTS, row.row(), lives.agreements().add(go.tx(), go.by(), agreement))) {
      unsoundAgreements.add(Names.key(row.person()));
    }
  }

  /** An agreement of an unknown person is that of someone who seems to have none. */
  private void blameStrayAgreements(MoveInBook book) {
    if (people.keySet().containsAll(unsoundAgreements)) {
      return;
    }
    var withAgreement = new HashSet<String>();
    book.agreements().forEach(row -> withAgreement.add(Names.key(row.person())));
    people.keySet().stream()
        .filter(person -> !withAgreement.contains(person))
        .forEach(unsoundAgreements::add);
  }

  private static NewAgreement newAgreement(
      AgreementRow row, Person person, Commissioner commissioner) {
    var terms = new ArrayList<Term>();
    row.days().ends().ifPresent(day -> terms.add(new Term.Ends(day)));
    row.surplusWeeks().ifPresent(weeks -> terms.add(new Term.SurplusWeeks(weeks)));
    row.overspendLimit().ifPresent(limit -> terms.add(new Term.OverspendLimit(limit)));
    var days = row.days();
    return new NewAgreement(
        person.id(), commissioner.id(), row.form(), days.signed(), days.starts(), terms);
  }

  private void funding(List<FundingRow> rows, Map<PersonId, Funding> before) {
    var seen = new HashMap<NewFundingLine, Integer>();
    for (var row : rows) {
      var person = person(FUNDING, row.row(), row.person());
      if (person.isEmpty()) {
        continue;
      }
      var id = person.get().id();
      var line = new NewFundingLine(id, row.source(), row.weekly(), row.from(), row.to());
      var same = seen.putIfAbsent(line, row.row());
      if (same != null) {
        go.findings()
            .problem(
                FUNDING,
                row.row(),
                "",
                "This says the same as row %d. Take one out.".formatted(same));
      } else if (!isThere(line, before.getOrDefault(id, Funding.NONE))) {
        noteOverlap(row, line, seen);
        go.added(FUNDING, row.row(), lives.funding().begin(go.tx(), go.by(), line));
      }
    }
  }

  /** Two amounts at once may be meant; more often the older one was not given its last day. */
  private void noteOverlap(FundingRow row, NewFundingLine line, Map<NewFundingLine, Integer> seen) {
    seen.entrySet().stream()
        .filter(other -> other.getValue() != row.row() && line.overlaps(other.getKey()))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder())
        .ifPresent(
            other ->
                go.findings()
                    .note(
                        FUNDING,
                        row.row(),
                        "From",
                        "Row %d is %s on some of these days too, and both count. If one takes the other’s place, give the older one its last day under To."
                            .formatted(other, line.source().label())));
  }

  /** A line in the book may have been given an end since; it is still the same line. */
  private static boolean isThere(NewFundingLine line, Funding funding) {
    return funding.lines().stream()
        .anyMatch(
            it ->
                it.source() == line.source()
                    && it.from().equals(line.from())
                    && it.weekly().equals(line.weekly()));
  }

  private Optional<Person> person(String sheet, int row, String reference) {
    var person = Optional.ofNullable(people.get(Names.key(reference)));
    if (person.isEmpty()) {
      go.names().stray(PEOPLE, reference, sheet, row, "Person");
    }
    return person;
  }

  private Optional<Commissioner> commissioner(AgreementRow row) {
    var commissioner = Optional.ofNullable(commissioners.get(Names.key(row.commissioner())));
    if (commissioner.isEmpty()) {
      go.names().stray(COMMISSIONERS, row.commissioner(), AGREEMENTS, row.row(), "Commissioner");
    }
    return commissioner;
  }
}
