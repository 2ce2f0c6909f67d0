package org.ringfence.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;
import org.ringfence.db.TestBooks;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Progress;
import org.ringfence.problem.Outcome;

/** The sample workbook in a book of its own, as the window opens it. Today is 22 November 2026. */
final class SampleOfficeBook {

  static final String MARI = "Mari Invented";
  static final String ISF = "ISF account";
  static final String HEALTH = "Health money account";

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));

  private SampleOfficeBook() {}

  static OpenBook open(Path folder) throws Exception {
    var path = folder.resolve("Sample.ringfence");
    var database = TestBooks.quick().create(path, "sample book".toCharArray()).orElseThrow();
    var book = new OpenBook(path, database, CLOCK, new LazyTypefaces());
    book.moveIn()
        .bringIn(CommandId.fresh(), MARI, Path.of("samples/ringfence-sample.xlsx"))
        .run(Progress.UNWATCHED)
        .orElseThrow();
    return book;
  }

  static BankAccountId account(OpenBook book, String name) {
    return book.database.read(tx -> book.people.bankAccounts().byName(tx, name)).orElseThrow().id();
  }

  static Outcome<BankPreview> bringIn(OpenBook book, String file, String account) {
    var path = Path.of("samples", "bank", file);
    return book.bank().imports().bringIn(MARI, ChosenFile.of(account(book, account), path));
  }

  static void bringInOctober(OpenBook book) {
    bringIn(book, "isf-account-2026-10.csv", ISF).orElseThrow();
    bringIn(book, "health-money-account-2026-10.ofx", HEALTH).orElseThrow();
  }
}
