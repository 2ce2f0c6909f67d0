package org.ringfence.bank;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.ids.BankAccountId;
import org.ringfence.money.Money;

/**
 * A statement file that somebody chose for an account.
 *
 * @param columns named by hand, for a table that is not recognised; empty: as the file shows, or as
 *     they were named for the account before
 * @param typedBalance what the account held at the end of the file's last day, as a person read it
 *     off the bank's paper; for a file that does not say
 */
public record ChosenFile(
    BankAccountId account,
    Path path,
    Optional<ColumnMapping> columns,
    Optional<Money> typedBalance) {

  public static ChosenFile of(BankAccountId account, Path path) {
    return new ChosenFile(account, path, Optional.empty(), Optional.empty());
  }

  public ChosenFile readBy(ColumnMapping named) {
    return new ChosenFile(account, path, Optional.of(named), typedBalance);
  }

  public ChosenFile holding(Money balance) {
    return new ChosenFile(account, path, columns, Optional.of(balance));
  }
}
