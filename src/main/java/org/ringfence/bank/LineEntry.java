package org.ringfence.bank;

import java.util.List;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.people.Days;

/**
 * What a line of the bank is entered as. Day, amount and bank account are the line's. The note
 * stands on the statement and may be empty.
 */
public sealed interface LineEntry {

  LineKind kind();

  /** Entered with a share for each of one or many people; the shares add up to the line. */
  sealed interface Shared extends LineEntry {
    List<LineShare> shares();
  }

  /**
   * @param covers the days it is paid for
   * @param reference as the bank shows it, or empty
   * @param another true when it was said to be another than the one that looks the same
   */
  record FromCommissioner(
      CommissionerId commissioner,
      Days covers,
      List<LineShare> shares,
      String reference,
      boolean another)
      implements Shared {
    public FromCommissioner {
      shares = List.copyOf(shares);
    }

    @Override
    public LineKind kind() {
      return LineKind.FROM_COMMISSIONER;
    }
  }

  /**
   * The provider's own support or fee.
   *
   * @param category of support; empty for the fee
   */
  record Charge(
      LineKind kind, String category, Days covers, List<LineShare> shares, boolean another)
      implements Shared {
    public Charge {
      shares = List.copyOf(shares);
      if (kind != LineKind.SUPPORT && kind != LineKind.FEE) {
        throw new IllegalArgumentException("Not a charge: " + kind);
      }
    }
  }

  record Contribution(PersonId person, String note) implements LineEntry {
    @Override
    public LineKind kind() {
      return LineKind.CONTRIBUTION;
    }
  }

  record Refund(PersonId person, PayeeId payee, String category, String note) implements LineEntry {
    @Override
    public LineKind kind() {
      return LineKind.REFUND;
    }
  }

  record Purchase(
      PersonId person, PayeeId payee, String category, String outcome, String note, boolean another)
      implements LineEntry {
    @Override
    public LineKind kind() {
      return LineKind.PURCHASE;
    }
  }

  /** The payment of authorised bills that add up to the line. */
  record Bills(List<BillId> bills) implements LineEntry {
    public Bills {
      bills = List.copyOf(bills);
    }

    @Override
    public LineKind kind() {
      return LineKind.BILLS;
    }
  }

  record Returned(PersonId person, CommissionerId commissioner, FundingSource source, String note)
      implements LineEntry {
    @Override
    public LineKind kind() {
      return LineKind.RETURNED;
    }
  }

  /** The provider's own money: no fund's, and not in the journal. */
  record Own(LineKind kind, String narrative) implements LineEntry {
    public Own {
      if (kind.own().isEmpty()) {
        throw new IllegalArgumentException("Not the provider’s own: " + kind);
      }
    }
  }
}
