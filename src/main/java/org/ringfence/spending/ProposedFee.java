package org.ringfence.spending;

import org.ringfence.money.Money;
import org.ringfence.people.Person;

/**
 * The fee that a person's agreement allows for some days.
 *
 * @param days how many of them have an agreed fee
 * @param amount to the nearest penny
 * @param agreed as the agreement says it: {@code £12.00 a week}, or what it changed to
 */
public record ProposedFee(Person person, long days, Money amount, String agreed) {}
