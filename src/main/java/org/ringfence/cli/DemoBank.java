package org.ringfence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;
import org.ringfence.problem.Outcome;

/**
 * The sample bank's statements: all of them are left in a folder, and October's, which the sample
 * book has the entries of, are brought in. November's are left to try.
 */
final class DemoBank {

  private static final String RESOURCES = "/samples/bank/";

  /** A file, and the account that it is brought in for; empty: it is left to try. */
  private record SampleFile(String name, Optional<String> account) {}

  private static final List<SampleFile> FILES =
      List.of(
          new SampleFile("isf-account-2026-10.csv", Optional.of("ISF account")),
          new SampleFile("health-money-account-2026-10.ofx", Optional.of("Health money account")),
          new SampleFile("isf-account-2026-11.csv", Optional.empty()),
          new SampleFile("health-money-account-2026-11.ofx", Optional.empty()),
          new SampleFile("health-money-account-2026-11-portal.csv", Optional.empty()));

  private final BookDesk open;
  private final String by;

  DemoBank(BookDesk open, String by) {
    this.open = open;
    this.by = by;
  }

  /** A second time, it adds nothing. */
  Outcome<?> fill(Path folder) throws IOException {
    Files.createDirectories(folder);
    Outcome<?> last = Outcome.done(true);
    for (var file : FILES) {
      var copy = copy(file.name(), folder);
      if (file.account().isPresent() && last.isDone()) {
        last = bringIn(copy, file.account().get());
      }
    }
    return last;
  }

  private static Path copy(String name, Path folder) throws IOException {
    var copy = folder.resolve(name);
    try (var sample = DemoBank.class.getResourceAsStream(RESOURCES + name)) {
      if (sample == null) {
        throw new IOException("The program was put together without its sample " + name);
      }
      Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private Outcome<BankPreview> bringIn(Path file, String account) {
    var bank = open.bank();
    return open.database()
        .read(tx -> bank.accounts().byName(tx, account))
        .map(found -> bank.imports().bringIn(by, ChosenFile.of(found.id(), file)))
        .orElseGet(
            () ->
                Outcome.refused(
                    "There is no bank account called %s in the book.".formatted(account)));
  }
}
