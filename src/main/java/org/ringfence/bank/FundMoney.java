package org.ringfence.bank;

import org.ringfence.ids.FundId;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/** A fund's money in a bank account. */
public record FundMoney(FundId fund, Person person, Money amount) {}
