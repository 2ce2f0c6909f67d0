package org.ringfence.statements;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;
import org.ringfence.people.Agreement;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.statements.MonthPicture.Source;

/** Makes drafts inside one reading of the book, or says why there is none to make. */
final class Drafts {

  private final MonthReading reading;
  private final IssuedStatementStore store;
  private final FiguresJson json = new FiguresJson();

  Drafts(MonthReading reading, IssuedStatementStore store) {
    this.reading = reading;
    this.store = store;
  }

  Outcome<Draft> one(Tx tx, PersonId id, YearMonth month) {
    var found = reading.person(tx, id);
    if (found.isEmpty()) {
      return Outcome.refused(Problem.notThere("person"));
    }
    var person = found.get();
    if (isFuture(month)) {
      return refusedFuture(month);
    }
    var first = reading.agreementsOf(tx, id).stream().map(Agreement::startsOn).findFirst();
    if (first.isEmpty()) {
      return Outcome.refused(
          "%s has no agreement, so there is no statement to make. Put the agreement in first."
              .formatted(person.name()));
    }
    if (first.get().isAfter(month.atEndOfMonth())) {
      return Outcome.refused(
          "%s’s agreement starts on %s, so there is no statement for %s. Choose a later month."
              .formatted(person.name(), DayText.of(first.get()), PlainWords.month(month)));
    }
    var picture = reading.one(tx, month, person);
    return Outcome.done(draft(tx, picture, picture.sources().get(id), store.latest(tx, id, month)));
  }

  /** A draft for everyone who has an agreement in the month or money to tell of, by reference. */
  Outcome<List<Draft>> everyone(Tx tx, YearMonth month) {
    if (isFuture(month)) {
      return refusedFuture(month);
    }
    var picture = reading.everyone(tx, month);
    var latest = store.latest(tx, month);
    var drafts = new ArrayList<Draft>();
    picture.sources().values().stream()
        .filter(source -> isInMonth(source, month))
        .sorted(Comparator.comparing((Source source) -> source.person().reference()))
        .forEach(
            source ->
                drafts.add(
                    draft(
                        tx,
                        picture,
                        source,
                        Optional.ofNullable(latest.get(source.person().id())))));
    return drafts.isEmpty()
        ? Outcome.refused(
            "Nobody has an agreement in %s, so there is no statement to make. Choose another month."
                .formatted(PlainWords.month(month)))
        : Outcome.done(drafts);
  }

  private static boolean isInMonth(Source source, YearMonth month) {
    var last = source.arrangement().atTheEndOf(month);
    boolean inForce =
        last.flatMap(Agreement::lastDay).map(end -> !end.isBefore(month.atDay(1))).orElse(true);
    return last.isPresent() && (inForce || !source.lines().isEmpty() || !source.before().isZero());
  }

  private Draft draft(
      Tx tx, MonthPicture picture, Source source, Optional<IssuedStatement> latest) {
    var figures = FiguresMaking.of(picture, source);
    var written = json.write(figures);
    var changes =
        latest
            .filter(issued -> !issued.fingerprint().equals(written.fingerprint()))
            .map(issued -> StatementChanges.between(json.read(store.figures(tx, issued)), figures))
            .orElse(List.of());
    return new Draft(source.person(), figures, written, latest, changes);
  }

  private boolean isFuture(YearMonth month) {
    return month.isAfter(YearMonth.from(reading.today()));
  }

  private static <T> Outcome<T> refusedFuture(YearMonth month) {
    return Outcome.refused(
        "%s has not begun, so there is no statement to make. Choose this month or an earlier one."
            .formatted(PlainWords.month(month)));
  }
}
