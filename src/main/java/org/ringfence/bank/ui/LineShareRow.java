package org.ringfence.bank.ui;

import org.ringfence.bank.LineShare;
import org.ringfence.bank.ProposedLineShare;
import org.ringfence.ids.PersonId;
import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.ui.kit.Typed;

/** One person’s share of a line, which may be corrected. */
final class LineShareRow {

  private final ProposedLineShare proposed;
  private final Typed<Money> amount;

  LineShareRow(ProposedLineShare proposed) {
    this.proposed = proposed;
    // Named as the features that post name the field of their problems.
    var reference = proposed.person().reference();
    this.amount =
        Typed.money(proposed.source().map(it -> reference + " " + it.label()).orElse(reference))
            .optional();
    if (proposed.amount().isPositive()) {
      amount.set(proposed.amount());
    }
  }

  String field() {
    return amount.field();
  }

  String who() {
    return proposed.person().label();
  }

  String source() {
    return proposed.source().map(FundingSource::label).orElse("");
  }

  String workings() {
    return proposed.workings();
  }

  Typed<Money> amount() {
    return amount;
  }

  Money money() {
    return amount.value().orElse(Money.ZERO);
  }

  LineShare share() {
    return new LineShare(proposed.person().id(), proposed.source(), money());
  }

  boolean isOf(PersonId person) {
    return proposed.person().id().equals(person);
  }
}
