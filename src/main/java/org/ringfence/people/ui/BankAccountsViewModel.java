package org.ringfence.people.ui;

import java.util.List;
import org.ringfence.ids.BankAccountId;
import org.ringfence.people.BankAccount;
import org.ringfence.people.BankAccountDetails;
import org.ringfence.people.BankAccounts;
import org.ringfence.ui.kit.Typed;
import org.ringfence.ui.kit.Workplace;

/** The bank accounts. */
final class BankAccountsViewModel
    extends OfficeListViewModel<BankAccountId, BankAccountDetails, BankAccount> {

  private final Typed<String> name;
  private final Typed<String> sortCode;
  private final Typed<String> accountNumber;

  BankAccountsViewModel(BankAccounts useCases, Workplace at) {
    var name = Typed.words("Name");
    var sortCode = Typed.sortCode("Sort code").optional();
    var accountNumber = Typed.words("Account number").optional();
    super(useCases, at, name, sortCode, accountNumber);
    this.name = name;
    this.sortCode = sortCode;
    this.accountNumber = accountNumber;
    empty();
  }

  @Override
  BankAccountDetails typed() {
    return new BankAccountDetails(name.text(), sortCode.text(), accountNumber.text());
  }

  @Override
  void fill(BankAccountDetails details) {
    name.set(details.name());
    sortCode.set(details.sortCode());
    accountNumber.set(details.accountNumber());
  }

  @Override
  void fillNew() {
    List.of(name, sortCode, accountNumber).forEach(Typed::clear);
  }

  @Override
  String endingMeans() {
    return "Nothing new is paid into or out of it after today. What was posted stays.";
  }

  Typed<String> name() {
    return name;
  }

  Typed<String> sortCode() {
    return sortCode;
  }

  Typed<String> accountNumber() {
    return accountNumber;
  }
}
