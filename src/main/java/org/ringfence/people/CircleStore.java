package org.ringfence.people;

import static org.ringfence.db.gen.Tables.CIRCLE_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.CircleMemberId;
import org.ringfence.ids.PersonId;

/** The rows of the people round persons. */
final class CircleStore {

  List<CircleMember> all(Tx tx) {
    return tx.sql().selectFrom(CIRCLE_MEMBER).orderBy(CIRCLE_MEMBER.ID).fetch(CircleStore::member);
  }

  List<CircleMember> ofPerson(Tx tx, PersonId person) {
    return tx.sql()
        .selectFrom(CIRCLE_MEMBER)
        .where(CIRCLE_MEMBER.PERSON_ID.eq(person.value()))
        .orderBy(CIRCLE_MEMBER.ID)
        .fetch(CircleStore::member);
  }

  Optional<CircleMember> byId(Tx tx, CircleMemberId id) {
    return tx.sql()
        .selectFrom(CIRCLE_MEMBER)
        .where(CIRCLE_MEMBER.ID.eq(id.value()))
        .fetchOptional(CircleStore::member);
  }

  CircleMemberId add(Tx tx, PersonId person, CircleMemberDetails details) {
    return tx.sql()
        .insertInto(CIRCLE_MEMBER)
        .set(CIRCLE_MEMBER.PERSON_ID, person.value())
        .set(CIRCLE_MEMBER.NAME, details.name())
        .set(CIRCLE_MEMBER.RELATIONSHIP, details.relationship())
        .set(CIRCLE_MEMBER.BASIS, details.basis().name())
        .set(CIRCLE_MEMBER.GETS_STATEMENT, details.getsStatement())
        .set(CIRCLE_MEMBER.PHONE, details.phone())
        .set(CIRCLE_MEMBER.EMAIL, details.email())
        .set(CIRCLE_MEMBER.ADDRESS, details.address())
        .returningResult(CIRCLE_MEMBER.ID)
        .fetchSingle(row -> new CircleMemberId(row.value1()));
  }

  void change(Tx tx, CircleMemberId id, CircleMemberDetails details) {
    tx.sql()
        .update(CIRCLE_MEMBER)
        .set(CIRCLE_MEMBER.NAME, details.name())
        .set(CIRCLE_MEMBER.RELATIONSHIP, details.relationship())
        .set(CIRCLE_MEMBER.BASIS, details.basis().name())
        .set(CIRCLE_MEMBER.GETS_STATEMENT, details.getsStatement())
        .set(CIRCLE_MEMBER.PHONE, details.phone())
        .set(CIRCLE_MEMBER.EMAIL, details.email())
        .set(CIRCLE_MEMBER.ADDRESS, details.address())
        .where(CIRCLE_MEMBER.ID.eq(id.value()))
        .execute();
  }

  void end(Tx tx, CircleMemberId id, LocalDate lastDay) {
    tx.sql()
        .update(CIRCLE_MEMBER)
        .set(CIRCLE_MEMBER.ENDED_ON, lastDay)
        .where(CIRCLE_MEMBER.ID.eq(id.value()))
        .execute();
  }

  private static CircleMember member(Record row) {
    return new CircleMember(
        new CircleMemberId(row.get(CIRCLE_MEMBER.ID)),
        new PersonId(row.get(CIRCLE_MEMBER.PERSON_ID)),
        new CircleMemberDetails(
            row.get(CIRCLE_MEMBER.NAME),
            row.get(CIRCLE_MEMBER.RELATIONSHIP),
            DecidingBasis.valueOf(row.get(CIRCLE_MEMBER.BASIS)),
            row.get(CIRCLE_MEMBER.GETS_STATEMENT),
            row.get(CIRCLE_MEMBER.PHONE),
            row.get(CIRCLE_MEMBER.EMAIL),
            row.get(CIRCLE_MEMBER.ADDRESS)),
        Optional.ofNullable(row.get(CIRCLE_MEMBER.ENDED_ON)));
  }
}
