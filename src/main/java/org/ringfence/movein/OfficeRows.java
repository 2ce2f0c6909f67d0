package org.ringfence.movein;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ringfence.movein.MoveInBook.BankAccountRow;
import org.ringfence.movein.MoveInBook.CommissionerRow;
import org.ringfence.movein.MoveInBook.PayeeRow;
import org.ringfence.movein.MoveInBook.PersonRow;
import org.ringfence.movein.MoveInBook.ProviderRow;
import org.ringfence.movein.MoveInBook.StaffRow;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.PersonDetails;
import org.ringfence.people.StatementFormat;
import org.ringfence.sheet.Findings;
import org.ringfence.sheet.OpenWorkbook;
import org.ringfence.sheet.Row;
import org.ringfence.sheet.TableLayout;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Provider;
import org.ringfence.staff.StaffDetails;

/**
 * Reads the sheets that other sheets refer to. A row with something wrong in it still counts as
 * being there, so that one wrong cell is not reported again in every row that refers to it.
 */
final class OfficeRows {

  static final int NAME_MAX = 200;
  static final int REFERENCE_MAX = 40;
  private static final int ADDRESS_MAX = 1000;
  private static final int NUMBER_MAX = 20;
  private static final int PHONE_MAX = 100;

  private final OpenWorkbook workbook;
  private final Findings findings;

  OfficeRows(OpenWorkbook workbook, Findings findings) {
    this.workbook = workbook;
    this.findings = findings;
  }

  MoveInBook.Office office() {
    return new MoveInBook.Office(
        all(MoveInSheets.PROVIDER, OfficeRows::provider),
        all(MoveInSheets.BANK_ACCOUNTS, OfficeRows::bankAccount),
        all(MoveInSheets.STAFF, OfficeRows::staff),
        all(MoveInSheets.COMMISSIONERS, OfficeRows::commissioner),
        all(MoveInSheets.PAYEES, OfficeRows::payee));
  }

  List<PersonRow> people() {
    return all(MoveInSheets.PEOPLE, OfficeRows::person);
  }

  private <T> List<T> all(TableLayout layout, Function<Row, T> read) {
    var rows = new ArrayList<T>();
    workbook.read(layout, findings, row -> rows.add(read.apply(row)));
    return rows;
  }

  private static ProviderRow provider(Row row) {
    row.need("Name");
    return new ProviderRow(
        row.number(),
        new Provider(
            row.text("Name", NAME_MAX),
            row.text("Address", ADDRESS_MAX),
            row.text("Phone", PHONE_MAX),
            row.text("Email", NAME_MAX),
            row.yesNo("One-person office").orElse(false)));
  }

  private static BankAccountRow bankAccount(Row row) {
    row.need("Name");
    return new BankAccountRow(
        row.number(),
        new BankAccountDetails(
            row.text("Name", NAME_MAX),
            sortCode(row.text("Sort code", NUMBER_MAX)),
            row.text("Account number", NUMBER_MAX)));
  }

  /** A cell that was typed as a number has lost the nought that the sort code began with. */
  private static String sortCode(String typed) {
    return typed.matches("\\d{5}") ? "0" + typed : typed;
  }

  private static StaffRow staff(Row row) {
    row.need("Name");
    return new StaffRow(
        row.number(),
        new StaffDetails(row.text("Name", NAME_MAX), row.text("Role", NAME_MAX), authority(row)));
  }

  /** What cannot be read counts as any amount, so that each of their bills is not reported too. */
  private static Authority authority(Row row) {
    var column = "Authorises up to";
    if (!row.isFilled(column)) {
      return Authority.none();
    }
    if (row.text(column, NAME_MAX).equalsIgnoreCase("any")) {
      return Authority.any();
    }
    return row.amount(column)
        .map(limit -> limit.isZero() ? Authority.none() : Authority.upTo(limit))
        .orElse(Authority.any());
  }

  private static CommissionerRow commissioner(Row row) {
    row.need("Name", "Kind");
    return new CommissionerRow(
        row.number(),
        row.text("Name", NAME_MAX),
        row.oneOf("Kind", List.of(CommissionerKind.values()), CommissionerKind::label)
            .orElse(CommissionerKind.COUNCIL));
  }

  private static PayeeRow payee(Row row) {
    row.need("Name");
    return new PayeeRow(
        row.number(),
        row.text("Name", NAME_MAX),
        row.oneOf("Kind", List.of(PayeeKind.values()), PayeeKind::label)
            .orElse(PayeeKind.THIRD_PARTY));
  }

  private static PersonRow person(Row row) {
    row.need("Reference", "Name");
    return new PersonRow(
        row.number(),
        new PersonDetails(
            row.text("Reference", REFERENCE_MAX),
            row.text("Name", NAME_MAX),
            row.text("Known as", NAME_MAX),
            row.text("Name to print", NAME_MAX),
            row.oneOf("Statement format", List.of(StatementFormat.values()), StatementFormat::label)
                .orElse(StatementFormat.STANDARD)));
  }
}
