package org.ringfence.bank;

import static org.ringfence.db.gen.Tables.BANK_FILE;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.ringfence.bank.files.BankFileFormat;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.DocumentId;

/** The rows of statement files. */
final class StatementFileStore {

  long add(Tx tx, BankAccountId account, StatementFile file) {
    return tx.sql()
        .insertInto(BANK_FILE)
        .set(BANK_FILE.BANK_ACCOUNT_ID, account.value())
        .set(BANK_FILE.DOCUMENT_ID, file.document().value())
        .set(BANK_FILE.FINGERPRINT, file.fingerprint())
        .set(BANK_FILE.FORMAT, file.format().name())
        .set(BANK_FILE.LINES_READ, file.lines().read())
        .set(BANK_FILE.LINES_NEW, file.lines().added())
        .set(BANK_FILE.FIRST_ON, file.lines().firstOn().orElse(null))
        .set(BANK_FILE.LAST_ON, file.lines().lastOn().orElse(null))
        .set(BANK_FILE.BROUGHT_AT, file.broughtAt())
        .set(BANK_FILE.BY_NAME, file.by())
        .returningResult(BANK_FILE.ID)
        .fetchSingle()
        .value1();
  }

  Optional<StatementFile> find(Tx tx, BankAccountId account, String fingerprint) {
    return tx.sql()
        .selectFrom(BANK_FILE)
        .where(BANK_FILE.BANK_ACCOUNT_ID.eq(account.value()), BANK_FILE.FINGERPRINT.eq(fingerprint))
        .fetchOptional(StatementFileStore::file);
  }

  /** The newest first. */
  List<StatementFile> all(Tx tx, BankAccountId account) {
    return tx.sql()
        .selectFrom(BANK_FILE)
        .where(BANK_FILE.BANK_ACCOUNT_ID.eq(account.value()))
        .orderBy(BANK_FILE.ID.desc())
        .fetch(StatementFileStore::file);
  }

  private static StatementFile file(Record row) {
    return new StatementFile(
        new DocumentId(row.get(BANK_FILE.DOCUMENT_ID)),
        row.get(BANK_FILE.FINGERPRINT),
        BankFileFormat.valueOf(row.get(BANK_FILE.FORMAT)),
        new StatementFile.Lines(
            row.get(BANK_FILE.LINES_READ),
            row.get(BANK_FILE.LINES_NEW),
            Optional.ofNullable(row.get(BANK_FILE.FIRST_ON)),
            Optional.ofNullable(row.get(BANK_FILE.LAST_ON))),
        row.get(BANK_FILE.BROUGHT_AT),
        row.get(BANK_FILE.BY_NAME));
  }
}
