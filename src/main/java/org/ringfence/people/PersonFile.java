package org.ringfence.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ringfence.ids.CommissionerId;

/** All that is written down about one person, read at one moment. */
public record PersonFile(
    Person person,
    List<CircleMember> circle,
    List<Agreement> agreements,
    Funding funding,
    Map<CommissionerId, Commissioner> commissioners) {

  public PersonFile {
    circle = List.copyOf(circle);
    agreements = List.copyOf(agreements);
    commissioners = Map.copyOf(commissioners);
  }

  public String commissionerName(Agreement agreement) {
    return commissioners.get(agreement.commissionerId()).name();
  }

  /** Those with whom a new agreement can be made, by name. */
  public List<Commissioner> openCommissioners() {
    return commissioners.values().stream()
        .filter(commissioner -> commissioner.endedOn().isEmpty())
        .sorted(Comparator.comparing(Commissioner::name))
        .toList();
  }
}
