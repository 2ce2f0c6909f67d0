package org.ringfence.bank;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.ids.BankAccountId;

/**
 * A statement file that somebody chose for an account.
 *
 * @param columns named by hand, for a table that is not recognised; empty: as the file shows, or as
 *     they were named for the account before
 */
public record ChosenFile(BankAccountId account, Path path, Optional<ColumnMapping> columns) {

  public static ChosenFile of(BankAccountId account, Path path) {
    return new ChosenFile(account, path, Optional.empty());
  }
}
