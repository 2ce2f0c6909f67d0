package org.ringfence.movein;

import java.util.List;
import org.ringfence.sheet.TableLayout;

/** The sheets of the moving-in workbook and their columns, as other programs may rely on them. */
final class MoveInSheets {

  static final TableLayout PROVIDER =
      new TableLayout(
          "Provider", List.of("Name"), List.of("Address", "Phone", "Email", "One-person office"));
  static final TableLayout BANK_ACCOUNTS =
      new TableLayout("Bank accounts", List.of("Name"), List.of("Sort code", "Account number"));
  static final TableLayout STAFF =
      new TableLayout("Staff", List.of("Name"), List.of("Role", "Authorises up to"));
  static final TableLayout COMMISSIONERS =
      new TableLayout("Commissioners", List.of("Name", "Kind"), List.of());
  static final TableLayout PEOPLE =
      new TableLayout(
          "People",
          List.of("Reference", "Name"),
          List.of("Known as", "Statement format", "Name to print"));
  static final TableLayout AGREEMENTS =
      new TableLayout(
          "Agreements",
          List.of("Person", "Commissioner", "Form", "Signed", "Starts"),
          List.of("Ends", "Surplus weeks", "Overspend limit"));
  static final TableLayout FUNDING =
      new TableLayout(
          "Funding", List.of("Person", "Source", "Weekly amount", "From"), List.of("To"));
  static final TableLayout PAYEES = new TableLayout("Payees", List.of("Name"), List.of("Kind"));
  static final TableLayout LEDGER =
      new TableLayout(
          "Ledger",
          List.of("Id", "Date", "Person", "Kind", "Amount", "Bank account"),
          List.of(
              "Source",
              "Category",
              "Payee",
              "Invoice number",
              "Outcome",
              "Entered by",
              "Authorised by",
              "Narrative",
              "Reverses"));

  /** In the order in which they build on one another. */
  static final List<TableLayout> ALL =
      List.of(
          PROVIDER,
          BANK_ACCOUNTS,
          STAFF,
          COMMISSIONERS,
          PEOPLE,
          AGREEMENTS,
          FUNDING,
          PAYEES,
          LEDGER);

  /**
   * Without these there is nothing to move in; a workbook that lacks one has it under another name.
   */
  static final List<TableLayout> NEEDED = List.of(PROVIDER, PEOPLE, AGREEMENTS, LEDGER);

  /** The page of our own empty workbook that explains the others. */
  static final String NOTES = "How to fill in";

  private MoveInSheets() {}

  static boolean isKnown(String sheet) {
    return NOTES.equalsIgnoreCase(sheet)
        || ALL.stream().anyMatch(known -> known.sheet().equalsIgnoreCase(sheet));
  }

  /** The place of a sheet among the others; unknown ones come first. */
  static int order(String sheet) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).sheet().equals(sheet)) {
        return i;
      }
    }
    return -1;
  }
}
