package org.ringfence.movein;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.documents.Fingerprint;
import org.ringfence.ids.CommandId;
import org.ringfence.job.Job;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Ledger;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Finding;
import org.ringfence.staff.ActivityLog;

/** Brings an office's own workbook into the book: the whole of it, or nothing. */
public final class MoveIn {

  /** After so many rows the book's file is worth packing. */
  private static final int MANY_ROWS = 10_000;

  private final Database database;
  private final Ledger ledger;
  private final Registers registers;
  private final ActivityLog activity;

  public MoveIn(Database database, Ledger ledger, Registers registers, ActivityLog activity) {
    this.database = database;
    this.ledger = ledger;
    this.registers = registers;
    this.activity = activity;
  }

  /**
   * Finds out what bringing the workbook in would do, and changes nothing. Refused when the file is
   * no workbook; what is wrong inside it is in the report.
   *
   * @param by the name of who is at the desk
   */
  public Job<Outcome<MoveInReport>> look(String by, Path file) {
    // What a reading transaction writes is undone, so the rehearsal can use the registers' own
    // rules.
    return progress ->
        MoveInReader.read(file, progress)
            .map(
                reading ->
                    database.read(
                        tx -> rehearse(tx, CommandId.fresh(), by, reading, progress).report()));
  }

  /**
   * Brings the workbook in. Refuses with every problem that {@link #look} would report. Rows that
   * the book has from an earlier workbook are left as they are, so that the same workbook again
   * adds nothing.
   *
   * @param id the same id twice brings in once
   * @param by the name of who is at the desk
   */
  public Job<Outcome<MoveInReport>> bringIn(CommandId id, String by, Path file) {
    return progress -> {
      var reading = MoveInReader.read(file, progress);
      if (reading instanceof Outcome.Refused<Reading> refused) {
        return refused.as();
      }
      var source =
          "%s, SHA-256 %s".formatted(file.getFileName(), Fingerprint.of(Files.readAllBytes(file)));
      return database.write(
          tx -> {
            var rehearsal = rehearse(tx, id, by, reading.orElseThrow(), progress);
            return perform(tx, rehearsal, source, progress);
          });
    };
  }

  private Rehearsal rehearse(Tx tx, CommandId id, String by, Reading reading, Progress progress) {
    return Rehearsal.of(reading, new Rehearsal.Stage(tx, registers, ledger, id, by), progress);
  }

  private Outcome<MoveInReport> perform(
      Tx tx, Rehearsal rehearsal, String source, Progress progress) {
    var report = rehearsal.report();
    if (!report.isReady()) {
      return Outcome.refused(report.problems().stream().map(Finding::toProblem).toList());
    }
    if (report.addsNothing()) {
      return Outcome.done(report);
    }
    var command = rehearsal.command();
    int rows = command.entries().size();
    progress.checkCancelled();
    progress.at(3, 4, "Storing %,d rows".formatted(rows));
    if (rows > 0) {
      var posted = ledger.post(tx, command);
      if (!posted.isDone()) {
        return Outcome.refused(posted.problems());
      }
    }
    if (rows > MANY_ROWS) {
      database.packWhenClosed();
    }
    activity.record(tx, command.by(), "Workbook brought in", source, report.inWords());
    progress.at(4, 4, "Done");
    return Outcome.done(report);
  }
}
