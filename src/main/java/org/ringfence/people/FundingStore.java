package org.ringfence.people;

import static org.ringfence.db.gen.Tables.FUNDING_LINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.FundingLineId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;

/** The rows of weekly funding. */
final class FundingStore {

  List<FundingLine> all(Tx tx) {
    return tx.sql()
        .selectFrom(FUNDING_LINE)
        .orderBy(FUNDING_LINE.FROM_ON, FUNDING_LINE.ID)
        .fetch(FundingStore::line);
  }

  List<FundingLine> ofPerson(Tx tx, PersonId person) {
    return tx.sql()
        .selectFrom(FUNDING_LINE)
        .where(FUNDING_LINE.PERSON_ID.eq(person.value()))
        .orderBy(FUNDING_LINE.FROM_ON, FUNDING_LINE.ID)
        .fetch(FundingStore::line);
  }

  Optional<FundingLine> byId(Tx tx, FundingLineId id) {
    return tx.sql()
        .selectFrom(FUNDING_LINE)
        .where(FUNDING_LINE.ID.eq(id.value()))
        .fetchOptional(FundingStore::line);
  }

  FundingLineId add(Tx tx, NewFundingLine line) {
    return tx.sql()
        .insertInto(FUNDING_LINE)
        .set(FUNDING_LINE.PERSON_ID, line.personId().value())
        .set(FUNDING_LINE.SOURCE, line.source().name())
        .set(FUNDING_LINE.WEEKLY_PENCE, line.weekly())
        .set(FUNDING_LINE.FROM_ON, line.from())
        .set(FUNDING_LINE.TO_ON, line.to().orElse(null))
        .returningResult(FUNDING_LINE.ID)
        .fetchSingle(row -> new FundingLineId(row.value1()));
  }

  void end(Tx tx, FundingLineId id, LocalDate lastDay) {
    tx.sql()
        .update(FUNDING_LINE)
        .set(FUNDING_LINE.TO_ON, lastDay)
        .where(FUNDING_LINE.ID.eq(id.value()))
        .execute();
  }

  private static FundingLine line(Record row) {
    return new FundingLine(
        new FundingLineId(row.get(FUNDING_LINE.ID)),
        new PersonId(row.get(FUNDING_LINE.PERSON_ID)),
        FundingSource.valueOf(row.get(FUNDING_LINE.SOURCE)),
        row.get(FUNDING_LINE.WEEKLY_PENCE),
        row.get(FUNDING_LINE.FROM_ON),
        Optional.ofNullable(row.get(FUNDING_LINE.TO_ON)));
  }
}
