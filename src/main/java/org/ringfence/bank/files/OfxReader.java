package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.money.Money;

/** Reads OFX 1 (SGML, with tags that are not closed) and OFX 2 (XML). */
final class OfxReader {

  private static final Set<String> STATEMENT = Set.of("STMTRS", "CCSTMTRS");
  private static final Set<String> SECTION =
      Set.of(
          "BANKACCTFROM",
          "CCACCTFROM",
          "LEDGERBAL",
          "AVAILBAL",
          "PAYEE",
          "BANKACCTTO",
          "CCACCTTO",
          "CURRENCY",
          "ORIGCURRENCY",
          "BALLIST");

  /** A name may come in pieces, but not without end. */
  private static final int NAME_MAX = 500;

  private final OfxTokens tokens;
  private final List<StatementPart> parts = new ArrayList<>();
  private final Statements statements = new Statements(BankFileFormat.OFX, false);

  private Map<String, String> header = new HashMap<>();
  private List<BankFileLine> lines = new ArrayList<>();
  private Map<String, String> transaction = new HashMap<>();
  private boolean inStatement;
  private boolean inTransaction;
  private boolean ended;
  private int startedAt;
  private String section = "";
  private String message = "";

  private OfxReader(String text) {
    this.tokens = new OfxTokens(text);
  }

  static boolean isOfx(FileText file) {
    var head =
        file.text().substring(0, Math.min(file.text().length(), 4000)).toUpperCase(Locale.ROOT);
    return head.contains("OFXHEADER") || head.contains("<OFX>") || head.contains("<OFX ");
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    var upper = file.text().toUpperCase(Locale.ROOT);
    if (upper.contains("<!DOCTYPE") || upper.contains("<!ENTITY")) {
      throw new UnreadableFileException(
          "The file defines its own entities, which no bank’s statement does, so it was not read."
              + " Download the statement again from the bank.");
    }
    return new OfxReader(file.text()).read();
  }

  private BankFile read() throws UnreadableFileException {
    while (tokens.next()) {
      if (tokens.isClosing()) {
        closes(tokens.name());
      } else if (!tokens.isEmpty() || STATEMENT.contains(tokens.name())) {
        opens(tokens.name(), tokens.value());
      }
    }
    if (inTransaction || inStatement || !ended) {
      throw new UnreadableFileException(
          "The file breaks off before its end, so lines may be missing. Download the statement"
              + " again.");
    }
    if (parts.isEmpty()) {
      throw new UnreadableFileException(
          "The file is OFX but holds no bank statement"
              + (message.isEmpty() ? "" : " (the bank’s message: \"" + message + "\")")
              + ". Download the statement again.");
    }
    return statements.together(parts);
  }

  private void opens(String name, String value) throws UnreadableFileException {
    if (STATEMENT.contains(name)) {
      refuseIf(inStatement, "begins a statement inside another");
      inStatement = true;
      header = new HashMap<>();
      lines = new ArrayList<>();
      section = "";
    } else if (name.equals("INVSTMTRS")) {
      throw UnreadableFileException.at(
          tokens.line(),
          "begins a statement of investments. Download the statement of the bank account.");
    } else if (name.equals("STMTTRN")) {
      refuseIf(inTransaction, "begins a transaction inside another");
      refuseIf(!inStatement, "begins a transaction outside any statement");
      inTransaction = true;
      transaction = new HashMap<>();
      startedAt = tokens.line();
      section = "";
    } else if (SECTION.contains(name)) {
      section = name;
    } else if (inTransaction) {
      transactionField(name, value);
    } else if (inStatement) {
      header.putIfAbsent(section.isEmpty() ? name : section + "." + name, value);
    } else if (name.equals("MESSAGE")) {
      message = value;
    }
  }

