package org.ringfence.movein;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.FundId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.Balance;
import org.ringfence.ledger.CameBy;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Ledger;
import org.ringfence.ledger.PostCommand;
import org.ringfence.money.Money;
import org.ringfence.sheet.Finding;

/**
 * A workbook held against the book: everything but the journal has been registered in the
 * transaction, and the entries are judged but not posted.
 *
 * @param command what is left to post when the report is ready
 */
record Rehearsal(MoveInReport report, PostCommand command) {

  private static final String AGREEMENTS = MoveInSheets.AGREEMENTS.sheet();
  private static final String FUNDING = MoveInSheets.FUNDING.sheet();
  private static final String LEDGER = MoveInSheets.LEDGER.sheet();

  /** What a rehearsal needs besides the workbook. */
  record Stage(Tx tx, Registers registers, Ledger ledger, CommandId id, String by) {}

  static Rehearsal of(Reading reading, Stage stage, Progress progress) {
    var tx = stage.tx();
    var findings = reading.findings();
    var additions = new Additions();
    var go =
        new Bringing(
            tx, stage.registers(), stage.by(), findings, new SheetNames(findings), additions);
    progress.checkCancelled();
    progress.at(1, 4, "Checking the sheets against one another");
    new OfficeRegistration(go).register(reading.book().office());
    var lives = new LifeRegistration(go, reading.unsoundAgreements());
    lives.register(reading.book());
    var context = new LedgerContext(tx, stage.registers());
    var registration =
        new LedgerRegistration(go, context, reading.unsoundIds(), lives.unsoundAgreements());
    var entries = registration.register(reading.book().ledger());
    go.names().reportStrays(reading.missing());
    reportMissingFunding(reading, additions);
    progress.checkCancelled();
    progress.at(2, 4, "Checking %,d rows of the ledger".formatted(entries.entries().size()));
    var command =
        new PostCommand(stage.id(), "Moving in", stage.by(), CameBy.WORKBOOK, entries.entries());
    var unsoundPeople = new HashSet<>(reading.unsoundPeople());
    unsoundPeople.addAll(registration.unsoundPeople());
    boolean anybody = unsoundPeople.stream().anyMatch(it -> context.person(it).isEmpty());
    new JudgedEntries(lives.unsoundAgreements(), unsoundPeople, anybody)
        .report(stage.ledger().check(tx, command), entries, findings);
    int taken = entries.entries().size() + entries.alreadyThere();
    if (!findings.hasProblems() && taken < reading.book().ledger().size()) {
      // A row may be passed over only because of a problem; money is never lost without a word.
      throw new IllegalStateException("Rows of the ledger were left out without a problem");
    }
    additions.add(LEDGER, entries.entries().size());
    var people = people(entries, context, new Funds().balances(tx));
    var report =
        new MoveInReport(
            sorted(findings.all()),
            findings.problemCount(),
            additions.bySheet(),
            entries.alreadyThere(),
            people);
    return new Rehearsal(report, command);
  }

  private static void reportMissingFunding(Reading reading, Additions additions) {
    if (reading.missing().contains(FUNDING) && additions.anyOf(AGREEMENTS)) {
      reading
          .findings()
          .problem(
              FUNDING,
              0,
              "",
              "There is no sheet of this name, so those who are new would have no weekly budget."
                  + " Add the sheet, or correct its name. Where nothing was agreed yet, the"
                  + " headings alone will do.");
    }
  }

  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Finding it) -> MoveInSheets.order(it.sheet()))
                .thenComparing(Finding::row))
        .toList();
  }

  private static List<MoveInReport.PersonLine> people(
      LedgerEntries entries, LedgerContext context, Map<FundId, Balance> before) {
    var rows = new TreeMap<String, Integer>();
    var opened = new HashMap<String, Money>();
    var effects = new HashMap<String, Money>();
    for (int i = 0; i < entries.entries().size(); i++) {
      var person = Names.key(entries.row(i).move().person());
      var effect = entries.entry(i).effect();
      rows.merge(person, 1, Integer::sum);
      effects.merge(person, effect, Money::plus);
      if (entries.entry(i).kind() == EntryKind.OPENING_BALANCE) {
        opened.merge(person, effect, Money::plus);
      }
    }
    return rows.entrySet().stream()
        .map(
            row -> {
              var person = context.person(row.getKey()).orElseThrow();
              var fund = before.get(context.fundOf(person));
              var held = fund == null ? Money.ZERO : fund.balance();
              return new MoveInReport.PersonLine(
                  person.reference(),
                  person.name(),
                  row.getValue(),
                  held.plus(opened.getOrDefault(row.getKey(), Money.ZERO)),
                  held.plus(effects.get(row.getKey())));
            })
        .toList();
  }
}
