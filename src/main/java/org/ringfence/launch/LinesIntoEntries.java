package org.ringfence.launch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.bank.BankLine;
import org.ringfence.bank.LineChoices;
import org.ringfence.bank.LineEntries;
import org.ringfence.bank.LineEntry;
import org.ringfence.bank.LineKind;
import org.ringfence.bank.ProposedLineShare;
import org.ringfence.bank.UnpaidBill;
import org.ringfence.bills.BillPayments;
import org.ringfence.bills.PaymentRun;
import org.ringfence.ids.CommandId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.money.Money;
import org.ringfence.people.BankAmount;
import org.ringfence.people.Days;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.receipts.CommissionerReceipt;
import org.ringfence.receipts.CommissionerReceipts;
import org.ringfence.receipts.Receipts;
import org.ringfence.receipts.Share;
import org.ringfence.receipts.SmallReceipt;
import org.ringfence.spending.ChargeLine;
import org.ringfence.spending.ChargeRun;
import org.ringfence.spending.Charges;
import org.ringfence.spending.Leave;
import org.ringfence.spending.Purchase;
import org.ringfence.spending.Purchases;

/** Hands the bank's lines to the features that post them. */
final class LinesIntoEntries implements LineEntries {

  private static final Set<String> ANOTHERS =
      Set.of(CommissionerReceipts.ANOTHER, Charges.ANOTHER, Purchases.ANOTHER);

  private final CommissionerReceipts commissionerReceipts;
  private final Receipts receipts;
  private final Charges charges;
  private final Purchases purchases;
  private final BillPayments payments;

  LinesIntoEntries(
      CommissionerReceipts commissionerReceipts,
      Receipts receipts,
      Charges charges,
      Purchases purchases,
      BillPayments payments) {
    this.commissionerReceipts = commissionerReceipts;
    this.receipts = receipts;
    this.charges = charges;
    this.purchases = purchases;
    this.payments = payments;
  }

  @Override
  public LineChoices choices() {
    return new LineChoices(
        receipts.people(),
        receipts.payees(),
        commissionerReceipts.commissioners(),
        purchases.categories(),
        charges.supportCategories(),
        payments.toPay().stream()
            .map(
                it ->
                    new UnpaidBill(
                        it.bill(), it.payeeName(), it.reference(), it.dueOn(), it.amount()))
            .toList());
  }

  @Override
  public List<ProposedLineShare> propose(
      LineKind kind, Optional<CommissionerId> commissioner, Days covers) {
    return switch (kind) {
      case FROM_COMMISSIONER ->
          commissionerReceipts.propose(commissioner.orElseThrow(), covers).stream()
              .map(
                  it ->
                      new ProposedLineShare(
                          it.person(), Optional.of(it.source()), it.amount(), it.workings()))
              .toList();
      case FEE ->
          charges.proposeFees(covers).stream()
              .map(
                  it ->
                      new ProposedLineShare(
                          it.person(), Optional.empty(), it.amount(), it.agreed()))
              .toList();
      case SUPPORT ->
          charges.supported(covers).stream()
              .map(it -> new ProposedLineShare(it, Optional.empty(), Money.ZERO, ""))
              .toList();
      case CONTRIBUTION,
          REFUND,
          PURCHASE,
          BILLS,
          RETURNED,
          BANK_CHARGE,
          INTEREST,
          TRANSFER,
          OTHER_OWN ->
          List.of();
    };
  }

  @Override
  public Outcome<CommandId> post(String by, CommandId command, BankLine line, LineEntry entry) {
    Outcome<?> outcome =
        switch (entry) {
          case LineEntry.FromCommissioner it ->
              commissionerReceipts.post(by, receipt(command, line, it));
          case LineEntry.Charge it -> charges.post(by, run(command, line, it));
          case LineEntry.Contribution it ->
              receipts.post(
                  by, new SmallReceipt.Contribution(command, it.person(), amount(line), it.note()));
          case LineEntry.Refund it ->
              receipts.post(
                  by,
                  new SmallReceipt.Refund(
                      command, it.person(), amount(line), it.payee(), it.category(), it.note()));
          case LineEntry.Returned it ->
              receipts.post(
                  by,
                  new SmallReceipt.Returned(
                      command,
                      it.person(),
                      amount(line),
                      it.commissioner(),
                      it.source(),
                      "",
                      it.note()));
          case LineEntry.Purchase it -> purchases.post(by, purchase(command, line, it));
          case LineEntry.Bills it -> payments.pay(payment(by, command, line, it));
          case LineEntry.Own _ ->
              throw new IllegalArgumentException("The provider’s own money is not posted");
        };
    return outcome.isDone()
        ? Outcome.done(command)
        : Outcome.refused(outcome.problems().stream().map(LinesIntoEntries::said).toList());
  }

  /** The same in the words of the screen on which a line is entered. */
  private static Problem said(Problem problem) {
    if (ANOTHERS.contains(problem.field())) {
      return Problem.at(ANOTHER, problem.says());
    }
    return problem.field().equals(Leave.FIELD)
        ? Problem.of(
            "This goes past what is available. Enter it under Money out, where somebody with the"
                + " authority can allow it; it is then proposed for this line.")
        : problem;
  }

  private static BankAmount amount(BankLine line) {
    return new BankAmount(line.amount().abs(), line.on(), line.account());
  }

  private static CommissionerReceipt receipt(
      CommandId command, BankLine line, LineEntry.FromCommissioner entry) {
    return new CommissionerReceipt(
        command,
        entry.commissioner(),
        new CommissionerReceipt.Paid(amount(line), entry.reference()),
        entry.covers(),
        entry.shares().stream()
            .map(it -> new Share(it.person(), it.source().orElseThrow(), it.amount()))
            .toList(),
        entry.another());
  }

  private static ChargeRun run(CommandId command, BankLine line, LineEntry.Charge entry) {
    var kind = entry.kind() == LineKind.SUPPORT ? ChargeRun.Kind.SUPPORT : ChargeRun.Kind.FEE;
    return new ChargeRun(
        command,
        new ChargeRun.Taken(kind, line.on(), line.account()),
        entry.covers(),
        entry.shares().stream()
            .map(it -> new ChargeLine(it.person(), entry.category(), it.amount(), ""))
            .toList(),
        Optional.empty(),
        entry.another());
  }

  private static Purchase purchase(CommandId command, BankLine line, LineEntry.Purchase entry) {
    return new Purchase(
        command,
        entry.person(),
        amount(line),
        new Purchase.Bought(entry.payee(), entry.category(), entry.outcome(), entry.note()),
        Optional.empty(),
        Optional.empty(),
        entry.another());
  }

  private static PaymentRun payment(
      String by, CommandId command, BankLine line, LineEntry.Bills entry) {
    return new PaymentRun(
        command,
        by,
        line.on(),
        entry.bills().stream().map(it -> new PaymentRun.Item(it, line.account())).toList());
  }
}
