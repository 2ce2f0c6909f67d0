package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.db.TickingClock.TODAY;
import static org.ringfence.people.PeopleBook.BY;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommissionerId;
import org.ringfence.ids.PayeeId;

class NamedThingsTest {

  @TempDir Path folder;
  private PeopleBook office;

  @BeforeEach
  void opens() {
    office = new PeopleBook(folder);
  }

  @AfterEach
  void closes() {
    office.close();
  }

  private static CommissionerDetails council(String name) {
    return new CommissionerDetails(name, CommissionerKind.COUNCIL, "", "");
  }

  private static PayeeDetails payee(String name, String sortCode, String accountNumber) {
    return new PayeeDetails(name, PayeeKind.THIRD_PARTY, "", sortCode, accountNumber);
  }

  private static BankAccountDetails account(String name, String sortCode, String accountNumber) {
    return new BankAccountDetails(name, sortCode, accountNumber);
  }

  @Test
  void commissionersAreAddedChangedAndEnded() {
    var id = office.commissioners.add(BY, council("Anyshire")).orElseThrow();
    office.commissioners.change(BY, id, council("Anyshire Council")).orElseThrow();
    office.commissioners.end(BY, id, TODAY).orElseThrow();
    assertThat(office.commissioners.all().getFirst().name()).isEqualTo("Anyshire Council");
    assertThat(office.deeds())
        .containsExactly("Commissioner ended", "Commissioner changed", "Commissioner added");
    office.refuses("Name is empty", () -> office.commissioners.add(BY, council("")));
    office.refuses("already", () -> office.commissioners.add(BY, council("ANYSHIRE council")));
    office.refuses("cannot be printed", () -> office.commissioners.add(BY, council("ΑΒΓ")));
    office.refuses("already", () -> office.commissioners.end(BY, id, TODAY));
    var nobody = new CommissionerId(99);
    office.refuses("not in the book", () -> office.commissioners.change(BY, nobody, council("X")));
    office.refuses("not in the book", () -> office.commissioners.end(BY, nobody, TODAY));
  }

  @Test
  void payeesAreAddedChangedAndEnded() {
    var id = office.payees.add(BY, payee("Able Taxis", "", "")).orElseThrow();
    office.payees.change(BY, id, payee("Able Taxis Ltd", "12-34-56", "12345678")).orElseThrow();
    office.payees.end(BY, id, TODAY).orElseThrow();
    assertThat(office.payees.all().getFirst().details().sortCode()).isEqualTo("12-34-56");
    assertThat(office.deeds()).containsExactly("Payee ended", "Payee changed", "Payee added");
    office.refuses("Name is empty", () -> office.payees.add(BY, payee("", "", "")));
    office.refuses("already", () -> office.payees.add(BY, payee("able taxis LTD", "", "")));
    office.refuses("cannot be printed", () -> office.payees.add(BY, payee("ΑΒΓ", "", "")));
    office.refuses("six digits", () -> office.payees.add(BY, payee("X", "12-34-5", "")));
    office.refuses("six to ten digits", () -> office.payees.add(BY, payee("X", "", "123x")));
    office.refuses("already", () -> office.payees.end(BY, id, TODAY));
    var nobody = new PayeeId(99);
    office.refuses("not in the book", () -> office.payees.change(BY, nobody, payee("X", "", "")));
    office.refuses("not in the book", () -> office.payees.end(BY, nobody, TODAY));
  }

  @Test
  void bankAccountsAreAddedChangedAndEnded() {
    var id = office.accounts.add(BY, account("Client", "", "")).orElseThrow();
    office.accounts.change(BY, id, account("Client account", "123456", "12345678")).orElseThrow();
    office.accounts.end(BY, id, TODAY).orElseThrow();
    assertThat(office.accounts.all().getFirst().endedOn()).contains(TODAY);
    assertThat(office.deeds())
        .containsExactly("Bank account ended", "Bank account changed", "Bank account added");
    office.refuses("Name is empty", () -> office.accounts.add(BY, account("", "", "")));
    office.refuses("already", () -> office.accounts.add(BY, account("CLIENT account", "", "")));
    office.refuses("six digits", () -> office.accounts.add(BY, account("X", "12", "")));
    office.refuses("six to ten digits", () -> office.accounts.add(BY, account("X", "", "12")));
    office.refuses("already", () -> office.accounts.end(BY, id, TODAY));
    var nobody = new BankAccountId(99);
    office.refuses(
        "not in the book", () -> office.accounts.change(BY, nobody, account("X", "", "")));
    office.refuses("not in the book", () -> office.accounts.end(BY, nobody, TODAY));
  }
}
