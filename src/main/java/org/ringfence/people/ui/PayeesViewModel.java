package org.ringfence.people.ui;

import java.util.List;
import org.ringfence.ids.PayeeId;
import org.ringfence.people.Payee;
import org.ringfence.people.PayeeDetails;
import org.ringfence.people.PayeeKind;
import org.ringfence.people.Payees;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** Who is paid. */
final class PayeesViewModel extends OfficeListViewModel<PayeeId, PayeeDetails, Payee> {

  private final Typed<String> name;
  private final Choice<PayeeKind> kind;
  private final Typed<String> reference;
  private final Typed<String> sortCode;
  private final Typed<String> accountNumber;

  PayeesViewModel(Payees useCases, Workplace at) {
    var name = Typed.words("Name");
    var kind = Choice.of("Kind", PayeeKind::label);
    var reference = Typed.words("Payment reference").optional();
    var sortCode = Typed.sortCode("Sort code").optional();
    var accountNumber = Typed.words("Account number").optional();
    super(useCases, at, name, kind, reference, sortCode, accountNumber);
    this.name = name;
    this.kind = kind;
    this.reference = reference;
    this.sortCode = sortCode;
    this.accountNumber = accountNumber;
    kind.offer(List.of(PayeeKind.values()));
    empty();
  }

  @Override
  PayeeDetails typed() {
    return new PayeeDetails(
        name.text(), kind.get(), reference.text(), sortCode.text(), accountNumber.text());
  }

  @Override
  void fill(PayeeDetails details) {
    name.set(details.name());
    kind.choose(details.kind());
    reference.set(details.paymentReference());
    sortCode.set(details.sortCode());
    accountNumber.set(details.accountNumber());
  }

  @Override
  void fillNew() {
    List.of(name, reference, sortCode, accountNumber).forEach(Typed::clear);
    kind.choose(PayeeKind.THIRD_PARTY);
  }

  @Override
  String endingMeans() {
    return "No new bill of theirs is entered after today. What was paid stays.";
  }

  Typed<String> name() {
    return name;
  }

  Choice<PayeeKind> kind() {
    return kind;
  }

  Typed<String> reference() {
    return reference;
  }

  Typed<String> sortCode() {
    return sortCode;
  }

  Typed<String> accountNumber() {
    return accountNumber;
  }
}
