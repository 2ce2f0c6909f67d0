package org.ringfence.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.files.BankFiles;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Document;
import org.ringfence.documents.Documents;
import org.ringfence.ids.BankAccountId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Months;
import org.ringfence.money.Money;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/**
 * Brings statement files in. The file itself is kept; of its lines those are added that the book
 * does not have, so that the same file, or one that overlaps, adds nothing twice.
 */
public final class BankImport {

  private static final int FILE_NAME_MAX = 255;
  private static final int STEPS = 2;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final Documents documents;
  private final TypedBalances typed;
  private final FileReading reading;
  private final BankLineStore lines = new BankLineStore();
  private final StatementFileStore files = new StatementFileStore();
  private final MappingStore mappings = new MappingStore();

  public BankImport(
      Database database,
      Clock clock,
      ActivityLog activity,
      BankAccounts accounts,
      Documents documents) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.documents = documents;
    this.typed = new TypedBalances(database, clock, activity, accounts, new Months(clock));
    this.reading = new FileReading(accounts);
  }

  /**
   * Shows what bringing the file in would do. Refuses what {@link BankFiles} refuses, and a file of
   * another account than the one chosen.
   */
  public Outcome<BankPreview> look(ChosenFile chosen) {
    return look(chosen, Progress.UNWATCHED);
  }

  /** The same, watched. */
  public Outcome<BankPreview> look(ChosenFile chosen, Progress progress) {
    return open(chosen, progress)
        .then(opened -> database.read(tx -> reading.read(tx, opened)))
        .map(FileReading.Read::preview);
  }

  /**
   * Keeps the file and adds its new lines; columns named by hand are remembered for the account,
   * and a typed balance is kept. The same file again adds nothing but such a balance. Refuses what
   * {@link #look} refuses, a typed balance that the file itself contradicts and one of a closed
   * month, and then stores nothing.
   *
   * @return what was done, as the preview showed it
   */
  public Outcome<BankPreview> bringIn(String by, ChosenFile chosen) {
    return bringIn(by, chosen, Progress.UNWATCHED);
  }

  /** The same, watched. */
  public Outcome<BankPreview> bringIn(String by, ChosenFile chosen, Progress progress) {
    return open(chosen, progress)
        .then(
            opened ->
                database.write(
                    tx ->
                        reading
                            .read(tx, opened)
                            .then(
                                read ->
                                    whyNotHolding(tx, opened, read)
                                        .whenRight(() -> add(tx, by, opened, read)))));
  }

  /** The files brought in for the account, the newest first. */
  public List<StatementFile> files(BankAccountId account) {
    return database.read(tx -> files.all(tx, account));
  }

  /** The same with their names. */
  public List<BroughtFile> broughtIn(BankAccountId account) {
    return database.read(
        tx ->
            files.all(tx, account).stream()
                .map(
                    file ->
                        new BroughtFile(
                            file,
                            documents
                                .describe(tx, file.document())
                                .map(Document::fileName)
                                .orElse("")))
                .toList());
  }

  /** The columns that were last named by hand for the account. */
  public Optional<ColumnMapping> columns(BankAccountId account) {
    return database.read(tx -> mappings.of(tx, account));
  }

  /** The lines of the account on these days, both included, in the order they happened. */
  public List<BankLine> lines(BankAccountId account, LocalDate from, LocalDate to) {
    return database.read(tx -> lines.between(tx, account, from, to));
  }

  private Outcome<OpenedFile> open(ChosenFile chosen, Progress progress) {
    progress.at(0, STEPS, "Reading the file");
    var columns = chosen.columns().or(() -> keptFor(chosen));
    var read =
        columns
            .map(it -> BankFiles.read(chosen.path(), it))
            .orElseGet(() -> BankFiles.read(chosen.path()));
    progress.checkCancelled();
    progress.at(1, STEPS, "Comparing it with the book");
    return read.then(
        it -> {
          try {
            return Outcome.done(
                new OpenedFile(chosen, Files.readAllBytes(chosen.path()), it, columns));
          } catch (IOException gone) {
            return Outcome.refused(
                "The file was there a moment ago and cannot be read now. Choose it again.");
          }
        });
  }

  /**
   * The columns that were named for the account before, if this file is to be read by them: it has
   * the headings that they were named under, or nobody else knows it.
   */
  private Optional<ColumnMapping> keptFor(ChosenFile chosen) {
    return columns(chosen.account())
        .filter(
            kept ->
                kept.headings().isEmpty()
                    ? isUnknown(BankFiles.read(chosen.path()))
                    : BankFiles.hasHeadings(chosen.path(), kept.headings()));
  }

  private static boolean isUnknown(Outcome<?> read) {
    return read.problems().stream()
        .anyMatch(problem -> problem.field().equals(BankFiles.COLUMNS_UNKNOWN));
  }

  private Checks whyNotHolding(Tx tx, OpenedFile opened, FileReading.Read read) {
    var balance = opened.chosen().typedBalance();
    if (balance.isEmpty()) {
      return new Checks();
    }
    var closing = read.preview().balances().closing();
    var last = read.preview().lastOn();
    return last.map(on -> typed.whyNot(tx, on))
        .orElseGet(Checks::new)
        .that(
            last.isPresent(),
            TypedBalances.BALANCE,
            "The file has no lines, so it has no last day to type a balance for. Leave it out.")
        .that(
            closing.filter(it -> !it.equals(balance.get())).isEmpty(),
            TypedBalances.BALANCE,
            "The file itself says %s after its last line. Leave the balance out, or type that."
                .formatted(closing.map(Money::toString).orElse("")));
  }

  private BankPreview add(Tx tx, String by, OpenedFile opened, FileReading.Read read) {
    var preview = read.preview();
    if (!preview.sameFile()) {
      addLines(tx, by, opened, read);
    }
    if (preview.balances().closing().isEmpty()) {
      opened
          .chosen()
          .typedBalance()
          .ifPresent(
              held -> typed.keep(tx, by, read.account(), preview.lastOn().orElseThrow(), held));
    }
    return preview;
  }

  private void addLines(Tx tx, String by, OpenedFile opened, FileReading.Read read) {
    var preview = read.preview();
    opened.columns().ifPresent(columns -> mappings.keep(tx, read.account().id(), columns));
    var fresh = read.lines().stream().filter(Placed::isNew).toList();
    var name = opened.name();
    var kept =
        documents.keep(
            tx,
            new Documents.Made(
                name.substring(Math.max(0, name.length() - FILE_NAME_MAX)),
                "application/octet-stream",
                opened.bytes()));
    var held =
        new StatementFile.Lines(
            read.lines().size(), fresh.size(), preview.firstOn(), preview.lastOn());
    long file =
        files.add(
            tx,
            read.account().id(),
            new StatementFile(
                kept, opened.fingerprint(), preview.format(), held, clock.instant(), by));
    lines.add(tx, read.account().id(), file, fresh);
    activity.record(
        tx,
        by,
        "Bank file brought in",
        read.account().name(),
        "%s: %d lines, %d of them new".formatted(name, held.read(), held.added()));
  }
}
