package org.ringfence.statements;

import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/**
 * How a person's statement of a month stands.
 *
 * @param latest the latest issue; empty when it was never issued
 * @param changed true when the book now says something else than the latest issue
 */
public record StatementStanding(
    Person person, Money carriedForward, Optional<IssuedStatement> latest, boolean changed) {

  static StatementStanding of(Draft draft) {
    return new StatementStanding(
        draft.person(),
        draft.figures().amounts().carriedForward(),
        draft.latest(),
        draft.latest().isPresent() && draft.same().isEmpty());
  }
}
