package org.ringfence.bank.files;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/** Reads what stands after {@code :61:}, and the dates and amounts that MT940 writes. */
final class Mt940Line {

  /** Value date, entry date, mark, the third letter of the currency, amount, type, the rest. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{6})(\\d{4}| {4})?([RE][CD]|[CD])([A-Z])?(\\d[\\d.,]*)([A-Z][A-Z0-9]{3})?(.*)",
          Pattern.DOTALL);

  private static final Pattern NOTHING = Pattern.compile("(?:NONREF|NOTPROVIDED)?(?://)?");

  private final Mt940Field field;
  private final Matcher parts;

  private Mt940Line(Mt940Field field, Matcher parts) {
    this.field = field;
    this.parts = parts;
  }

  static Mt940Line of(Mt940Field field) throws UnreadableFileException {
    var matcher = LINE.matcher(field.value());
    if (!matcher.matches()) {
      throw field.unread();
    }
    return new Mt940Line(field, matcher);
  }

  /** Expected ({@code EC}, {@code ED}), so not booked yet and not a line of the statement. */
  boolean isExpected() {
    return parts.group(3).startsWith("E");
  }

  BankFileLine read() throws UnreadableFileException {
    var valued = day(parts.group(1)).orElseThrow(field::unread);
    // A reversed credit (RC) takes money out again; a reversed debit (RD) brings it back.
    var mark = parts.group(3);
    boolean out = mark.equals("D") || mark.equals("RC");
    var amount = amount(parts.group(5), out, field);
    var references = Optional.ofNullable(parts.group(7)).orElse("").split("\n", 2);
    int bank = references[0].indexOf("//");
    var own = bank < 0 ? references[0] : references[0].substring(0, bank);
    var bankId = bank < 0 ? "" : LineText.tidy(references[0].substring(bank + 2));
    var text =
        LineText.join(
            List.of(
                NOTHING.matcher(own.strip()).matches() ? "" : own,
                references.length > 1 ? references[1] : ""));
    return new BankFileLine(
        booked(valued, parts.group(2)),
        amount,
        Optional.empty(),
        text,
        bankId.isEmpty() ? Optional.empty() : Optional.of(bankId),
        Optional.ofNullable(parts.group(6)).orElse(""));
  }

  /** The entry date has no year: it is the one that brings it nearest to the value date. */
  private LocalDate booked(LocalDate valued, String entered) throws UnreadableFileException {
    if (entered == null || entered.isBlank()) {
      return valued;
    }
    for (int year : List.of(valued.getYear(), valued.getYear() - 1, valued.getYear() + 1)) {
      var date = day(year, entered);
      if (date.isPresent() && Math.abs(date.get().toEpochDay() - valued.toEpochDay()) < 183) {
        return date.get();
      }
    }
    throw field.unread();
  }

  /** A day written in six figures, the year first; two figures from 70 on are of last century. */
  static Optional<LocalDate> day(String yymmdd) {
    int year = Integer.parseInt(yymmdd.substring(0, 2));
    return day(year < 70 ? 2000 + year : 1900 + year, yymmdd.substring(2));
  }

  /**
   * Banks that count thirty days to each month value a line on 30 February; it is the last day of
   * February here.
   */
  private static Optional<LocalDate> day(int year, String mmdd) {
    boolean lastOfFebruary = mmdd.equals("0230") || mmdd.equals("0229") && !Year.isLeap(year);
    return lastOfFebruary
        ? Optional.of(Year.of(year).atMonth(2).atEndOfMonth())
        : DateText.parse("%04d%s".formatted(year, mmdd), DateOrder.DAY_FIRST);
  }

  /** The comma is the decimal mark and always there, even with no pence after it. */
  static Money amount(String written, boolean negative, Mt940Field field)
      throws UnreadableFileException {
    var point = written.contains(",") ? written.replace(".", "").replace(',', '.') : written;
    var amount = AmountText.parse(point.toUpperCase(Locale.ROOT)).orElseThrow(field::unread);
    return negative ? amount.negated() : amount;
  }
}
