package org.ringfence.bank.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes one statement line of one CAMT.053 entry, however many payments are batched in it. */
final class CamtEntry {

  /** A payroll's worth of names would bury the line. */
  private static final int TEXT_MAX = 500;

  private static final int PAYMENTS_MAX = 25;
  private static final int PIECES_MAX = 10;

  private CamtEntry() {}

  /** Pending, future and informational entries are not lines of the statement. */
  static boolean isBooked(XmlPart entry) throws UnreadableFileException {
    var code = entry.textAt("Sts", "Cd");
    var status = code.isEmpty() ? entry.textAt("Sts") : code;
    return switch (status) {
      case "", "BOOK" -> true;
      case "PDNG", "FUTR", "INFO" -> false;
      default -> throw refuse(entry, "a status that is not known", "no status", status);
    };
  }

  static boolean hasNoDate(XmlPart entry) {
    return entry.at("BookgDt").isEmpty() && entry.at("ValDt").isEmpty();
  }

  /**
   * @param otherwise the day of an entry that has no date of its own
   */
  static BankFileLine line(XmlPart entry, Optional<LocalDate> otherwise)
      throws UnreadableFileException {
    var amount = entry.at("Amt");
    var written = amount.map(XmlPart::text).orElse("");
    refuseCurrency(entry, amount.map(XmlPart::currency).orElse(""));
    var pounds = AmountText.parse(written);
    if (pounds.isEmpty()) {
      throw refuse(entry, "an amount that cannot be read", "no amount", written);
    }
    // The side is where the money went, in a reversal too: there it is the reverse of the original.
    var side = entry.textAt("CdtDbtInd");
    if (!side.equals("CRDT") && !side.equals("DBIT")) {
      throw refuse(entry, "a side that is not known", "neither credit nor debit", side);
    }
    var day = hasNoDate(entry) ? otherwise : day(entry, "BookgDt").or(() -> day(entry, "ValDt"));
    if (day.isEmpty()) {
      throw refuse(
          entry,
          "a date that cannot be read",
          "no date",
          entry
              .at("BookgDt")
              .flatMap(date -> date.parts().stream().findFirst())
              .map(XmlPart::text)
              .orElse(""));
    }
    var id = entry.textAt("AcctSvcrRef");
    id = id.isEmpty() ? entry.textAt("NtryRef") : id;
    return new BankFileLine(
        day.get(),
        side.equals("DBIT") ? pounds.get().negated() : pounds.get(),
        Optional.empty(),
        text(entry, side),
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        type(entry));
  }

  /** The date in an element that holds either {@code Dt} or {@code DtTm}. */
  static Optional<LocalDate> day(XmlPart part, String name) {
    return part.at(name)
        .flatMap(
            date ->
                DateText.parse(
                    date.parts().isEmpty() ? date.text() : date.parts().getFirst().text(),
                    DateOrder.DAY_FIRST));
  }

  static void refuseCurrency(XmlPart part, String currency) throws UnreadableFileException {
    if (!currency.isEmpty() && !currency.equals("GBP")) {
      throw UnreadableFileException.at(
          part.line(),
          "says the account is in "
              + currency.toUpperCase(Locale.ROOT)
              + "."
              + RefusalWords.POUNDS_ONLY);
    }
  }

  /** Who, then what for, for each payment in the entry; then what the bank adds. */
  private static String text(XmlPart entry, String side) {
    var pieces = new ArrayList<String>();
    var other = side.equals("DBIT") ? "Cdtr" : "Dbtr";
    var payments = entry.all("NtryDtls", "TxDtls");
    for (var payment : payments.subList(0, Math.min(payments.size(), PAYMENTS_MAX))) {
      pieces.add(
          first(
              payment,
              List.of("RltdPties", other, "Nm"),
              List.of("RltdPties", other, "Pty", "Nm")));
      pieces.addAll(texts(payment.all("RmtInf", "Ustrd")));
      pieces.addAll(texts(payment.all("RmtInf", "Strd", "CdtrRefInf", "Ref")));
      pieces.add(payment.textAt("AddtlTxInf"));
      var reference = payment.textAt("Refs", "EndToEndId");
      pieces.add(reference.equals("NOTPROVIDED") ? "" : reference);
    }
    pieces.add(entry.textAt("AddtlNtryInf"));
    var text = LineText.join(pieces);
    if (text.isEmpty()) {
      text = LineText.join(List.of(entry.textAt("BkTxCd", "Prtry", "Cd"), entry.textAt("NtryRef")));
    }
    return text.length() <= TEXT_MAX
        ? text
        : text.substring(
                0,
                text.offsetByCodePoints(
                    0, Math.min(TEXT_MAX, text.codePointCount(0, text.length()))))
            + "...";
  }

  private static List<String> texts(List<XmlPart> parts) {
    return parts.stream().limit(PIECES_MAX).map(XmlPart::text).toList();
  }

  private static String type(XmlPart entry) {
    var code =
        first(
            entry,
            List.of("BkTxCd", "Prtry", "Cd"),
            List.of("BkTxCd", "Domn", "Fmly", "SubFmlyCd"),
            List.of("BkTxCd", "Domn", "Cd"));
    return entry.textAt("RvslInd").equals("true") ? (code + " reversal").strip() : code;
  }

  @SafeVarargs
  private static String first(XmlPart part, List<String>... paths) {
    for (var path : paths) {
      var text = part.textAt(path.toArray(String[]::new));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static UnreadableFileException refuse(
      XmlPart entry, String unread, String missing, String written) {
    return UnreadableFileException.at(
        entry.line(),
        "begins an entry that has "
            + RefusalWords.unread(unread, missing, written)
            + "."
            + RefusalWords.AGAIN);
  }
}
