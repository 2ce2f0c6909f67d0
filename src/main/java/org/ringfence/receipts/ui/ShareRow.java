package org.ringfence.receipts.ui;

import org.ringfence.ledger.FundingSource;
import org.ringfence.money.Money;
import org.ringfence.people.Person;
import org.ringfence.receipts.ProposedShare;
import org.ringfence.receipts.Share;
import org.ringfence.ui.kit.Typed;

/** One share on the screen, which the manager may correct. */
final class ShareRow {

  private final Person person;
  private final FundingSource source;
  private final String workings;
  private final Typed<Money> amount;

  private ShareRow(Person person, FundingSource source, String workings, Money amount) {
    this.person = person;
    this.source = source;
    this.workings = workings;
    this.amount = Typed.money(Share.field(person, source)).optional();
    this.amount.set(amount);
  }

  static ShareRow of(ProposedShare proposed) {
    return new ShareRow(
        proposed.person(), proposed.source(), proposed.workings(), proposed.amount());
  }

  static ShareRow added(Person person, FundingSource source) {
    return new ShareRow(person, source, "Added by hand", Money.ZERO);
  }

  /** The field of its problems. */
  String field() {
    return amount.field();
  }

  String who() {
    return person.label();
  }

  FundingSource source() {
    return source;
  }

  String workings() {
    return workings;
  }

  Typed<Money> amount() {
    return amount;
  }

  /** Nothing while it is empty or cannot be read. */
  Money money() {
    return amount.value().orElse(Money.ZERO);
  }

  Share share() {
    return new Share(person.id(), source, money());
  }
}
