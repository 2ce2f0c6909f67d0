package org.ringfence.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.money.Money;
import org.ringfence.money.MoneyText;

/** Writes a sample statement the way banks lay out their files. */
final class StatementLayouts {

  private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter SOLID = DateTimeFormatter.ofPattern("uuuuMMdd");

  /** No name in it is one that Ringfence knows. */
  private static final String PORTAL_HEADINGS =
      String.join(
          ";",
          "Unit",
          "Ledger ref",
          "Effective",
          "Keyed",
          "Serial",
          "Channel",
          "Op",
          "Sense",
          "Movement",
          "Position",
          "Wording A",
          "Wording B",
          "Wording C",
          "Desk",
          "Batch",
          "Flag",
          "Approver",
          "Mark");

  private StatementLayouts() {}

  /** Comma-separated, newest first, with a running balance, as Lloyds writes it. */
  static String lloyds(SampleStatement statement) {
    var rows = new ArrayList<String>();
    var balance = statement.opening();
    for (var line : statement.lines()) {
      balance = balance.plus(line.amount());
      rows.addFirst(
          String.join(
              ",",
              SLASHES.format(line.on()),
              line.type(),
              "'" + statement.account().sortCode(),
              statement.account().number(),
              line.text(),
              line.amount().isNegative() ? plain(line.amount().negated()) : "",
              line.amount().isNegative() ? "" : plain(line.amount()),
              plain(balance)));
    }
    rows.addFirst(
        "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,"
            + "Debit Amount,Credit Amount,Balance");
    return lines(rows);
  }

  /** OFX 1, whose tags are not closed, with the balance after the last line only. */
  static String ofx(SampleStatement statement) {
    var last = statement.lines().getLast().on();
    var rows = new ArrayList<String>();
    rows.addAll(
        List.of(
            "OFXHEADER:100",
            "DATA:OFXSGML",
            "VERSION:102",
            "SECURITY:NONE",
            "ENCODING:USASCII",
            "CHARSET:1252",
            "COMPRESSION:NONE",
            "OLDFILEUID:NONE",
            "NEWFILEUID:NONE",
            "",
            "<OFX>",
            "<SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>",
            "<DTSERVER>%s<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>".formatted(SOLID.format(last)),
            "<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS>",
            "<STMTRS><CURDEF>GBP",
            "<BANKACCTFROM><BANKID>%s<ACCTID>%s<ACCTTYPE>CHECKING</BANKACCTFROM>"
                .formatted(
                    statement.account().sortCode().replace("-", ""), statement.account().number()),
            "<BANKTRANLIST><DTSTART>%s<DTEND>%s"
                .formatted(SOLID.format(statement.lines().getFirst().on()), SOLID.format(last))));
    int serial = 0;
    for (var line : statement.lines()) {
      serial++;
      rows.add(
          "<STMTTRN><TRNTYPE>%s<DTPOSTED>%s<TRNAMT>%s<FITID>%s%03d<NAME>%s</STMTTRN>"
              .formatted(
                  line.amount().isNegative() ? "DEBIT" : "CREDIT",
                  SOLID.format(line.on()),
                  plain(line.amount()),
                  SOLID.format(line.on()).substring(0, 6),
                  serial,
                  line.text()));
    }
    rows.addAll(
        List.of(
            "</BANKTRANLIST>",
            "<LEDGERBAL><BALAMT>%s<DTASOF>%s</LEDGERBAL>"
                .formatted(plain(statement.closing()), SOLID.format(last)),
            "</STMTRS></STMTTRNRS></BANKMSGSRSV1>",
            "</OFX>"));
    return lines(rows);
  }

  /** A treasury portal's table of 18 columns with words of its own, for naming columns by hand. */
  static String portal(SampleStatement statement) {
    var rows = new ArrayList<String>();
    rows.add("Invented Treasury Portal;;;;;;;;;;;;;;;;;");
    rows.add("Extract of positions, all units;;;;;;;;;;;;;;;;;");
    rows.add(PORTAL_HEADINGS);
    var balance = statement.opening();
    int serial = 4_400;
    for (var line : statement.lines()) {
      balance = balance.plus(line.amount());
      serial++;
      var words = new ArrayList<>(List.of(line.text().split(" ", 3)));
      while (words.size() < 3) {
        words.add("");
      }
      rows.add(
          String.join(
              ";",
              "GBP",
              statement.account().number(),
              DOTS.format(line.on()),
              DOTS.format(keyed(line.on())),
              "S" + serial,
              "WEB",
              line.type(),
              line.amount().isNegative() ? "D" : "C",
              plain(line.amount().abs()),
              plain(balance),
              words.get(0),
              words.get(1),
              words.get(2),
              "07",
              "B" + line.on().getDayOfMonth(),
              "N",
              "auto",
              ""));
    }
    return lines(rows);
  }

  private static LocalDate keyed(LocalDate on) {
    return on.minusDays(1);
  }

  private static String plain(Money amount) {
    return MoneyText.plain(amount);
  }

  private static String lines(List<String> rows) {
    return String.join("\r\n", rows) + "\r\n";
  }
}
