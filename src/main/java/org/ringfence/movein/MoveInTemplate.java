package org.ringfence.movein;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.job.Progress;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.StatementFormat;
import org.ringfence.problem.Outcome;
import org.ringfence.sheet.Column;
import org.ringfence.sheet.Sheet;
import org.ringfence.sheet.TableLayout;
import org.ringfence.sheet.WorkbookWriter;

/** The empty moving-in workbook: every sheet with its headers, and a page that explains them. */
public final class MoveInTemplate {

  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("Name", 32),
          Map.entry("Address", 40),
          Map.entry("Email", 30),
          Map.entry("Commissioner", 30),
          Map.entry("Kind", 16),
          Map.entry("Bank account", 22),
          Map.entry("Category", 22),
          Map.entry("Payee", 28),
          Map.entry("Outcome", 32),
          Map.entry("Entered by", 18),
          Map.entry("Authorised by", 18),
          Map.entry("Narrative", 44));

  /** One row of a sheet, by header; a header that is not in it leaves its cell empty. */
  public record Cells(Map<String, Column.Value> byHeader) {
    public Cells {
      byHeader = Map.copyOf(byHeader);
    }

    Column.Value under(String header) {
      return byHeader.getOrDefault(header, new Column.Value.Nothing());
    }
  }

  /** The sheets and their columns, in the order of their tabs. */
  public List<TableLayout> layouts() {
    return MoveInSheets.ALL;
  }

  /** Writes the empty workbook. Refused when the place cannot be written to. */
  public Outcome<Path> write(Path file, Progress progress) {
    return write(file, Map.of(), progress);
  }

  /**
   * Writes the workbook with rows in it.
   *
   * @param rows by the name of the sheet
   */
  public Outcome<Path> write(Path file, Map<String, List<Cells>> rows, Progress progress) {
    var sheets = new ArrayList<Sheet>();
    sheets.add(new Sheet.Notes(MoveInSheets.NOTES, "Moving in to Ringfence", notes()));
    for (var layout : layouts()) {
      sheets.add(table(layout, rows.getOrDefault(layout.sheet(), List.of())));
    }
    return new WorkbookWriter("Ringfence: moving in", sheets).write(file, progress);
  }

  private static Sheet table(TableLayout layout, List<Cells> rows) {
    var columns =
        Stream.concat(layout.needed().stream(), layout.others().stream())
            .map(
                header ->
                    new Column<Cells>(
                        header,
                        WIDTHS.getOrDefault(header, Math.max(12, header.length() + 2)),
                        choices(layout, header),
                        row -> row.under(header)))
            .toList();
    return new Sheet.Table<>(
        layout.sheet(), layout.sheet().replace(' ', '_') + "_table", columns, rows);
  }

  private static List<String> choices(TableLayout layout, String header) {
    return switch (header) {
      case "One-person office" -> List.of("yes", "no");
      case "Statement format" ->
          Stream.of(StatementFormat.values()).map(StatementFormat::label).toList();
      case "Form" -> Stream.of(AgreementForm.values()).map(AgreementForm::label).toList();
      case "Source" -> Stream.of(FundingSource.values()).map(FundingSource::label).toList();
      case "Kind" -> kinds(layout);
      default -> List.of();
    };
  }

  private static List<String> kinds(TableLayout layout) {
    if (layout == MoveInSheets.COMMISSIONERS) {
      return Stream.of(CommissionerKind.values()).map(CommissionerKind::label).toList();
    }
    return layout == MoveInSheets.PAYEES
        ? Stream.of(PayeeKind.values()).map(PayeeKind::label).toList()
        : Stream.of(EntryKind.values()).map(EntryKind::label).toList();
  }

  private static List<Sheet.Note> notes() {
    return List.of(
        new Sheet.Note(
            "What this is",
            "Fill in the sheets after this one with your records and bring the workbook into"
                + " Ringfence. Everything is checked first; if one row is wrong, nothing is brought"
                + " in and you are told the sheet, the row and what to do."),
        new Sheet.Note(
            "Rows and columns",
            "Leave the names of sheets and columns as they are; their order does not matter. You"
                + " may add sheets and columns of your own: Ringfence leaves them out. Empty rows"
                + " are skipped."),
        new Sheet.Note(
            "Dates", "As a date of your spreadsheet program, or 31/10/2026, or 2026-10-31."),
        new Sheet.Note(
            "Amounts",
            "Pounds and pence, such as 1,234.50. Never negative: the kind says which way money"
                + " goes."),
        new Sheet.Note(
            "Provider",
            "One row about your organisation. Say yes under One-person office only when one person"
                + " both enters and authorises bills."),
        new Sheet.Note(
            "Staff",
            "Authorises up to: empty when they may not authorise bills, an amount, or the word"
                + " any."),
        new Sheet.Note(
            "People",
            "Reference: short, and different for everyone, such as P001. It is what Person means on"
                + " the other sheets. Name to print: for a name in letters that Ringfence cannot"
                + " print."),
        new Sheet.Note(
            "Agreements",
            "One row an agreement. Leave Ends empty while it goes on. Surplus weeks: how many weeks"
                + " of budget the fund may hold. Overspend limit: how far below nothing it may go;"
                + " empty means not at all."),
        new Sheet.Note("Funding", "What is due each week from each source, from a day on."),
        new Sheet.Note("Payees", "Kind: Third party, or Provider when the payee is you."),
        new Sheet.Note(
            "Ledger",
            "One row for each time money moved. Id: different for every row, such as L0001; it is"
                + " how Ringfence knows a row again."),
        new Sheet.Note(
            "Opening balance",
            "What the fund held when these records start; the first row of its person. Needs"
                + " Source."),
        new Sheet.Note("Funding, Contribution", "Money received. Funding needs Source."),
        new Sheet.Note(
            "Support, Fee",
            "Your own charge for support (needs Category), and your agreed management fee."),
        new Sheet.Note(
            "Bill",
            "A third party’s bill, paid. Needs Payee, Invoice number, Category, Entered by,"
                + " Authorised by. Rows with the same payee, invoice number and date are the shares"
                + " of one bill."),
        new Sheet.Note(
            "Purchase, Refund",
            "Spending with a receipt, and money that a payee gave back. Need Category and Payee."),
        new Sheet.Note("Returned", "Money given back to the commissioner. Needs Source."),
        new Sheet.Note(
            "Reversal",
            "Undoes an earlier row: write that row’s Id under Reverses, with the same person,"
                + " amount and bank account."));
  }
}
