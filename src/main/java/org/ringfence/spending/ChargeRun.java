package org.ringfence.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.ids.BankAccountId;
import org.ringfence.ids.CommandId;
import org.ringfence.people.Days;

/**
 * The provider's own charges for some days, for one person or for many in one go.
 *
 * @param on the day the money was taken
 * @param leave for those that go past what is available; used only where it is needed
 * @param another true when the manager has said that what looks charged already is another charge
 */
public record ChargeRun(
    CommandId id,
    Taken taken,
    Days covers,
    List<ChargeLine> lines,
    Optional<Leave> leave,
    boolean another) {

  /** What is charged. */
  public enum Kind {
    SUPPORT("Support"),
    FEE("Fee");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** What was taken, when, and out of which bank account. */
  public record Taken(Kind kind, LocalDate on, BankAccountId bank) {}

  public ChargeRun {
    lines = List.copyOf(lines);
  }
}
