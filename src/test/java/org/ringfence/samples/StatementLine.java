package org.ringfence.samples;

import java.time.LocalDate;
import org.ringfence.money.Money;

/**
 * A line of the invented bank's statement.
 *
 * @param amount into the account; negative when it left
 * @param type the bank's word for the kind of line, as UK banks shorten it
 */
record StatementLine(LocalDate on, Money amount, String type, String text) {}
