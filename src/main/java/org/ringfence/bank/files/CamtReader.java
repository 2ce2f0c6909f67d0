package org.ringfence.bank.files;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads CAMT.053 of any version: elements are known by their names without the namespace, and the
 * few places where versions differ are tried in turn.
 */
final class CamtReader {

  private static final Pattern STATEMENT = Pattern.compile("BkToCstmrStmt(?:V\\d+)?");
  private static final Pattern OTHER_REPORT = Pattern.compile("BkToCstmr.*");

  private final XMLStreamReader reader;
  private final Statements statements = new Statements(BankFileFormat.CAMT_053, false);
  private final List<StatementPart> parts = new ArrayList<>();
  private int pending;

  private CamtReader(XMLStreamReader reader) {
    this.reader = reader;
  }

  static BankFile read(FileText file) throws UnreadableFileException {
    if (file.text().contains("<!DOCTYPE") || file.text().contains("<!ENTITY")) {
      throw new UnreadableFileException(
          "The file defines its own entities, which no bank’s statement does, so it was not read."
              + " Download the statement again from the bank.");
    }
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      var reader = factory.createXMLStreamReader(new StringReader(file.text().strip()));
      return new CamtReader(reader).read();
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      throw UnreadableFileException.at(
          Math.max(1, line),
          "is not whole XML: the file is cut off or damaged. Download the statement again.");
    }
  }

  private BankFile read() throws XMLStreamException, UnreadableFileException {
    boolean found = false;
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        var name = reader.getLocalName();
        if (STATEMENT.matcher(name).matches()) {
          found = true;
        } else if (OTHER_REPORT.matcher(name).matches()) {
          throw new UnreadableFileException(
              "The file is a bank’s report or advice ("
                  + name
                  + "), not a statement. Download the statement (CAMT.053).");
        } else if (found && name.equals("Stmt")) {
          statement();
        }
      }
    }
    if (!found) {
      throw new UnreadableFileException(
          "The file is XML but not a bank statement. Download the statement as CAMT.053, OFX or"
              + " CSV.");
    }
    if (parts.isEmpty()) {
      throw new UnreadableFileException(
          "The file is CAMT.053 but has no statement in it. Download the statement again.");
    }
    if (pending > 0) {
      statements.note(
          pending
              + (pending == 1 ? " entry is" : " entries are")
              + " not booked yet (pending or for information) and left out: the bank will send"
              + " them again when booked.");
    }
    return statements.together(parts);
  }

  /** One {@code Stmt}: its entries one by one, so that a long statement is never held as a tree. */
  private void statement() throws XMLStreamException, UnreadableFileException {
    var identity = AccountIdentity.UNSAID;
    var balances = new CamtBalances();
    var lines = new ArrayList<BankFileLine>();
    var stated = OptionalInt.empty();
    int entries = 0;
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        var part = XmlPart.read(reader);
        switch (part.name()) {
          case "Acct" -> {
            CamtEntry.refuseCurrency(part, part.textAt("Ccy"));
            identity = identity(part);
          }
          case "Bal" -> balances.take(part);
          case "Ntry" -> {
            entries++;
            if (CamtEntry.isBooked(part)) {
              lines.add(CamtEntry.line(part, dayOfDateless(part, balances)));
            } else {
              pending++;
            }
          }
          case "TxsSummry" -> stated = numberOfEntries(part);
          default -> {
            // Headers and interest: nothing that is a line or a balance.
          }
        }
      }
    }
    if (stated.isPresent() && stated.getAsInt() != entries) {
      statements.warn(
          "The statement of %s says that it has %d entries, but %d are in the file."
              .formatted(identity, stated.getAsInt(), entries));
    }
    parts.add(
        new StatementPart(
            identity, balances.opening(), balances.closing(), balances.openingOn(), lines));
  }

  /** A few banks date only the statement: its entries were booked on the day that it closes. */
  private Optional<LocalDate> dayOfDateless(XmlPart entry, CamtBalances balances) {
    if (!CamtEntry.hasNoDate(entry)) {
      return Optional.empty();
    }
    statements.note(
        "Entries without a date of their own have the day of the statement’s closing balance.");
    return balances.closingOn();
  }

  private static OptionalInt numberOfEntries(XmlPart summary) {
    var written = summary.textAt("TtlNtries", "NbOfNtries");
    return written.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  private static AccountIdentity identity(XmlPart account) {
    var iban = account.textAt("Id", "IBAN");
    if (!iban.isEmpty()) {
      return AccountIdentity.of(iban);
    }
    var number = account.textAt("Id", "Othr", "Id");
    var bank = account.textAt("Svcr", "FinInstnId", "ClrSysMmbId", "MmbId").replaceAll("\\D", "");
    if (number.isEmpty()) {
      return AccountIdentity.UNSAID;
    }
    boolean isSortCode = bank.length() == 6 && number.length() <= 8;
    return isSortCode ? AccountIdentity.of(bank, number) : AccountIdentity.of(number);
  }
}
