package org.ringfence.movein;

import org.ringfence.people.Agreements;
import org.ringfence.people.BankAccounts;
import org.ringfence.people.Commissioners;
import org.ringfence.people.FundingLines;
import org.ringfence.people.Payees;
import org.ringfence.people.People;
import org.ringfence.staff.Authorisers;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.StaffDirectory;

/** Everything in the book that a workbook may add to, apart from the journal. */
public record Registers(Office office, Lives lives) {

  /** Who the provider is and whom it deals with. */
  public record Office(
      ProviderDetails provider,
      BankAccounts bankAccounts,
      StaffDirectory staff,
      Authorisers authorisers,
      Commissioners commissioners,
      Payees payees) {}

  /** The people, and what was agreed for them. */
  public record Lives(People people, Agreements agreements, FundingLines funding) {}
}
