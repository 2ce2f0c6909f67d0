package org.ringfence.bank;

import java.util.List;
import java.util.Optional;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.people.Days;
import org.ringfence.problem.Outcome;

/**
 * The features that post what a line of the bank becomes. The bank does not know them; whoever puts
 * the program together fills this with them, so that all their rules hold here too.
 */
public interface LineEntries {

  /** The field of the problem that {@code another} of an entry answers. */
  String ANOTHER = "This is another one";

  LineChoices choices();

  /**
   * Everyone's share of a line of this kind, in the order of references; of nothing where none can
   * be worked out.
   *
   * @param commissioner whose payment it is; empty for a charge
   */
  List<ProposedLineShare> propose(
      LineKind kind, Optional<CommissionerId> commissioner, Days covers);

  /**
   * Posts what the line is, all or none; the same command again posts nothing more. Refuses
   * whatever the feature that posts refuses. The provider's own money is not for it.
   */
  Outcome<CommandId> post(String by, CommandId command, BankLine line, LineEntry entry);
}
