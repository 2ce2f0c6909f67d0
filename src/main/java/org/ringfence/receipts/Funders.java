package org.ringfence.receipts;

import java.util.List;
import org.ringfence.db.Tx;
import org.ringfence.ids.CommissionerId;
import org.ringfence.people.Agreements;
import org.ringfence.people.Commissioners;
import org.ringfence.people.Days;
import org.ringfence.people.FundingLines;
import org.ringfence.people.People;

/** Who is funded by whom, and with how much: what a commissioner's payment is judged against. */
public record Funders(
    People people, Commissioners commissioners, Agreements agreements, FundingLines funding) {

  List<ProposedShare> propose(Tx tx, CommissionerId id, Days days) {
    var all = commissioners.all(tx);
    return all.stream()
        .filter(commissioner -> commissioner.id().equals(id))
        .map(commissioner -> new Proposal(commissioner, days, all))
        .map(it -> it.sharesOf(people.all(tx), agreements.all(tx), funding.all(tx)))
        .findFirst()
        .orElse(List.of());
  }
}
