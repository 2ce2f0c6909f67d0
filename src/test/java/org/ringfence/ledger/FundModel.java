package org.ringfence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One fund, the slow and plain way: it keeps every effect and adds all of them up again for each
 * question. It shares no code with the ledger and must agree with it after each command.
 */
final class FundModel {

  record Effect(LocalDate on, long pence) {}

  private final long overspendPence;
  private final List<Effect> effects = new ArrayList<>();
  private final Map<Integer, Long> holds = new HashMap<>();
  private final Set<Integer> reversed = new HashSet<>();
  private int holdsPlaced;
  private Optional<LocalDate> ends = Optional.empty();

  FundModel(long overspendPence) {
    this.overspendPence = overspendPence;
  }

  long balance() {
    return effects.stream().mapToLong(Effect::pence).sum();
  }

  long balanceOn(LocalDate day) {
    return effects.stream()
        .filter(effect -> !effect.on().isAfter(day))
        .mapToLong(Effect::pence)
        .sum();
  }

  long held() {
    return holds.values().stream().mapToLong(Long::longValue).sum();
  }

  int entries() {
    return effects.size();
  }

  LocalDate dayOf(int index) {
    return effects.get(index).on();
  }

  void end(LocalDate day) {
    ends = Optional.of(day);
  }

  /** After the end nothing is posted but what was for a day up to it. */
  boolean post(LocalDate on, long pence, Optional<LocalDate> covers) {
    return (ran(on) || covers.filter(this::ran).isPresent()) && post(on, pence, 0);
  }

  private boolean ran(LocalDate day) {
    return ends.isEmpty() || !day.isAfter(ends.get());
  }

  private boolean post(LocalDate on, long pence, long ownHold) {
    var after = new ArrayList<>(effects);
    after.add(new Effect(on, pence));
    if (pence < 0 && !bears(after, on, ownHold)) {
      return false;
    }
    effects.add(new Effect(on, pence));
    return true;
  }

  /**
   * No day from {@code from} on may end or stand below the floor, and what is held must stay
   * covered.
   */
  private boolean bears(List<Effect> after, LocalDate from, long ownHold) {
    long now = after.stream().mapToLong(Effect::pence).sum();
    if (now - (held() - ownHold) < -overspendPence) {
      return false;
    }
    return after.stream()
        .map(Effect::on)
        .filter(day -> !day.isBefore(from))
        .distinct()
        .allMatch(day -> lowest(after, day, from) >= -overspendPence);
  }

  /** The least there was at any moment of {@code day} once everything of {@code from} was in. */
  private static long lowest(List<Effect> after, LocalDate day, LocalDate from) {
    long running =
        after.stream().filter(effect -> effect.on().isBefore(day)).mapToLong(Effect::pence).sum();
    long lowest = Long.MAX_VALUE;
    for (var effect : after.stream().filter(effect -> effect.on().equals(day)).toList()) {
      running += effect.pence();
      lowest = day.equals(from) ? running : Math.min(lowest, running);
    }
    return lowest;
  }

  /** The number of the hold, or 0 when it is refused. */
  int hold(long pence, LocalDate owedFor) {
    if (!ran(owedFor) || balance() - held() - pence < -overspendPence) {
      return 0;
    }
    holds.put(++holdsPlaced, pence);
    return holdsPlaced;
  }

  boolean isHeld(int hold) {
    return holds.containsKey(hold);
  }

  void release(int hold) {
    holds.remove(hold);
  }

  boolean pay(int hold, LocalDate on) {
    long pence = holds.get(hold);
    if (!post(on, -pence, pence)) {
      return false;
    }
    holds.remove(hold);
    return true;
  }

  boolean reverse(int index, LocalDate on) {
    var original = effects.get(index);
    if (reversed.contains(index) || on.isBefore(original.on()) || !post(on, -original.pence(), 0)) {
      return false;
    }
    reversed.add(index);
    reversed.add(effects.size() - 1);
    return true;
  }
}
