package org.ringfence.receipts;

import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Person;

/**
 * What a person is due from a commissioner for some days, from one source.
 *
 * @param amount to the nearest penny of the exact sum of the parts
 * @param parts how it was worked out; empty when no funding is entered for these days
 */
public record ProposedShare(Person person, FundingSource source, Money amount, List<Part> parts) {

  /** So much a week for so many days. */
  public record Part(Money weekly, long days) {
    private String inWords() {
      return "%s a week for %d %s".formatted(weekly, days, days == 1 ? "day" : "days");
    }
  }

  public ProposedShare {
    parts = List.copyOf(parts);
  }

  /** As the manager checks it: {@code £350.00 a week for 28 days}. */
  public String workings() {
    return parts.isEmpty()
        ? "No funding entered for these days"
        : parts.stream().map(Part::inWords).collect(Collectors.joining(", "));
  }
}
