package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines of a table whose columns are known. */
final class TableReader {

  /** Rows that state a balance and are not lines of the statement. */
  private static final Pattern BALANCE_ROW =
      Pattern.compile(
          "(?:opening|starting|start|closing|ending|end|final|current) balance\\b.*"
              + "|balance (?:brought|carried) forward\\b.*|(?:brought|carried) forward\\b.*"
              + "|balance as (?:at|of)\\b.*|balance (?:b/?f|c/?f)\\b.*|statement balance\\b.*"
              + "|(?:arranged )?overdraft limit\\b.*");

  private static final Pattern OPENING =
      Pattern.compile("(?:opening|start|starting) .*|(?:balance )?(?:brought forward|b/?f)\\b.*");

  private static final Set<String> UNDONE =
      Set.of("pending", "reverted", "declined", "failed", "cancelled", "canceled", "waiting");

  private final Table table;
  private final ColumnMapping mapping;
  private final Statements statements;
  private final TableAmounts amounts;
  private final DateOrder order;
  private final List<TableRow> rows;
  private final TableChecks checks;

  private TableReader(Table table, RecognisedTable recognised) throws UnreadableFileException {
    this.table = table;
    this.mapping = recognised.mapping();
    this.statements = new Statements(recognised.format(), recognised.newestFirst());
    this.rows = linesOf(table, mapping);
    this.amounts = new TableAmounts(mapping, rows);
    var written = rows.stream().map(row -> mapping.cell(row, ColumnRole.DATE)).toList();
    this.order = mapping.dateOrder().orElseGet(() -> DateText.orderOf(written));
    if (order == DateOrder.MONTH_FIRST && mapping.dateOrder().isEmpty()) {
      statements.note("Dates are written with the month first; the file itself shows it.");
    }
    this.checks = new TableChecks(mapping, rows, table.isRagged(), order, amounts);
  }

  static BankFile read(Table table, RecognisedTable recognised) throws UnreadableFileException {
    return new TableReader(table, recognised).read();
  }

  private BankFile read() throws UnreadableFileException {
    table.notes().forEach(statements::note);
    var accounts = new TableAccounts();
    int undone = 0;
    for (var row : rows) {
      checks.refuseExtraCells(row);
      checks.refuseOtherCurrency(row);
      if (isBalanceRow(row)) {
        takeBalance(row, accounts);
        continue;
      }
      checks.refuseMissingCells(row);
      if (isUndone(row)) {
        undone++;
      } else {
        accounts.add(identity(row), line(row));
      }
    }
    if (undone > 0) {
      statements.note(
          undone
              + (undone == 1 ? " row is" : " rows are")
              + " marked as pending, reverted or declined and left out: no money has moved.");
    }
    if (table.endsMidLine() && !rows.isEmpty()) {
      checks.refuseCutOff();
      statements.note("The last line has no line end; check that its text is whole.");
    }
    return statements.together(accounts.parts());
  }

  private static List<TableRow> linesOf(Table table, ColumnMapping mapping)
      throws UnreadableFileException {
    int from = mapping.rowsToSkip();
    if (!mapping.headings().isEmpty()) {
      from =
          Headings.under(table, mapping.headings())
              .orElseThrow(
                  () ->
                      new UnreadableFileException(
                          "The file does not have the headings that this account’s columns were"
                              + " chosen by ("
                              + LineText.join(mapping.headings())
                              + "). Choose its columns again."));
    }
    var lines = new ArrayList<TableRow>();
    for (int i = 0; i < table.rows().size(); i++) {
      var row = table.rows().get(i);
      boolean heading = !mapping.headings().isEmpty() && Headings.isSame(row, mapping.headings());
      if (i < from && !heading && looksLikeALine(row, mapping)) {
        throw row.refuse(
            "stands above the headings but looks like a transaction. Download the statement"
                + " again.");
      }
      if (i >= from && !row.isBlank() && !heading) {
        lines.add(row);
      }
    }
    return lines;
  }

  private static boolean looksLikeALine(TableRow row, ColumnMapping mapping) {
    return DateText.parse(mapping.cell(row, ColumnRole.DATE), DateOrder.DAY_FIRST).isPresent()
        && List.of(ColumnRole.AMOUNT, ColumnRole.PAID_IN, ColumnRole.PAID_OUT).stream()
            .anyMatch(role -> AmountText.parse(mapping.cell(row, role)).isPresent());
  }

  private BankFileLine line(TableRow row) throws UnreadableFileException {
    var written = mapping.cell(row, ColumnRole.DATE);
    var date =
        DateText.parse(written, order)
            .orElseThrow(
                () ->
                    row.refuse(
                        "has "
                            + RefusalWords.unread("a date that cannot be read", "no date", written)
                            + "."
                            + RefusalWords.AGAIN));
    var balance = amounts.balance(row);
    var id = LineText.withoutApostrophe(mapping.cell(row, ColumnRole.BANK_ID));
    return new BankFileLine(
        date,
        amounts.amount(row),
        balance,
        LineText.withoutApostrophe(mapping.cell(row, ColumnRole.TEXT)),
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        LineText.withoutApostrophe(mapping.cell(row, ColumnRole.TYPE)));
  }

  private AccountIdentity identity(TableRow row) {
    var account = LineText.withoutApostrophe(mapping.cell(row, ColumnRole.ACCOUNT));
    if (mapping.has(ColumnRole.SORT_CODE)) {
      return AccountIdentity.of(
          LineText.withoutApostrophe(mapping.cell(row, ColumnRole.SORT_CODE)), account);
    }
    return account.isEmpty() ? AccountIdentity.UNSAID : AccountIdentity.of(account);
  }

  /** Some banks write the word where the date will stand. */
  private boolean isUndone(TableRow row) {
    return Stream.of(ColumnRole.STATE, ColumnRole.DATE)
        .map(role -> LineText.withoutApostrophe(mapping.cell(row, role)).toLowerCase(Locale.ROOT))
        .anyMatch(UNDONE::contains);
  }

  /** A row with the words of a balance, and no amount of its own. */
  private boolean isBalanceRow(TableRow row) {
    return amounts.isBlankOrZero(row) && balanceWords(row).isPresent();
  }

  private static Optional<String> balanceWords(TableRow row) {
    return row.cells().stream()
        .map(cell -> LineText.withoutApostrophe(cell).toLowerCase(Locale.ROOT))
        .filter(cell -> BALANCE_ROW.matcher(cell).matches())
        .findFirst();
  }

  private void takeBalance(TableRow row, TableAccounts accounts) throws UnreadableFileException {
    var words = balanceWords(row).orElse("");
    var balance = amounts.balance(row);
    statements.note(row.place() + " states a balance (" + words + ") and is not a transaction.");
    if (balance.isPresent()) {
      if (OPENING.matcher(words).matches()) {
        accounts.opens(identity(row), balance.get());
      } else {
        accounts.closes(identity(row), balance.get());
      }
    }
  }
}
