package org.ringfence.bank;

import java.util.List;
import java.util.Optional;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;
import org.ringfence.ids.PersonId;

/**
 * A line that is about to become an entry.
 *
 * @param command what it is to be entered with: the same each time, until that was done
 * @param rule what was learned of lines like it
 * @param note the bank's text where it may stand on a statement; empty where it names somebody
 * @param named whom the bank's text names
 * @param likelyBills those that wait to be paid and come to the line's amount, when only these do
 */
public record LineDraft(
    BankLine line,
    CommandId command,
    Optional<BankRule> rule,
    LineChoices choices,
    String note,
    Named named,
    List<BillId> likelyBills) {

  /** Whom alone the bank's text names. */
  public record Named(
      Optional<PersonId> person, Optional<PayeeId> payee, Optional<CommissionerId> commissioner) {}

  public LineDraft {
    likelyBills = List.copyOf(likelyBills);
  }

  /**
   * What it seems to be: bills that wait for just this, else what was learned, else what fits whom
   * the text names; may be empty.
   */
  public Optional<LineKind> kind() {
    return likelyBills.isEmpty()
        ? rule.map(it -> it.guess().kind()).or(this::kindByName)
        : Optional.of(LineKind.BILLS);
  }

  private Optional<LineKind> kindByName() {
    boolean moneyIn = line.amount().isPositive();
    if (named.payee().isPresent()) {
      return Optional.of(moneyIn ? LineKind.REFUND : LineKind.PURCHASE);
    }
    if (named.commissioner().isPresent()) {
      return Optional.of(moneyIn ? LineKind.FROM_COMMISSIONER : LineKind.RETURNED);
    }
    return named.person().filter(_ -> moneyIn).map(_ -> LineKind.CONTRIBUTION);
  }
}
