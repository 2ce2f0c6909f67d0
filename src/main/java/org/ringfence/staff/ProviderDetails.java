package org.ringfence.staff;

import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;

/** The provider's own name, address and declaration. */
public final class ProviderDetails {

  private static final int NAME_MAX = 200;
  private static final int ADDRESS_MAX = 1000;
  private static final int PHONE_MAX = 100;

  private final Database database;
  private final ActivityLog activity;
  private final StaffStore store = new StaffStore();

  public ProviderDetails(Database database, ActivityLog activity) {
    this.database = database;
    this.activity = activity;
  }

  /** Empty in a new book. */
  public Optional<Provider> get() {
    return database.read(store::provider);
  }

  public Optional<Provider> get(Tx tx) {
    return store.provider(tx);
  }

  public Outcome<Provider> set(String by, Provider provider) {
    return database.write(tx -> set(tx, by, provider));
  }

  /** Refuses an empty name. */
  public Outcome<Provider> set(Tx tx, String by, Provider provider) {
    return new Checks()
        .required("Name", provider.name(), NAME_MAX)
        .lines("Address", provider.address(), ADDRESS_MAX)
        .oneLine("Phone", provider.phone(), PHONE_MAX)
        .oneLine("Email", provider.email(), NAME_MAX)
        .whenRight(
            () -> {
              store.setProvider(tx, provider);
              activity.record(
                  tx,
                  by,
                  "Provider details set",
                  provider.name(),
                  provider.onePersonOffice() ? "One-person office" : "");
              return provider;
            });
  }
}
