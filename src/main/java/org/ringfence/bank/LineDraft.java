package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.ids.CommandId;

/**
 * A line that is about to become an entry.
 *
 * @param command what it is to be entered with: the same each time, until that was done
 * @param rule what was learned of lines like it
 * @param note the bank's text where it may stand on a statement; empty where it names somebody
 */
public record LineDraft(
    BankLine line, CommandId command, Optional<BankRule> rule, LineChoices choices, String note) {}
