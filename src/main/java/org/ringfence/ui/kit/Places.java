package org.ringfence.ui.kit;

import org.ringfence.ids.AgreementId;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.PersonId;

/**
 * The places that more than one feature leads to; a feature's own places are records of its own.
 */
public final class Places {

  private Places() {}

  /** What needs doing now. */
  public record Home() implements Destination {}

  /** The list of people. */
  public record People() implements Destination {}

  /**
   * One person’s page.
   *
   * @param tab the title of the one that is up; blank for the first
   */
  public record PersonPage(PersonId person, String tab) implements Destination {

    public static final String AGREEMENT = "Agreement and funding";

    public PersonPage(PersonId person) {
      this(person, "");
    }

    @Override
    public Destination under() {
      return new People();
    }

    @Override
    public boolean isSamePage(Destination other) {
      return other instanceof PersonPage(var same, _) && same.equals(person);
    }
  }

  /** One agreement with its terms and funding. */
  public record AgreementPage(AgreementId agreement) implements Destination {
    @Override
    public Destination under() {
      return new People();
    }
  }

  public record Commissioners() implements Destination {}

  public record CommissionerPage(CommissionerId commissioner) implements Destination {
    @Override
    public Destination under() {
      return new Commissioners();
    }
  }

  public record Payees() implements Destination {}

  public record StaffList() implements Destination {}

  public record BankAccounts() implements Destination {}

  /** Money in: one bank amount for many people. */
  public record MoneyIn() implements Destination {}

  /** Undo a posted mistake; the number of the entry is filled in. */
  public record ReverseEntry(EntryNumber entry) implements Destination {
    @Override
    public Destination under() {
      return new People();
    }
  }

  /** Money out without a bill: own support, fee, purchase. */
  public record MoneyOut() implements Destination {}

  /** Bills in every state. */
  public record Bills() implements Destination {}

  public record BillPage(BillId bill) implements Destination {
    @Override
    public Destination under() {
      return new Bills();
    }
  }

  public record PaymentRun() implements Destination {
    @Override
    public Destination under() {
      return new Bills();
    }
  }

  /** Each account with the bank’s statement of it. */
  public record Bank() implements Destination {}

  /** It is all there: what each bank account holds, and whose it is. */
  public record BankProof() implements Destination {
    @Override
    public Destination under() {
      return new Bank();
    }
  }

  /** Reconcile, check, close. */
  public record MonthEnd() implements Destination {}

  public record Statements() implements Destination {}

  public record Returns() implements Destination {}

  /** Bring in a workbook. */
  public record MovingIn() implements Destination {}

  /** Who did what, when. */
  public record Activity() implements Destination {}

  /** How the program looks. */
  public record Settings() implements Destination {}
}
