package org.ringfence.bills;

import org.ringfence.ids.PersonId;
import org.ringfence.money.Money;

/**
 * What one person's fund is to pay of a bill.
 *
 * @param category what it was spent on
 * @param outcome the outcome in the person's agreement that it serves, or empty
 */
public record ShareDetails(PersonId person, Money amount, String category, String outcome) {

  public ShareDetails {
    category = category.strip();
    outcome = outcome.strip();
  }
}
