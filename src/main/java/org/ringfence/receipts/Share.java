package org.ringfence.receipts;

import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/** What one person gets of a commissioner's payment, from one source. */
public record Share(PersonId person, FundingSource source, Money amount) {

  /** The field of problems with such a share: {@code P001 Social care}. */
  public static String field(Person person, FundingSource source) {
    return person.reference() + " " + source.label();
  }
}
