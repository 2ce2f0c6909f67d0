package org.ringfence.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.StaffId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** Who works for the provider: added, changed, and marked as having left; never taken away. */
public final class StaffDirectory {

  static final Problem NOT_THERE = Problem.notThere("member of staff");
  private static final int NAME_MAX = 200;

  private final Database database;
  private final ActivityLog activity;
  private final StaffStore store = new StaffStore();

  public StaffDirectory(Database database, ActivityLog activity) {
    this.database = database;
    this.activity = activity;
  }

  /** Everyone, in the order of their names, those who have left among them. */
  public List<Staff> all() {
    return database.read(store::all);
  }

  public List<Staff> all(Tx tx) {
    return store.all(tx);
  }

  public Optional<Staff> byId(Tx tx, StaffId id) {
    return store.byId(tx, id);
  }

  /** Letter case does not count. */
  public Optional<Staff> byName(Tx tx, String name) {
    return store.byName(tx, name.strip());
  }

  public Outcome<StaffId> add(String by, StaffDetails details) {
    return database.write(tx -> add(tx, by, details));
  }

  /** Refuses an empty name and one that is there already, letter case aside. */
  public Outcome<StaffId> add(Tx tx, String by, StaffDetails details) {
    return checks(tx, details, Optional.empty())
        .whenRight(
            () -> {
              var id = store.add(tx, details);
              activity.record(tx, by, "Staff added", details.name(), inWords(details));
              return id;
            });
  }

  /**
   * Changes name, role or authority. Refuses what {@link #add} refuses. Papers issued before keep
   * the name they were issued with.
   */
  public Outcome<StaffId> change(String by, StaffId id, StaffDetails details) {
    return database.write(
        tx ->
            Outcome.found(store.byId(tx, id), NOT_THERE)
                .then(before -> change(tx, by, before, details)));
  }

  private Outcome<StaffId> change(Tx tx, String by, Staff before, StaffDetails details) {
    return checks(tx, details, Optional.of(before.id()))
        .whenRight(
            () -> {
              store.change(tx, before.id(), details);
              activity.record(
                  tx,
                  by,
                  "Staff changed",
                  details.name(),
                  "From %s, %s to %s"
                      .formatted(before.name(), inWords(before.details()), inWords(details)));
              return before.id();
            });
  }

  /** Marks someone as having left; they sign nothing after that day. Refuses to do so twice. */
  public Outcome<StaffId> end(String by, StaffId id, LocalDate lastDay) {
    return database.write(
        tx ->
            Outcome.found(store.byId(tx, id), NOT_THERE)
                .then(staff -> end(tx, by, staff, lastDay)));
  }

  private Outcome<StaffId> end(Tx tx, String by, Staff staff, LocalDate lastDay) {
    if (staff.leftOn().isPresent()) {
      return Outcome.refused(
          "%s is already marked as leaving on %s."
              .formatted(staff.name(), DayText.of(staff.leftOn().get())));
    }
    store.end(tx, staff.id(), lastDay);
    activity.record(tx, by, "Staff left", staff.name(), "Last day " + DayText.of(lastDay));
    return Outcome.done(staff.id());
  }

  private Checks checks(Tx tx, StaffDetails details, Optional<StaffId> self) {
    var same = store.byName(tx, details.name()).map(Staff::id);
    return new Checks()
        .required("Name", details.name(), NAME_MAX)
        .oneLine("Role", details.role(), NAME_MAX)
        .that(
            same.isEmpty() || same.equals(self),
            "Name",
            "There is a %s among the staff already. Add something that tells them apart."
                .formatted(details.name()));
  }

  private static String inWords(StaffDetails details) {
    return details.role().isEmpty()
        ? details.authority().inWords()
        : details.role() + ", " + details.authority().inWords();
  }
}
