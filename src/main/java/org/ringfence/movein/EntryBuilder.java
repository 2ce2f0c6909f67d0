package org.ringfence.movein;

import java.util.Optional;
import org.ringfence.ledger.Facts;
import org.ringfence.ledger.FundingSource;
import org.ringfence.ledger.NewEntry;
import org.ringfence.ledger.SpentWith;
import org.ringfence.movein.MoveInBook.LedgerRow;
import org.ringfence.people.Payee;
import org.ringfence.people.Person;

/** Turns a row whose references are known into the entry that it stands for. */
final class EntryBuilder {

  private final LedgerContext context;

  EntryBuilder(LedgerContext context) {
    this.context = context;
  }

  /** The entry of any row but a reversal, which is made from the entry that it undoes. */
  NewEntry entry(LedgerRow row) {
    var person = context.person(row.move().person()).orElseThrow();
    var move =
        new NewEntry.Move(
            context.fundOf(person),
            row.on(),
            context.bankAccount(row.move().bankAccount()).orElseThrow().id(),
            row.move().amount());
    var payee = context.payee(row.about().payee());
    var facts = facts(row, payee);
    var category = row.about().category();
    return switch (row.kind()) {
      case OPENING_BALANCE -> NewEntry.openingBalance(move, source(row), facts);
      case FUNDING -> NewEntry.funding(move, source(row), facts);
      case CONTRIBUTION -> NewEntry.contribution(move, facts);
      case SUPPORT -> NewEntry.support(move, category, facts);
      case FEE -> NewEntry.fee(move, facts);
      case BILL -> NewEntry.bill(move, spentWith(payee), category, facts);
      case PURCHASE -> NewEntry.purchase(move, spentWith(payee), category, facts);
      case REFUND -> NewEntry.refund(move, spentWith(payee), category, facts);
      case RETURNED -> NewEntry.returned(move, commissioner(person, row), source(row), facts);
      case REVERSAL -> throw new IllegalArgumentException("A reversal is made from its original");
    };
  }

  private static Facts facts(LedgerRow row, Optional<Payee> payee) {
    var about = row.about();
    var paid =
        new Facts.Paid(
            payee.map(Payee::id), payee.map(Payee::name).orElse(""), about.invoiceNumber());
    var signed = new Facts.Signed(about.enteredBy(), about.authorisedBy(), Optional.empty());
    return new Facts(
        about.source(),
        about.category(),
        paid,
        signed,
        about.outcome(),
        row.narrative(),
        Optional.of(row.id()));
  }

  private static FundingSource source(LedgerRow row) {
    return row.about().source().orElseThrow();
  }

  private static SpentWith spentWith(Optional<Payee> payee) {
    return payee.orElseThrow().spentWith();
  }

  /** Without an agreement there is none; the posting rules refuse the row for that. */
  private String commissioner(Person person, LedgerRow row) {
    return context.commissionerOf(person, row.on()).orElse("");
  }
}
