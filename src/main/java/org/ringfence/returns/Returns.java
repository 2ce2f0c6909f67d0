package org.ringfence.returns;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Documents;
import org.ringfence.documents.Documents.Made;
import org.ringfence.files.WholeFile;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.IssuedReturnId;
import org.ringfence.job.Progress;
import org.ringfence.people.Commissioner;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ProviderDetails;

/**
 * The commissioner's copy of a period: shown, issued, and kept as it was issued. It is made outside
 * any transaction, from one picture of the book; only keeping it is a transaction.
 */
public final class Returns {

  private final Database database;
  private final ReturnSources sources;
  private final ProviderDetails provider;
  private final Documents documents;
  private final ActivityLog activity;
  private final Clock clock;
  private final ReturnReading reading;
  private final FiguresText text = new FiguresText();

  public Returns(
      Database database,
      ReturnSources sources,
      MoneyProof proof,
      ProviderDetails provider,
      Documents documents,
      ActivityLog activity,
      Clock clock) {
    this.database = database;
    this.sources = sources;
    this.provider = provider;
    this.documents = documents;
    this.activity = activity;
    this.clock = clock;
    this.reading = new ReturnReading(sources, proof, clock);
  }

  /** All commissioners, those ended among them, because a last return is made after the end. */
  public List<Commissioner> commissioners() {
    return sources.commissioners().all();
  }

  /**
   * The figures as they are now. Refuses a period that is not one, a commissioner that is not
   * there, and one with whom nobody had an agreement in the period.
   */
  public Outcome<ReturnFigures> preview(CommissionerId commissioner, ReturnPeriod period) {
    return freeze(commissioner, period).map(Frozen::figures);
  }

  /** What was read in one picture of the book. */
  private record Frozen(Commissioner commissioner, ReturnFigures figures, Optional<Kept> latest) {}

  private record Kept(IssuedReturn issued, byte[] packedFigures) {}

  private Outcome<Frozen> freeze(CommissionerId id, ReturnPeriod period) {
    var wrong = period.whyNot(LocalDate.now(clock));
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    return database.read(
        tx ->
            sources
                .commissioners()
                .find(tx, id)
                .then(commissioner -> freeze(tx, commissioner, period)));
  }

  private Outcome<Frozen> freeze(Tx tx, Commissioner commissioner, ReturnPeriod period) {
    var figures = reading.read(tx, provider.get(tx), commissioner, period);
    return figures.summary().isEmpty()
        ? Outcome.refused(
            "Nobody had an agreement with %s from %s. Choose another period or commissioner."
                .formatted(commissioner.name(), period.inWords()))
        : Outcome.done(new Frozen(commissioner, figures, latest(tx, commissioner.id(), period)));
  }

  private static Optional<Kept> latest(Tx tx, CommissionerId commissioner, ReturnPeriod period) {
    return IssuedReturnStore.latest(tx, commissioner, period)
        .map(issued -> new Kept(issued, IssuedReturnStore.figures(tx, issued.id())));
  }

  /**
   * Makes the return and keeps it. The same figures as the last version's give that version again,
   * byte for byte; others give a new version that says what changed. Refuses what {@link #preview}
   * refuses. Cancelled, it keeps nothing.
   *
   * @param by the name of who issues it
   */
  public Outcome<IssuedReturn> issue(
      String by, CommissionerId commissioner, ReturnPeriod period, Progress progress) {
    progress.at(0, 1, "Reading the book");
    return freeze(commissioner, period).then(frozen -> issue(by, frozen, progress));
  }

  private Outcome<IssuedReturn> issue(String by, Frozen frozen, Progress progress) {
    progress.checkCancelled();
    var bytes = text.bytes(frozen.figures());
    var fingerprint = FiguresText.fingerprint(bytes);
    var latest = frozen.latest();
    if (latest.filter(it -> it.issued().fingerprint().equals(fingerprint)).isPresent()) {
      return Outcome.done(latest.get().issued());
    }
    var edition =
        new Edition(
            latest.map(it -> it.issued().version() + 1).orElse(1),
            fingerprint,
            LocalDate.now(clock),
            latest.map(it -> changes(it, frozen.figures())).orElse(List.of()));
    var workbook = ReturnWorkbook.of(frozen.figures(), edition, progress);
    progress.checkCancelled();
    return workbook.then(
        made ->
            database.write(tx -> keep(tx, by, frozen, edition, made, FiguresText.packed(bytes))));
  }

  private List<String> changes(Kept before, ReturnFigures now) {
    return WhatChanged.between(text.figures(FiguresText.unpacked(before.packedFigures())), now);
  }

  private Outcome<IssuedReturn> keep(
      Tx tx, String by, Frozen frozen, Edition edition, byte[] workbook, byte[] packedFigures) {
    var commissioner = frozen.commissioner();
    var period = frozen.figures().heading().period();
    var kept = IssuedReturnStore.latest(tx, commissioner.id(), period).map(IssuedReturn::version);
    if (kept.orElse(0) + 1 != edition.version()) {
      return Outcome.refused(
          "This return was issued elsewhere in the meantime. Look at that version first.");
    }
    var name = IssuedReturn.fileName(commissioner.name(), period, edition.version());
    var issued =
        new IssuedReturn(
            new IssuedReturnId(0),
            new IssuedReturn.Addressee(commissioner.id(), commissioner.name()),
            period,
            edition.version(),
            edition.fingerprint(),
            documents.keep(tx, new Made(name, ReturnWorkbook.MEDIA_TYPE, workbook)),
            new IssuedReturn.Issuing(clock.instant().truncatedTo(ChronoUnit.MICROS), by));
    var id = IssuedReturnStore.add(tx, issued, packedFigures);
    activity.record(
        tx,
        by,
        "Return issued",
        commissioner.name(),
        "%s, version %d".formatted(period.inWords(), edition.version()));
    return Outcome.done(issued.withId(id));
  }

  /** Every version of every return, the newest first. */
  public List<IssuedReturn> issued() {
    return database.read(IssuedReturnStore::all);
  }

  /** The figures that an issued return was made from. */
  public ReturnFigures figures(IssuedReturn issued) {
    return text.figures(
        FiguresText.unpacked(database.read(tx -> IssuedReturnStore.figures(tx, issued.id()))));
  }

  /**
   * Writes an issued return to {@code file}, byte for byte as it was issued. Refused when the place
   * cannot be written to.
   */
  public Outcome<Path> save(IssuedReturn issued, Path file) {
    var bytes = database.read(tx -> documents.open(tx, issued.workbook())).orElseThrow();
    return WholeFile.write(file, out -> out.write(bytes));
  }
}
