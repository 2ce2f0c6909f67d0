package org.ringfence.returns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.problem.DayText;
import org.ringfence.sheet.Sheet;

/** The sheet that says how to read the others, and what to know before relying on them. */
final class ReturnNotes {

  private ReturnNotes() {}

  static Sheet.Notes of(ReturnFigures figures, Edition edition) {
    var notes = new ArrayList<Sheet.Note>();
    notes.addAll(about(figures.heading(), edition));
    notes.addAll(months(figures.standing()));
    notes.addAll(toKnow(figures));
    notes.addAll(columns("Summary", ReturnColumns.summary()));
    notes.addAll(columns("Transactions", ReturnColumns.transactions()));
    notes.addAll(columns("Bills", ReturnColumns.bills()));
    return new Sheet.Notes("Notes", "Individual Service Funds: return", notes);
  }

  private static List<Sheet.Note> about(ReturnFigures.Heading heading, Edition edition) {
    var notes = new ArrayList<Sheet.Note>();
    notes.add(note("Commissioner", heading.commissioner()));
    notes.add(note("Period", heading.period().inWords()));
    notes.add(note("From", heading.provider()));
    notes.add(note("Made on", DayText.of(edition.madeOn())));
    notes.add(note("Version", Integer.toString(edition.version())));
    if (edition.version() > 1) {
      notes.add(
          note(
              "What changed",
              "Compared with version %d:%n%s"
                  .formatted(edition.version() - 1, String.join("\n", edition.changes()))));
    }
    notes.add(
        note(
            "Fingerprint",
            edition.fingerprint()
                + "\nTwo returns with this fingerprint were made from the same figures."));
    if (heading.onePersonOffice()) {
      notes.add(
          note(
              "One-person office",
              "The provider has declared that one person both enters and authorises bills."));
    }
    return notes;
  }

  private static List<Sheet.Note> months(ReturnFigures.Standing standing) {
    var open =
        standing.openMonths().isEmpty()
            ? "None: every month of the period is closed."
            : inWords(standing.openMonths())
                + ". Figures of these months may still change; a later version would say so.";
    var reopened =
        standing.reopened().stream()
            .map(
                it ->
                    "%s, on %s by %s: %s"
                        .formatted(
                            DayText.of(it.month()), DayText.of(it.on()), it.by(), it.reason()));
    return Stream.concat(
            Stream.of(note("Months still open", open)), listed("Months reopened", reopened))
        .toList();
  }

  private static List<Sheet.Note> toKnow(ReturnFigures figures) {
    var overspends =
        figures.standing().overspends().stream()
            .map(
                it ->
                    "%s, entry %d of %s, authorised by %s: %s"
                        .formatted(
                            it.reference(),
                            it.entry(),
                            DayText.of(it.on()),
                            it.authorisedBy(),
                            it.reason()));
    var days =
        figures.summary().stream()
            .flatMap(
                row ->
                    Stream.concat(
                        row.agreement().began().stream()
                            .map(day -> row.reference() + ": began on " + DayText.of(day)),
                        row.agreement().ended().stream()
                            .map(day -> row.reference() + ": ended on " + DayText.of(day))));
    var proof = figures.standing().proof().stream().map(ProofLine::inWords);
    return Stream.of(
            listed("Is it all there?", proof),
            listed("Overspends authorised", overspends),
            listed("Agreements", days),
            listed("Also to know", figures.standing().alsoToKnow().stream()))
        .flatMap(notes -> notes)
        .toList();
  }

  /** The sentences under one heading; nothing at all when there are none. */
  private static Stream<Sheet.Note> listed(String heading, Stream<String> sentences) {
    var text = sentences.collect(Collectors.joining("\n"));
    return text.isEmpty() ? Stream.empty() : Stream.of(note(heading, text));
  }

  private static <R> List<Sheet.Note> columns(String sheet, List<Explained<R>> columns) {
    return columns.stream()
        .map(it -> note(sheet + ": " + it.column().header(), it.means()))
        .toList();
  }

  static String inWords(List<YearMonth> months) {
    return months.stream().map(DayText::of).collect(Collectors.joining(", "));
  }

  private static Sheet.Note note(String heading, String text) {
    return new Sheet.Note(heading, text);
  }
}
