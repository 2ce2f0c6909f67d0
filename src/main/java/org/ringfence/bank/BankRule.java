package org.ringfence.bank;

import java.time.Instant;
import java.util.Optional;
import org.ringfence.ids.BankRuleId;
import org.ringfence.money.Money;

/**
 * What was learned from lines that became entries. It only ever proposes.
 *
 * @param words of the bank's text, without numbers and dates
 * @param moneyIn true when it is about money that comes in
 * @param uses how many lines it was learned from
 * @param lastAmount of the last of them
 * @param endedAt when somebody said that it proposes no more
 */
public record BankRule(
    BankRuleId id,
    String words,
    boolean moneyIn,
    Guess guess,
    int uses,
    Money lastAmount,
    Optional<Instant> endedAt) {}