  private void transactionField(String name, String value) throws UnreadableFileException {
    var key = section.isEmpty() || section.equals("PAYEE") ? name : section + "." + name;
    boolean once = key.equals("DTPOSTED") || key.equals("TRNAMT");
    refuseIf(once && transaction.containsKey(key), "gives a transaction a second " + name);
    if (key.equals("NAME") && transaction.containsKey("NAME")) {
      transaction.merge(
          "NAME", value, (one, other) -> one.length() > NAME_MAX ? one : one + " " + other);
    } else {
      transaction.putIfAbsent(key, value);
    }
  }

  private void closes(String name) throws UnreadableFileException {
    if (name.equals("OFX")) {
      ended = true;
    } else if (name.equals("STMTTRN")) {
      refuseIf(!inTransaction, "ends a transaction that never began");
      lines.add(line());
      inTransaction = false;
      section = "";
    } else if (STATEMENT.contains(name)) {
      refuseIf(inTransaction || !inStatement, "ends the statement out of place");
      parts.add(statement());
      inStatement = false;
    } else if (name.equals(section)) {
      section = "";
    } else if (name.equals("BANKTRANLIST")) {
      refuseIf(inTransaction, "ends the list inside a transaction");
    }
  }

  private BankFileLine line() throws UnreadableFileException {
    var date = DateText.parse(field("DTPOSTED"), DateOrder.DAY_FIRST);
    if (date.isEmpty()) {
      throw unread("a date that cannot be read", "no date", field("DTPOSTED"));
    }
    var amount = AmountText.parse(field("TRNAMT"));
    if (amount.isEmpty()) {
      throw unread("an amount that cannot be read", "no amount", field("TRNAMT"));
    }
    refuseCurrency(transaction.getOrDefault("CURRENCY.CURSYM", ""));
    var id = field("FITID");
    return new BankFileLine(
        date.get(),
        amount.get(),
        Optional.empty(),
        LineText.join(List.of(field("NAME"), field("MEMO"))),
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        LineText.join(List.of(field("TRNTYPE"), field("CHECKNUM"))));
  }

  private StatementPart statement() throws UnreadableFileException {
    refuseCurrency(header.getOrDefault("CURDEF", ""));
    var written = header.getOrDefault("LEDGERBAL.BALAMT", "");
    Optional<Money> closing = AmountText.parse(written);
    if (closing.isEmpty() && !written.isEmpty()) {
      throw UnreadableFileException.at(
          tokens.line(),
          "ends a statement whose balance cannot be read: \""
              + written
              + "\"."
              + RefusalWords.AGAIN);
    }
    return new StatementPart(identity(), Optional.empty(), closing, Optional.empty(), lines);
  }

  private AccountIdentity identity() {
    var bank = header.getOrDefault("BANKACCTFROM.BANKID", "").replaceAll("\\D", "");
    var account =
        header.getOrDefault("BANKACCTFROM.ACCTID", header.getOrDefault("CCACCTFROM.ACCTID", ""));
    if (account.isEmpty()) {
      return AccountIdentity.UNSAID;
    }
    // Fourteen figures are a sort code and a number, whatever else the bank is called.
    boolean whole = account.startsWith(bank) || account.replaceAll("\\D", "").length() == 14;
    return bank.length() == 6 && !whole
        ? AccountIdentity.of(bank, account)
        : AccountIdentity.of(account);
  }

  private String field(String name) {
    return transaction.getOrDefault(name, "");
  }

  private void refuseCurrency(String currency) throws UnreadableFileException {
    if (!currency.isEmpty() && !currency.equalsIgnoreCase("GBP")) {
      throw new UnreadableFileException(
          "The statement is in "
              + currency.toUpperCase(Locale.ROOT)
              + "."
              + RefusalWords.POUNDS_ONLY);
    }
  }

  private void refuseIf(boolean wrong, String says) throws UnreadableFileException {
    if (wrong) {
      throw UnreadableFileException.at(
          tokens.line(), says + ": the file is damaged. Download the statement again.");
    }
  }

  private UnreadableFileException unread(String unread, String missing, String written) {
    return UnreadableFileException.at(
        startedAt,
        "begins a transaction that has "
            + RefusalWords.unread(unread, missing, written)
            + "."
            + RefusalWords.AGAIN);
  }
}
