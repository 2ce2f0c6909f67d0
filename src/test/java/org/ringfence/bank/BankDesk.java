package org.ringfence.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringfence.documents.Documents;
import org.ringfence.ledger.BankMoves;
import org.ringfence.ledger.Funds;
import org.ringfence.people.Office;
import org.ringfence.staff.ProviderDetails;

/** An office with the bank’s use cases, and files as banks give them. */
public final class BankDesk implements AutoCloseable {

  public static final String LLOYDS =
      "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit"
          + " Amount,Credit Amount,Balance\n";

  public final Office office;
  public final BankUseCases bank;
  private final Path folder;

  public BankDesk(Path folder) {
    this.folder = folder;
    office = new Office(folder);
    bank =
        BankUseCases.of(
            office.database(),
            office.clock,
            office.activity,
            new Documents(office.clock),
            new BankSources(
                office.accounts,
                new BankMoves(),
                new Funds(),
                office.people,
                office.agreements,
                office.commissioners,
                new ProviderDetails(office.database(), office.activity)));
  }

  public Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** A statement without balances, of one line of this day of October. */
  public Path qif(int day, String amount) {
    return file(
        "october-%d-%s.qif".formatted(day, amount),
        "!Type:Bank\nD%02d/10/2026\nT%s\nPTAXI\n^\n".formatted(day, amount));
  }

  @Override
  public void close() {
    office.close();
  }
}
