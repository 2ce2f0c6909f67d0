package org.ringfence.movein;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.ledger.EntryKind;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.AgreementForm;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.CommissionerKind;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.PersonDetails;
import org.ringfence.staff.Provider;
import org.ringfence.staff.StaffDetails;

/**
 * What a moving-in workbook holds, sheet by sheet, each row with its number on the sheet. Names
 * refer to one another as they were typed; letter case does not count.
 */
record MoveInBook(
    Office office,
    List<PersonRow> people,
    List<AgreementRow> agreements,
    List<FundingRow> funding,
    List<LedgerRow> ledger) {

  /** The sheets that say who the provider is and whom it deals with. */
  record Office(
      List<ProviderRow> providers,
      List<BankAccountRow> bankAccounts,
      List<StaffRow> staff,
      List<CommissionerRow> commissioners,
      List<PayeeRow> payees) {}

  /** A row that others refer to by its name. */
  interface Named {
    int row();

    String name();
  }

  record ProviderRow(int row, Provider provider) {}

  record BankAccountRow(int row, BankAccountDetails details) implements Named {
    @Override
    public String name() {
      return details.name();
    }
  }

  record StaffRow(int row, StaffDetails details) implements Named {
    @Override
    public String name() {
      return details.name();
    }
  }

  record CommissionerRow(int row, String name, CommissionerKind kind) implements Named {}

  record PayeeRow(int row, String name, PayeeKind kind) implements Named {}

  /** Referred to by the person's reference. */
  record PersonRow(int row, PersonDetails details) implements Named {
    @Override
    public String name() {
      return details.reference();
    }
  }

  record AgreementRow(
      int row,
      String person,
      String commissioner,
      AgreementForm form,
      Days days,
      Optional<Integer> surplusWeeks,
      Optional<Money> overspendLimit) {
    record Days(LocalDate signed, LocalDate starts, Optional<LocalDate> ends) {}
  }

  record FundingRow(
      int row,
      String person,
      FundingSource source,
      Money weekly,
      LocalDate from,
      Optional<LocalDate> to) {}

  /**
   * One row of the ledger.
   *
   * @param id unique in the workbook, and in the book once it is imported
   * @param reverses the id of the row that it undoes, or empty
   */
  record LedgerRow(
      int row, String id, EntryKind kind, Move move, About about, String narrative, String reverses)
      implements Named {

    /** When, whose, through which account and how much. */
    record Move(LocalDate on, String person, String bankAccount, Money amount) {}

    /** What it was for, who was paid and who signed; empty where the row says nothing. */
    record About(
        Optional<FundingSource> source,
        String category,
        String payee,
        String invoiceNumber,
        String outcome,
        String enteredBy,
        String authorisedBy) {}

    @Override
    public String name() {
      return id;
    }

    LocalDate on() {
      return move.on();
    }
  }
}
