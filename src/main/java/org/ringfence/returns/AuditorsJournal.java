package org.ringfence.returns;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.files.WholeFile;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.FundId;
import org.ringfence.job.Progress;
import org.ringfence.ledger.AccountRef;
import org.ringfence.ledger.Entry;
import org.ringfence.ledger.Funds;
import org.ringfence.ledger.Journal;
import org.ringfence.ledger.Months;
import org.ringfence.money.MoneyText;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.People;
import org.ringfence.problem.Outcome;

/**
 * The whole journal in hledger's plain-text format, so that an auditor can recompute every fund
 * with a program that is not ours: one transaction an entry, its number as the code, on the day it
 * counts on. It is read and written a month at a time, so that a large book needs no more memory
 * than a small one.
 */
public final class AuditorsJournal {

  private static final String TOP =
      """
      ; The journal of a Ringfence book, entry by entry.
      ; Recompute it with: hledger -f FILE check
      ;                    hledger -f FILE balance
      decimal-mark .
      commodity GBP 1000.00

      """;

  private final Database database;
  private final Journal journal;
  private final Funds funds;
  private final Months months;
  private final People people;
  private final BankAccounts banks;

  public AuditorsJournal(
      Database database,
      Journal journal,
      Funds funds,
      Months months,
      People people,
      BankAccounts banks) {
    this.database = database;
    this.journal = journal;
    this.funds = funds;
    this.months = months;
    this.people = people;
    this.banks = banks;
  }

  /**
   * Writes all entries to {@code file}, from one unchanging picture of the book. Refused when the
   * place cannot be written to.
   */
  public Outcome<Path> write(Path file, Progress progress) {
    return WholeFile.write(
        file,
        out -> {
          var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          database.read(
              tx -> {
                try {
                  write(tx, text, progress);
                  text.flush();
                  return true;
                } catch (IOException cannot) {
                  throw new UncheckedIOException(cannot);
                }
              });
        });
  }

  private void write(Tx tx, Writer out, Progress progress) throws IOException {
    out.write(TOP);
    var first = months.first(tx);
    var last = months.last(tx);
    if (first.isEmpty() || last.isEmpty()) {
      return;
    }
    var names = new Names(tx);
    long total = ChronoUnit.MONTHS.between(first.get(), last.get()) + 1;
    for (long done = 0; done < total; done++) {
      progress.checkCancelled();
      progress.at(done, total, "Writing the journal");
      for (var entry : entriesOf(tx, names.funds(), first.get().plusMonths(done))) {
        write(out, entry, names);
      }
    }
    progress.at(total, total, "Writing the journal");
  }

  private List<Entry> entriesOf(Tx tx, Map<FundId, String> references, YearMonth month) {
    return journal
        .lines(tx, references.keySet(), month.atDay(1), month.atEndOfMonth())
        .values()
        .stream()
        .flatMap(List::stream)
        .map(Journal.Line::entry)
        .sorted(comparing(Entry::postedOn).thenComparing(Entry::number))
        .toList();
  }

  private static void write(Writer out, Entry entry, Names names) throws IOException {
    names.declare(out, entry);
    out.write("%s (%s) %s\n".formatted(entry.postedOn(), entry.number(), description(entry)));
    if (entry.isLate()) {
      tag(out, "happened", entry.happenedOn().toString());
    }
    if (entry.trail().reverses().isPresent()) {
      tag(out, "reverses", entry.trail().reverses().get().toString());
    }
    if (!entry.facts().paid().invoiceNumber().isEmpty()) {
      tag(out, "invoice", entry.facts().paid().invoiceNumber());
    }
    for (var movement : entry.movements()) {
      var amount = MoneyText.plain(movement.amount());
      out.write("    %s  GBP %s\n".formatted(names.of(entry, movement.debit()), amount));
      out.write("    %s  GBP -%s\n".formatted(names.of(entry, movement.credit()), amount));
    }
    out.write('\n');
  }

  /** The payee, where there is one, and then what it was. */
  private static String description(Entry entry) {
    var payee = JournalWords.description(entry.facts().paid().payeeName());
    var narrative = JournalWords.description(entry.facts().narrative());
    var what = narrative.isEmpty() ? entry.kind().label() : entry.kind().label() + ": " + narrative;
    return payee.isEmpty() ? what : payee + " | " + what;
  }

  private static void tag(Writer out, String name, String value) throws IOException {
    out.write("    ; %s:%s\n".formatted(name, JournalWords.tagValue(value)));
  }

  /** Account names, each declared before its first use, so that hledger can check for strays. */
  private final class Names {

    private final Map<FundId, String> references = new HashMap<>();
    private final Map<BankAccountId, String> bankNames = new HashMap<>();
    private final HashSet<String> declared = new HashSet<>();

    Names(Tx tx) {
      var fundOf = funds.all(tx);
      people.all(tx).stream()
          .filter(person -> fundOf.containsKey(person.id()))
          .forEach(
              person ->
                  references.put(
                      fundOf.get(person.id()), JournalWords.accountPart(person.reference())));
      banks
          .all(tx)
          .forEach(bank -> bankNames.put(bank.id(), JournalWords.accountPart(bank.name())));
    }

    Map<FundId, String> funds() {
      return references;
    }

    void declare(Writer out, Entry entry) throws IOException {
      var used = new TreeSet<String>();
      entry
          .movements()
          .forEach(
              movement -> {
                used.add(of(entry, movement.debit()));
                used.add(of(entry, movement.credit()));
              });
      boolean isNew = false;
      for (var name : used) {
        if (declared.add(name)) {
          out.write("account " + name + "\n");
          isNew = true;
        }
      }
      if (isNew) {
        out.write('\n');
      }
    }

    String of(Entry entry, AccountRef account) {
      var key = account.key();
      return "fund:"
          + references.get(entry.fund())
          + switch (account.kind()) {
            case BANK -> ":bank:" + bankNames.get(account.bank().orElseThrow());
            case INCOME -> ":in:" + JournalWords.accountPart(key);
            case SUPPORT, PURCHASED, FEE -> ":out:" + JournalWords.accountPart(key);
            case OPENING -> ":opening";
            case RETURNED -> ":returned:" + JournalWords.accountPart(key);
          };
    }
  }
}
