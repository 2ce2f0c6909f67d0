package org.ringfence.people;

import static org.ringfence.db.gen.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.PersonId;

/** The rows of persons. */
final class PersonStore {

  List<Person> all(Tx tx) {
    return tx.sql().selectFrom(PERSON).orderBy(PERSON.REFERENCE).fetch(PersonStore::person);
  }

  Optional<Person> byId(Tx tx, PersonId id) {
    return tx.sql()
        .selectFrom(PERSON)
        .where(PERSON.ID.eq(id.value()))
        .fetchOptional(PersonStore::person);
  }

  Optional<Person> byReference(Tx tx, String reference) {
    return tx.sql()
        .selectFrom(PERSON)
        .where(PERSON.REFERENCE.equalIgnoreCase(reference))
        .fetchOptional(PersonStore::person);
  }

  PersonId add(Tx tx, PersonDetails details) {
    return tx.sql()
        .insertInto(PERSON)
        .set(PERSON.REFERENCE, details.reference())
        .set(PERSON.NAME, details.name())
        .set(PERSON.KNOWN_AS, details.knownAs())
        .set(PERSON.NAME_TO_PRINT, details.nameToPrint())
        .set(PERSON.STATEMENT_FORMAT, details.statementFormat().name())
        .returningResult(PERSON.ID)
        .fetchSingle(row -> new PersonId(row.value1()));
  }

  void change(Tx tx, PersonId id, PersonDetails details) {
    tx.sql()
        .update(PERSON)
        .set(PERSON.REFERENCE, details.reference())
        .set(PERSON.NAME, details.name())
        .set(PERSON.KNOWN_AS, details.knownAs())
        .set(PERSON.NAME_TO_PRINT, details.nameToPrint())
        .set(PERSON.STATEMENT_FORMAT, details.statementFormat().name())
        .where(PERSON.ID.eq(id.value()))
        .execute();
  }

  private static Person person(Record row) {
    return new Person(
        new PersonId(row.get(PERSON.ID)),
        new PersonDetails(
            row.get(PERSON.REFERENCE),
            row.get(PERSON.NAME),
            row.get(PERSON.KNOWN_AS),
            row.get(PERSON.NAME_TO_PRINT),
            StatementFormat.valueOf(row.get(PERSON.STATEMENT_FORMAT))));
  }
}
