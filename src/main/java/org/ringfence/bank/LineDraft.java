package org.ringfence.bank;

import java.util.List;
import java.util.Optional;
import org.ringfence.ids.BillId;
import org.ringfence.ids.CommandId;

/**
 * A line that is about to become an entry.
 *
 * @param command what it is to be entered with: the same each time, until that was done
 * @param rule what was learned of lines like it
 * @param note the bank's text where it may stand on a statement; empty where it names somebody
 * @param likelyBills those that wait to be paid and come to the line's amount, when only these do
 */
public record LineDraft(
    BankLine line,
    CommandId command,
    Optional<BankRule> rule,
    LineChoices choices,
    String note,
    List<BillId> likelyBills) {

  public LineDraft {
    likelyBills = List.copyOf(likelyBills);
  }

  /** What it seems to be: bills that wait for just this, else what was learned; may be empty. */
  public Optional<LineKind> kind() {
    return likelyBills.isEmpty() ? rule.map(it -> it.guess().kind()) : Optional.of(LineKind.BILLS);
  }
}
