package org.ringfence.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.StaffId;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;

/** The PINs that staff sign with. */
public final class Pins {

  static final String FIELD = "PIN";

  private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
  private static final Pattern REPEATED = Pattern.compile("(.{1,2})\\1+");
  private static final String UP = "01234567890";
  private static final String DOWN = "09876543210";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final int rounds;
  private final SecureRandom random = new SecureRandom();
  private final StaffStore store = new StaffStore();

  public Pins(Database database, Clock clock, ActivityLog activity) {
    this(database, clock, activity, PinHash.ROUNDS);
  }

  /** For tests, which sign often. */
  Pins(Database database, Clock clock, ActivityLog activity, int rounds) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
    this.rounds = rounds;
  }

  /**
   * Sets or replaces someone's PIN and lifts a lock. Refuses anything but four to eight digits, a
   * PIN that is guessed first (one digit or pair repeated, digits in a row), and someone who has
   * left.
   */
  public Outcome<StaffId> set(String by, StaffId id, String pin) {
    var wrong = whyNotAPin(pin);
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    var stretched = PinHash.of(pin, random, rounds);
    return database.write(tx -> find(tx, id).then(staff -> set(tx, by, staff, stretched)));
  }

  private Outcome<StaffId> set(Tx tx, String by, Staff staff, PinHash stretched) {
    if (staff.hasLeft(LocalDate.now(clock))) {
      return Outcome.refused("%s has left and needs no PIN.".formatted(staff.name()));
    }
    store.setPin(tx, staff.id(), stretched);
    activity.record(tx, by, "PIN set", staff.name(), "");
    return Outcome.done(staff.id());
  }

  /**
   * Takes someone's PIN as their signature. After {@value PinTries#FAILURES_MAX} wrong ones in a
   * row no PIN of theirs is taken for five minutes. Each wrong try is counted on disk at once, so
   * call this before the transaction that needs the signature, not inside it.
   */
  public Outcome<Signature> check(StaffId id, String pin) {
    return database
        .<Outcome<Signature>>write(
            tx -> Outcome.done(find(tx, id).then(staff -> check(tx, staff, pin))))
        .then(it -> it);
  }

  private Outcome<Staff> find(Tx tx, StaffId id) {
    return Outcome.found(store.byId(tx, id), StaffDirectory.NOT_THERE);
  }

  private Outcome<Signature> check(Tx tx, Staff staff, String pin) {
    var id = staff.id();
    var name = staff.name();
    if (staff.hasLeft(LocalDate.now(clock))) {
      return refused("%s has left and cannot sign.", name);
    }
    var stored = store.pin(tx, id);
    if (stored.isEmpty()) {
      return refused("%s has no PIN yet. Set one under Staff, then try again.", name);
    }
    var now = clock.instant();
    var tries = store.tries(tx, id);
    var lockedUntil = tries.lockedUntil(now);
    if (lockedUntil.isPresent()) {
      return refused(
          "Too many wrong PINs for %s. Wait until %s, then try again.",
          name, TIME.format(LocalTime.ofInstant(lockedUntil.get(), clock.getZone())));
    }
    if (stored.get().matches(pin, rounds)) {
      store.setTries(tx, id, PinTries.NONE);
      return Outcome.done(new Signature(id, name));
    }
    var after = tries.afterWrong(now);
    store.setTries(tx, id, after);
    if (after.lockedAt().isPresent()) {
      activity.record(tx, name, "PIN locked", name, "Five wrong PINs in a row");
      return refused(
          "That is not the PIN of %s, for the fifth time. Wait five minutes, then try again.",
          name);
    }
    return refused(
        "That is not the PIN of %s. %d more %s before it locks for five minutes.",
        name, after.left(), after.left() == 1 ? "try" : "tries");
  }

  private static Outcome<Signature> refused(String says, Object... about) {
    return Outcome.refused(Problem.at(FIELD, says.formatted(about)));
  }

  static Optional<Problem> whyNotAPin(String pin) {
    if (!DIGITS.matcher(pin).matches()) {
      return Optional.of(Problem.at(FIELD, "A PIN has four to eight digits and nothing else."));
    }
    if (REPEATED.matcher(pin).matches() || UP.contains(pin) || DOWN.contains(pin)) {
      return Optional.of(
          Problem.at(
              FIELD,
              "That PIN is one of the first that anyone would guess. Choose digits that do not"
                  + " repeat or follow one another."));
    }
    return Optional.empty();
  }
}
