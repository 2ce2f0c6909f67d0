package org.ringfence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.EntryNumber;
import org.ringfence.ids.FundId;
import org.ringfence.money.Money;

/**
 * An entry of the journal. It never changes; {@code trail.reversedBy} is what later entries say of
 * it.
 *
 * @param happenedOn the true date
 * @param postedOn the date it counts on: the same, or a day in the month that was open when it
 *     became known
 */
public record Entry(
    EntryNumber number,
    FundId fund,
    EntryKind kind,
    LocalDate happenedOn,
    LocalDate postedOn,
    List<Movement> movements,
    Facts facts,
    Trail trail) {

  /** Who posted it, when and how, and its ties to other entries. */
  public record Trail(
      Instant recordedAt,
      String by,
      CameBy cameBy,
      Optional<EntryNumber> reverses,
      Optional<EntryNumber> reversedBy,
      Optional<Overspend> overspend) {}

  public Money effect() {
    return Money.sum(movements.stream().map(Movement::effect).toList());
  }

  public Money moneyIn() {
    return effect().max(Money.ZERO);
  }

  public Money moneyOut() {
    return effect().min(Money.ZERO).negated();
  }

  /** True when it became known after its own month was closed. */
  public boolean isLate() {
    return !postedOn.equals(happenedOn);
  }
}
