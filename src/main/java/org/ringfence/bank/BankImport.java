package org.ringfence.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.bank.files.BankFile;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.bank.files.BankFiles;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.documents.Fingerprint;
import org.ringfence.ids.BankAccountId;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccounts;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;

/**
 * Brings statement files in. The file itself is kept; of its lines those are added that the book
 * does not have, so that the same file, or one that overlaps, adds nothing twice.
 */
public final class BankImport {

  private static final int FILE_NAME_MAX = 255;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final BankAccounts accounts;
  private final Documents documents;
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
    this.accounts = accounts;
    this.documents = documents;
  }

  /** A file as it was read, with the account that it is for. */
  private record Opened(
      ChosenFile chosen, byte[] bytes, BankFile file, Optional<ColumnMapping> columns) {
    String fingerprint() {
      return Fingerprint.of(bytes);
    }
  }

  /** A file of the account, line by line as it stands to the book. */
  private record Read(BankAccount account, List<Placed> lines, BankPreview preview) {}

  /**
   * Shows what bringing the file in would do. Refuses what {@link BankFiles} refuses, and a file of
   * another account than the one chosen.
   */
  public Outcome<BankPreview> look(ChosenFile chosen) {
    return open(chosen).then(opened -> database.read(tx -> read(tx, opened))).map(Read::preview);
  }

  /**
   * Keeps the file and adds its new lines; columns named by hand are remembered for the account.
   * The same file again adds nothing. Refuses what {@link #look} refuses, and then stores nothing.
   *
   * @return what was done, as the preview showed it
   */
  public Outcome<BankPreview> bringIn(String by, ChosenFile chosen) {
    return open(chosen)
        .then(
            opened ->
                database.write(tx -> read(tx, opened).map(read -> add(tx, by, opened, read))));
  }

  /** The files brought in for the account, the newest first. */
  public List<StatementFile> files(BankAccountId account) {
    return database.read(tx -> files.all(tx, account));
  }

  /** The columns that were last named by hand for the account. */
  public Optional<ColumnMapping> columns(BankAccountId account) {
    return database.read(tx -> mappings.of(tx, account));
  }

  /** The lines of the account on these days, both included, in the order they happened. */
  public List<BankLine> lines(BankAccountId account, LocalDate from, LocalDate to) {
    return database.read(tx -> lines.between(tx, account, from, to));
  }

  private Outcome<Opened> open(ChosenFile chosen) {
    var columns = chosen.columns();
    var file = columns.map(it -> BankFiles.read(chosen.path(), it));
    var read = file.orElseGet(() -> BankFiles.read(chosen.path()));
    boolean unknown =
        read.problems().stream()
            .anyMatch(problem -> problem.field().equals(BankFiles.COLUMNS_UNKNOWN));
    if (columns.isEmpty() && unknown) {
      columns = columns(chosen.account());
      read = columns.map(it -> BankFiles.read(chosen.path(), it)).orElse(read);
    }
    var used = columns;
    return read.then(
        it -> {
          try {
            return Outcome.done(new Opened(chosen, Files.readAllBytes(chosen.path()), it, used));
          } catch (IOException gone) {
            return Outcome.refused(
                "The file was there a moment ago and cannot be read now. Choose it again.");
          }
        });
  }

  private Outcome<Read> read(Tx tx, Opened opened) {
    var account = accounts.byId(tx, opened.chosen().account());
    if (account.isEmpty()) {
      return Outcome.refused("This bank account is not in the book any more.");
    }
    return FileAccounts.of(account.get(), opened.file().accounts())
        .map(part -> read(tx, opened, account.get(), FilledBalances.of(part)));
  }

  private Read read(Tx tx, Opened opened, BankAccount account, List<BankFileLine> inFile) {
    var warnings = new ArrayList<>(opened.file().warnings());
    var placed = List.<Placed>of();
    if (!inFile.isEmpty()) {
      var first = inFile.stream().map(BankFileLine::date).min(LocalDate::compareTo).orElseThrow();
      var last = inFile.stream().map(BankFileLine::date).max(LocalDate::compareTo).orElseThrow();
      var kept = lines.between(tx, account.id(), first, last);
      placed = new Overlap(kept, opened.file().format()).place(inFile);
      var around = new ArrayList<>(kept);
      lines.lastBefore(tx, account.id(), first).ifPresent(line -> around.addFirst(line));
      lines.firstAfter(tx, account.id(), last).ifPresent(around::add);
      warnings.addAll(Gaps.between(around, placed));
    }
    var preview =
        new BankPreview(
            opened.file().format(),
            placed.stream().map(it -> new BankPreview.Line(it.line(), it.isNew())).toList(),
            opened.file().notes(),
            warnings,
            files.find(tx, account.id(), opened.fingerprint()).isPresent());
    return new Read(account, placed, preview);
  }

  private BankPreview add(Tx tx, String by, Opened opened, Read read) {
    var preview = read.preview();
    if (preview.sameFile()) {
      return preview;
    }
    opened.columns().ifPresent(columns -> mappings.keep(tx, read.account().id(), columns));
    var fresh = read.lines().stream().filter(Placed::isNew).toList();
    var name = opened.chosen().path().getFileName().toString();
    var kept =
        documents.keep(
            tx,
            name.substring(Math.max(0, name.length() - FILE_NAME_MAX)),
            "application/octet-stream",
            opened.bytes());
    var days = read.lines().stream().map(it -> it.line().date()).toList();
    var held =
        new StatementFile.Lines(
            read.lines().size(),
            fresh.size(),
            days.stream().min(LocalDate::compareTo),
            days.stream().max(LocalDate::compareTo));
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
    return preview;
  }
}
