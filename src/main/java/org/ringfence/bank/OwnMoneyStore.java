package org.ringfence.bank;

import static org.ringfence.db.gen.Tables.OWN_MONEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.OwnMoneyId;

/** The rows of the provider's own money. */
final class OwnMoneyStore {

  private static final org.ringfence.db.gen.tables.OwnMoney REVERSAL = OWN_MONEY.as("reversal");

  OwnMoneyId add(
      Tx tx,
      CommandId command,
      OwnMovement.Details details,
      Optional<OwnMoneyId> reverses,
      Instant at,
      String by) {
    return tx.sql()
        .insertInto(OWN_MONEY)
        .set(OWN_MONEY.COMMAND_ID, command.value())
        .set(OWN_MONEY.BANK_ACCOUNT_ID, details.account().value())
        .set(OWN_MONEY.HAPPENED_ON, details.on())
        .set(OWN_MONEY.KIND, details.kind().name())
        .set(OWN_MONEY.AMOUNT_PENCE, details.amount())
        .set(OWN_MONEY.NARRATIVE, details.narrative())
        .set(OWN_MONEY.REVERSES, reverses.map(OwnMoneyId::value).orElse(null))
        .set(OWN_MONEY.RECORDED_AT, at)
        .set(OWN_MONEY.BY_NAME, by)
        .returningResult(OWN_MONEY.ID)
        .fetchSingle(row -> new OwnMoneyId(row.value1()));
  }

  Optional<OwnMoneyId> ofCommand(Tx tx, CommandId command) {
    return tx.sql()
        .select(OWN_MONEY.ID)
        .from(OWN_MONEY)
        .where(OWN_MONEY.COMMAND_ID.eq(command.value()))
        .fetchOptional(row -> new OwnMoneyId(row.value1()));
  }

  Optional<OwnMovement> byId(Tx tx, OwnMoneyId id) {
    return movements(tx, OWN_MONEY.ID.eq(id.value())).stream().findFirst();
  }

  /** By day. */
  List<OwnMovement> all(Tx tx, BankAccountId account) {
    return movements(tx, OWN_MONEY.BANK_ACCOUNT_ID.eq(account.value()));
  }

  private static List<OwnMovement> movements(Tx tx, Condition which) {
    return tx.sql()
        .select(OWN_MONEY.fields())
        .select(REVERSAL.ID)
        .from(OWN_MONEY)
        .leftJoin(REVERSAL)
        .on(REVERSAL.REVERSES.eq(OWN_MONEY.ID))
        .where(which)
        .orderBy(OWN_MONEY.HAPPENED_ON, OWN_MONEY.ID)
        .fetch(OwnMoneyStore::movement);
  }

  private static OwnMovement movement(Record row) {
    return new OwnMovement(
        new OwnMoneyId(row.get(OWN_MONEY.ID)),
        new OwnMovement.Details(
            new BankAccountId(row.get(OWN_MONEY.BANK_ACCOUNT_ID)),
            row.get(OWN_MONEY.HAPPENED_ON),
            OwnMoneyKind.valueOf(row.get(OWN_MONEY.KIND)),
            row.get(OWN_MONEY.AMOUNT_PENCE),
            row.get(OWN_MONEY.NARRATIVE)),
        row.get(OWN_MONEY.BY_NAME),
        Optional.ofNullable(row.get(OWN_MONEY.REVERSES)).map(OwnMoneyId::new),
        Optional.ofNullable(row.get(REVERSAL.ID)).map(OwnMoneyId::new));
  }
}
