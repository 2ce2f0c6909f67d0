package org.ringfence.people;

import static org.jooq.impl.DSL.noCondition;
import static org.ringfence.db.gen.Tables.AGREEMENT;
import static org.ringfence.db.gen.Tables.AGREEMENT_TERM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.AgreementId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PersonId;

/** The rows of agreements, and of their terms, which are added and never changed. */
final class AgreementStore {

  /** Of everyone, in two questions to the book, however many there are. */
  List<Agreement> all(Tx tx) {
    return find(tx, noCondition());
  }

  List<Agreement> ofPerson(Tx tx, PersonId person) {
    return find(tx, AGREEMENT.PERSON_ID.eq(person.value()));
  }

  Optional<Agreement> byId(Tx tx, AgreementId id) {
    return find(tx, AGREEMENT.ID.eq(id.value())).stream().findFirst();
  }

  private static List<Agreement> find(Tx tx, Condition wanted) {
    var terms =
        tx.sql()
            .select(AGREEMENT_TERM.fields())
            .from(AGREEMENT_TERM)
            .join(AGREEMENT)
            .on(AGREEMENT.ID.eq(AGREEMENT_TERM.AGREEMENT_ID))
            .where(wanted)
            .orderBy(AGREEMENT_TERM.ID)
            .fetchGroups(AGREEMENT_TERM.AGREEMENT_ID, TermRowStore::read);
    return tx.sql()
        .selectFrom(AGREEMENT)
        .where(wanted)
        .orderBy(AGREEMENT.STARTS_ON, AGREEMENT.ID)
        .fetch(row -> agreement(row, terms));
  }

  AgreementId add(Tx tx, NewAgreement agreement) {
    return tx.sql()
        .insertInto(AGREEMENT)
        .set(AGREEMENT.PERSON_ID, agreement.personId().value())
        .set(AGREEMENT.COMMISSIONER_ID, agreement.commissionerId().value())
        .set(AGREEMENT.FORM, agreement.form().name())
        .set(AGREEMENT.SIGNED_ON, agreement.signedOn())
        .set(AGREEMENT.STARTS_ON, agreement.startsOn())
        .returningResult(AGREEMENT.ID)
        .fetchSingle(row -> new AgreementId(row.value1()));
  }

  void correct(Tx tx, AgreementId id, AgreementCorrection correction) {
    tx.sql()
        .update(AGREEMENT)
        .set(AGREEMENT.COMMISSIONER_ID, correction.commissionerId().value())
        .set(AGREEMENT.FORM, correction.form().name())
        .set(AGREEMENT.SIGNED_ON, correction.signedOn())
        .where(AGREEMENT.ID.eq(id.value()))
        .execute();
  }

  void addTerm(Tx tx, AgreementId id, DatedTerm dated) {
    tx.sql().insertInto(AGREEMENT_TERM).set(TermRowStore.write(id, dated)).execute();
  }

  private static Agreement agreement(Record row, Map<Long, List<DatedTerm>> terms) {
    long id = row.get(AGREEMENT.ID);
    return new Agreement(
        new AgreementId(id),
        new PersonId(row.get(AGREEMENT.PERSON_ID)),
        new CommissionerId(row.get(AGREEMENT.COMMISSIONER_ID)),
        AgreementForm.valueOf(row.get(AGREEMENT.FORM)),
        row.get(AGREEMENT.SIGNED_ON),
        row.get(AGREEMENT.STARTS_ON),
        new Terms(terms.getOrDefault(id, List.of())));
  }
}
