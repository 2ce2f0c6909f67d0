package org.ringfence.movein;

import java.util.function.Supplier;
import org.ringfence.movein.MoveInBook.BankAccountRow;
import org.ringfence.movein.MoveInBook.CommissionerRow;
import org.ringfence.movein.MoveInBook.PayeeRow;
import org.ringfence.movein.MoveInBook.ProviderRow;
import org.ringfence.movein.MoveInBook.StaffRow;
import org.ringfence.people.CommissionerDetails;
import org.ringfence.people.PayeeDetails;
import org.ringfence.problem.Outcome;
import org.ringfence.staff.StaffDetails;

/**
 * Puts the provider, its staff, accounts, commissioners and payees into the book, as far as they
 * are not there. It judges nothing itself: what may be in the book, its registers say.
 */
final class OfficeRegistration {

  private static final String PROVIDER = MoveInSheets.PROVIDER.sheet();
  private static final String BANK_ACCOUNTS = MoveInSheets.BANK_ACCOUNTS.sheet();
  private static final String STAFF = MoveInSheets.STAFF.sheet();
  private static final String COMMISSIONERS = MoveInSheets.COMMISSIONERS.sheet();
  private static final String PAYEES = MoveInSheets.PAYEES.sheet();

  private final Bringing go;
  private final Registers.Office office;

  OfficeRegistration(Bringing go) {
    this.go = go;
    this.office = go.registers().office();
  }

  void register(MoveInBook.Office rows) {
    provider(rows);
    var names = go.names();
    names.unique(BANK_ACCOUNTS, "Name", rows.bankAccounts()).forEach(this::bankAccount);
    names.unique(STAFF, "Name", rows.staff()).forEach(this::staff);
    names.unique(COMMISSIONERS, "Name", rows.commissioners()).forEach(this::commissioner);
    names.unique(PAYEES, "Name", rows.payees()).forEach(this::payee);
  }

  private void provider(MoveInBook.Office rows) {
    for (ProviderRow second : rows.providers().stream().skip(1).toList()) {
      go.findings()
          .problem(PROVIDER, second.row(), "", "There is one provider. Take this row out.");
    }
    var there = office.provider().get(go.tx());
    if (rows.providers().isEmpty()) {
      if (there.isEmpty() && !isReported(PROVIDER)) {
        go.findings().problem(PROVIDER, 2, "Name", "Name is empty. Fill in your provider’s name.");
      }
      return;
    }
    var row = rows.providers().getFirst();
    if (there.isEmpty()) {
      if (!row.provider().name().isEmpty()) {
        go.added(PROVIDER, row.row(), office.provider().set(go.tx(), go.by(), row.provider()));
      }
    } else if (!there.get().name().equalsIgnoreCase(row.provider().name())) {
      go.findings()
          .problem(
              PROVIDER,
              row.row(),
              "Name",
              "This book belongs to %s. Open the right book, or correct the name."
                  .formatted(there.get().name()));
    } else if (!there.get().equals(row.provider())) {
      go.kept(PROVIDER, row.row(), there.get().name());
    }
  }

  /** True when the sheet is known not to be as it should: that is why it has no rows. */
  private boolean isReported(String sheet) {
    return go.findings().all().stream().anyMatch(it -> it.isProblem() && it.sheet().equals(sheet));
  }

  private void bankAccount(BankAccountRow row) {
    var there = office.bankAccounts().byName(go.tx(), row.name());
    if (there.isEmpty()) {
      add(BANK_ACCOUNTS, row, () -> office.bankAccounts().add(go.tx(), go.by(), row.details()));
    } else if (!there.get().details().equals(row.details())) {
      go.kept(BANK_ACCOUNTS, row.row(), row.name());
    }
  }

  private void staff(StaffRow row) {
    var there = office.staff().byName(go.tx(), row.name());
    if (there.isEmpty()) {
      add(STAFF, row, () -> office.staff().add(go.tx(), go.by(), row.details()));
    } else {
      var known = new StaffDetails(there.get().name(), there.get().role(), there.get().authority());
      if (!known.equals(row.details())) {
        go.kept(STAFF, row.row(), row.name());
      }
    }
  }

  private void commissioner(CommissionerRow row) {
    var there = office.commissioners().byName(go.tx(), row.name());
    if (there.isEmpty()) {
      var details = new CommissionerDetails(row.name(), row.kind(), "", "");
      add(COMMISSIONERS, row, () -> office.commissioners().add(go.tx(), go.by(), details));
    } else if (there.get().details().kind() != row.kind()) {
      go.kept(COMMISSIONERS, row.row(), row.name());
    }
  }

  private void payee(PayeeRow row) {
    var there = office.payees().byName(go.tx(), row.name());
    if (there.isEmpty()) {
      var details = new PayeeDetails(row.name(), row.kind(), "", "", "");
      add(PAYEES, row, () -> office.payees().add(go.tx(), go.by(), details));
    } else if (there.get().details().kind() != row.kind()) {
      go.kept(PAYEES, row.row(), row.name());
    }
  }

  /** A row without a name was reported when it was read. */
  private void add(String sheet, MoveInBook.Named row, Supplier<Outcome<?>> register) {
    if (!row.name().isEmpty()) {
      go.added(sheet, row.row(), register.get());
    }
  }
}
