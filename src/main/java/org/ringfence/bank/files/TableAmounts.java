package org.ringfence.bank.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/** The signed amount and the balance of each row, whichever way the bank writes them. */
final class TableAmounts {

  private static final List<ColumnRole> MONEY =
      List.of(ColumnRole.AMOUNT, ColumnRole.PAID_IN, ColumnRole.PAID_OUT, ColumnRole.BALANCE);

  private static final Pattern PENCE = Pattern.compile(".*\\.\\d{2}\\D*");

  private static final Pattern MARKED_IN =
      Pattern.compile("\\+.*|.*\\d ?CR", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKED_OUT =
      Pattern.compile(".*[-\u2212\u2013(].*|.*\\d ?(?:DR|OD)", Pattern.CASE_INSENSITIVE);

  private final ColumnMapping mapping;

  /** Whether the file marks money in ({@code +}, {@code CR}) and leaves money out bare. */
  private final boolean bareIsOut;

  /** Whether money out already has its minus in a column of its own. */
  private final boolean outIsSigned;

  TableAmounts(ColumnMapping mapping, List<TableRow> rows) {
    this.mapping = mapping;
    var amounts =
        rows.stream()
            .map(row -> LineText.withoutApostrophe(mapping.cell(row, ColumnRole.AMOUNT)))
            .toList();
    this.bareIsOut =
        amounts.stream().anyMatch(amount -> MARKED_IN.matcher(amount).matches())
            && amounts.stream().noneMatch(amount -> MARKED_OUT.matcher(amount).matches());
    this.outIsSigned =
        rows.stream()
            .map(row -> AmountText.parse(mapping.cell(row, ColumnRole.PAID_OUT)))
            .flatMap(Optional::stream)
            .filter(amount -> !amount.isZero())
            .allMatch(Money::isNegative);
  }

  /** Money in positive, money out negative. */
  Money amount(TableRow row) throws UnreadableFileException {
    if (mapping.has(ColumnRole.AMOUNT)) {
      var amount = required(row, ColumnRole.AMOUNT);
      if (mapping.has(ColumnRole.DIRECTION)) {
        return directed(row, amount);
      }
      var fee = optional(row, ColumnRole.FEE).orElse(Money.ZERO).abs();
      return (isTurned(row) ? amount.negated() : amount).minus(fee);
    }
    var in = optional(row, ColumnRole.PAID_IN).orElse(Money.ZERO);
    var out = optional(row, ColumnRole.PAID_OUT).orElse(Money.ZERO);
    if (isBlank(row, ColumnRole.PAID_IN) && isBlank(row, ColumnRole.PAID_OUT)) {
      throw row.refuse(
          "has no amount, neither paid in nor paid out. Nothing was read; download the statement"
              + " again.");
    }
    if (!in.isZero() && !out.isZero()) {
      throw row.refuse(
          "has an amount paid in and an amount paid out, and only one can be meant."
              + RefusalWords.AGAIN);
    }
    return in.plus(outIsSigned ? out : out.negated());
  }

  private boolean isTurned(TableRow row) {
    var written = LineText.withoutApostrophe(mapping.cell(row, ColumnRole.AMOUNT));
    return mapping.outIsPositive() || bareIsOut && !MARKED_IN.matcher(written).matches();
  }

  Optional<Money> balance(TableRow row) throws UnreadableFileException {
    return optional(row, ColumnRole.BALANCE);
  }

  /** Whether the row has no amount of its own. */
  boolean isBlankOrZero(TableRow row) {
    for (var role : List.of(ColumnRole.AMOUNT, ColumnRole.PAID_IN, ColumnRole.PAID_OUT)) {
      var written = mapping.cell(row, role);
      boolean zero = AmountText.parse(written).map(Money::isZero).orElse(false);
      if (!LineText.tidy(written).isEmpty() && !zero) {
        return false;
      }
    }
    return true;
  }

  /** Whether the file ends in an amount without the two pence figures that all others have. */
  boolean lastLosesPence(List<TableRow> rows) {
    int end = rows.getLast().width() - 1;
    boolean money =
        MONEY.stream()
            .map(mapping::column)
            .anyMatch(column -> column.isPresent() && column.getAsInt() == end);
    return money
        && end == rows.getLast().cells().size() - 1
        && !PENCE.matcher(rows.getLast().cell(end)).matches()
        && rows.subList(0, rows.size() - 1).stream()
            .map(row -> row.cell(end))
            .filter(cell -> !LineText.tidy(cell).isEmpty())
            .allMatch(cell -> PENCE.matcher(cell).matches());
  }

  private Money directed(TableRow row, Money amount) throws UnreadableFileException {
    var direction =
        LineText.withoutApostrophe(mapping.cell(row, ColumnRole.DIRECTION))
            .toUpperCase(Locale.ROOT);
    if (direction.startsWith("C") || direction.equals("IN") || direction.equals("+")) {
      return amount.abs();
    }
    if (direction.startsWith("D") || direction.equals("OUT") || direction.equals("-")) {
      return amount.abs().negated();
    }
    throw row.refuse(
        "has "
            + RefusalWords.unread(
                "a word for in or out that is not known", "no word for in or out", direction)
            + ". Choose the columns again.");
  }

  private boolean isBlank(TableRow row, ColumnRole role) {
    return LineText.tidy(mapping.cell(row, role)).isEmpty();
  }

  private Optional<Money> optional(TableRow row, ColumnRole role) throws UnreadableFileException {
    return isBlank(row, role) ? Optional.empty() : Optional.of(required(row, role));
  }

  private Money required(TableRow row, ColumnRole role) throws UnreadableFileException {
    var written = mapping.cell(row, role);
    var amount = AmountText.parse(written);
    if (amount.isPresent()) {
      return amount.get();
    }
    if (AmountText.isForeign(written)) {
      throw row.refuse(
          "is in another currency (\""
              + LineText.tidy(written)
              + "\")."
              + RefusalWords.POUNDS_ONLY);
    }
    throw row.refuse(
        "has "
            + RefusalWords.unread(
                article(role) + " that cannot be read", "no " + word(role), written)
            + "."
            + RefusalWords.AGAIN);
  }

  private static String article(ColumnRole role) {
    return role == ColumnRole.BALANCE ? "a balance" : "an amount";
  }

  private static String word(ColumnRole role) {
    return role == ColumnRole.BALANCE ? "balance" : "amount";
  }
}
