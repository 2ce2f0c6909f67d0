package org.ringfence.movein;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.job.Progress;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.movein.MoveInBook.AgreementRow;
import org.ringfence.movein.MoveInBook.FundingRow;
import org.ringfence.movein.MoveInBook.LedgerRow;
import org.ringfence.people.AgreementForm;
import org.ringfence.sheet.Findings;
import org.ringfence.sheet.OpenWorkbook;
import org.ringfence.sheet.Row;

/** Reads the sheets about people's money: agreements, funding and the ledger. */
final class MoneyRows {

  private static final int ID_MAX = 100;
  private static final int INVOICE_MAX = 100;
  private static final int OUTCOME_MAX = 300;
  private static final int NARRATIVE_MAX = 1000;

  private final OpenWorkbook workbook;
  private final Findings findings;
  private final Progress progress;
  private final Set<String> unsoundIds = new HashSet<>();
  private final Set<String> unsoundPeople = new HashSet<>();
  private final Set<String> unsoundAgreements = new HashSet<>();
  private final Map<String, String> seen = new HashMap<>();

  MoneyRows(OpenWorkbook workbook, Findings findings, Progress progress) {
    this.workbook = workbook;
    this.findings = findings;
    this.progress = progress;
  }

  Set<String> unsoundIds() {
    return unsoundIds;
  }

  Set<String> unsoundPeople() {
    return unsoundPeople;
  }

  Set<String> unsoundAgreements() {
    return unsoundAgreements;
  }

  List<AgreementRow> agreements() {
    var rows = new ArrayList<AgreementRow>();
    workbook.read(MoveInSheets.AGREEMENTS, findings, row -> agreement(row).ifPresent(rows::add));
    return rows;
  }

  private Optional<AgreementRow> agreement(Row row) {
    row.need("Person", "Commissioner", "Form", "Signed", "Starts");
    var person = person(row);
    var commissioner = text(row, "Commissioner", OfficeRows.NAME_MAX);
    var form = row.oneOf("Form", List.of(AgreementForm.values()), AgreementForm::label);
    var signed = row.date("Signed");
    var starts = row.date("Starts");
    var ends = row.date("Ends");
    var surplusWeeks = row.wholeNumber("Surplus weeks");
    var overspendLimit = row.amount("Overspend limit");
    if (!row.isSound()) {
      unsoundAgreements.add(Names.key(person));
      return Optional.empty();
    }
    var days = new AgreementRow.Days(signed.orElseThrow(), starts.orElseThrow(), ends);
    return Optional.of(
        new AgreementRow(
            row.number(),
            person,
            commissioner,
            form.orElseThrow(),
            days,
            surplusWeeks,
            overspendLimit));
  }

  List<FundingRow> funding() {
    var rows = new ArrayList<FundingRow>();
    workbook.read(MoveInSheets.FUNDING, findings, row -> funding(row).ifPresent(rows::add));
    return rows;
  }

  private Optional<FundingRow> funding(Row row) {
    row.need("Person", "Source", "Weekly amount", "From");
    var person = person(row);
    var source = source(row);
    var weekly = row.amount("Weekly amount");
    var from = row.date("From");
    var to = row.date("To");
    return row.isSound()
        ? Optional.of(
            new FundingRow(
                row.number(),
                person,
                source.orElseThrow(),
                weekly.orElseThrow(),
                from.orElseThrow(),
                to))
        : Optional.empty();
  }

  List<LedgerRow> ledger() {
    var rows = new ArrayList<LedgerRow>();
    workbook.read(
        MoveInSheets.LEDGER,
        findings,
        row -> {
          if (row.number() % 2_000 == 0) {
            progress.checkCancelled();
            progress.at(0, 4, "Reading row %,d of the ledger".formatted(row.number()));
          }
          ledgerRow(row).ifPresent(rows::add);
        });
    return rows;
  }

  private Optional<LedgerRow> ledgerRow(Row row) {
    row.need("Id", "Date", "Person", "Kind", "Amount", "Bank account");
    var id = row.text("Id", ID_MAX);
    var on = row.date("Date");
    var person = person(row);
    var kind = row.oneOf("Kind", List.of(EntryKind.values()), EntryKind::label);
    var amount = row.positiveAmount("Amount");
    var bankAccount = text(row, "Bank account", OfficeRows.NAME_MAX);
    kind.ifPresent(known -> row.need(neededFor(known)));
    var about = about(row);
    var narrative = row.text("Narrative", NARRATIVE_MAX);
    var reverses = row.text("Reverses", ID_MAX);
    if (kind.isPresent() && kind.get() != EntryKind.REVERSAL && !reverses.isEmpty()) {
      row.problem(
          "Reverses", "Only a Reversal has something here. Make it one, or empty the cell.");
    }
    if (!row.isSound()) {
      unsoundIds.add(id);
      unsoundPeople.add(Names.key(person));
      return Optional.empty();
    }
    return Optional.of(
        new LedgerRow(
            row.number(),
            id,
            kind.orElseThrow(),
            move(on.orElseThrow(), person, bankAccount, amount.orElseThrow()),
            about,
            narrative,
            reverses));
  }

  private static LedgerRow.Move move(LocalDate on, String person, String bank, Money amount) {
    return new LedgerRow.Move(on, person, bank, amount);
  }

  private static String[] neededFor(EntryKind kind) {
    return switch (kind) {
      case OPENING_BALANCE, FUNDING, RETURNED -> new String[] {"Source"};
      case CONTRIBUTION, FEE -> new String[] {};
      case SUPPORT -> new String[] {"Category"};
      case BILL ->
          new String[] {"Payee", "Invoice number", "Category", "Entered by", "Authorised by"};
      case PURCHASE, REFUND -> new String[] {"Category", "Payee"};
      case REVERSAL -> new String[] {"Reverses"};
    };
  }

  private LedgerRow.About about(Row row) {
    return new LedgerRow.About(
        source(row),
        text(row, "Category", OfficeRows.NAME_MAX),
        text(row, "Payee", OfficeRows.NAME_MAX),
        row.text("Invoice number", INVOICE_MAX),
        text(row, "Outcome", OUTCOME_MAX),
        text(row, "Entered by", OfficeRows.NAME_MAX),
        text(row, "Authorised by", OfficeRows.NAME_MAX));
  }

  private static Optional<FundingSource> source(Row row) {
    return row.oneOf("Source", List.of(FundingSource.values()), FundingSource::label);
  }

  private String person(Row row) {
    return text(row, "Person", OfficeRows.REFERENCE_MAX);
  }

  /** A text that many rows share is kept once. */
  private String text(Row row, String column, int charactersMax) {
    var text = row.text(column, charactersMax);
    return seen.computeIfAbsent(text, same -> same);
  }
}
