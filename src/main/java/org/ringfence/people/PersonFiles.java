package org.ringfence.people;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.PersonId;

/** Reads all that is written down about one person, in one picture of the book. */
public final class PersonFiles {

  private final Database database;
  private final PersonStore persons = new PersonStore();
  private final CircleStore circles = new CircleStore();
  private final AgreementStore agreements = new AgreementStore();
  private final FundingStore funding = new FundingStore();
  private final CommissionerStore commissioners = new CommissionerStore();

  public PersonFiles(Database database) {
    this.database = database;
  }

  public Optional<PersonFile> of(PersonId id) {
    return database.read(tx -> of(tx, id));
  }

  /** Of the person whose agreement it is. */
  public Optional<PersonFile> of(AgreementId id) {
    return database.read(
        tx -> agreements.byId(tx, id).flatMap(agreement -> of(tx, agreement.personId())));
  }

  private Optional<PersonFile> of(Tx tx, PersonId id) {
    return persons
        .byId(tx, id)
        .map(
            person ->
                new PersonFile(
                    person,
                    circles.ofPerson(tx, id),
                    agreements.ofPerson(tx, id),
                    new Funding(funding.ofPerson(tx, id)),
                    commissioners.all(tx).stream()
                        .collect(Collectors.toMap(Commissioner::id, Function.identity()))));
  }
}
