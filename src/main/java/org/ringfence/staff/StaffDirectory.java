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

/** Who works for the provider: added, changed, and marked as having left; never taken away. */
public final class StaffDirectory {

  static final String NOT_THERE = "This member of staff is not in the book any more.";
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
        tx -> {
          var before = store.byId(tx, id);
          if (before.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          return checks(tx, details, Optional.of(id))
              .whenRight(
                  () -> {
                    store.change(tx, id, details);
                    activity.record(
                        tx,
                        by,
                        "Staff changed",
                        details.name(),
                        "From %s, %s to %s"
                            .formatted(
                                before.get().name(),
                                inWords(
                                    new StaffDetails(
                                        before.get().name(),
                                        before.get().role(),
                                        before.get().authority())),
                                inWords(details)));
                    return id;
                  });
        });
  }

  /** Marks someone as having left; they sign nothing after that day. Refuses to do so twice. */
  public Outcome<StaffId> end(String by, StaffId id, LocalDate lastDay) {
    return database.write(
        tx -> {
          var staff = store.byId(tx, id);
          if (staff.isEmpty()) {
            return Outcome.refused(NOT_THERE);
          }
          if (staff.get().leftOn().isPresent()) {
            return Outcome.refused(
                "%s is already marked as leaving on %s."
                    .formatted(staff.get().name(), DayText.of(staff.get().leftOn().get())));
          }
          store.end(tx, id, lastDay);
          activity.record(
              tx, by, "Staff left", staff.get().name(), "Last day " + DayText.of(lastDay));
          return Outcome.done(id);
        });
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
