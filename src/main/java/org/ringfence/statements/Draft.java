package org.ringfence.statements;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ringfence.people.Person;

/**
 * Figures made from a picture of the book, with what was issued of that month before.
 *
 * @param latest the latest issue of the month
 * @param changes since then; empty when it was never issued
 */
record Draft(
    Person person,
    StatementFigures figures,
    FiguresJson.Written written,
    Optional<IssuedStatement> latest,
    List<String> changes) {

  YearMonth month() {
    return figures.month();
  }

  /** The issue that has these very figures: there is nothing new to issue. */
  Optional<IssuedStatement> same() {
    return latest.filter(issued -> issued.fingerprint().equals(written.fingerprint()));
  }

  int latestVersion() {
    return latest.map(IssuedStatement::version).orElse(0);
  }

  int nextVersion() {
    return latestVersion() + 1;
  }

  String fileName() {
    return "%s-%s-statement.pdf".formatted(SafeName.of(person.reference()), month());
  }
}
