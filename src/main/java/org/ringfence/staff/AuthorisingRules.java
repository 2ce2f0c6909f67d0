package org.ringfence.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.money.Money;
import org.ringfence.problem.Checks;
import org.ringfence.problem.DayText;
import org.ringfence.problem.Problem;

/** Who may sign for what, as it stands at one moment. */
public record AuthorisingRules(boolean onePersonOffice, List<Staff> staff) {

  private static final String FIELD = "Authorised by";

  public AuthorisingRules {
    staff = List.copyOf(staff);
  }

  /** Why the one of this name may not authorise this amount on that day; empty when they may. */
  public List<Problem> problems(
      String authoriserName, Money amount, String enteredBy, LocalDate on) {
    return named(authoriserName)
        .map(who -> problems(who, amount, enteredBy, on))
        .orElse(
            List.of(
                Problem.at(
                    FIELD,
                    "%s is not among the staff. Add them with what they may authorise first."
                        .formatted(authoriserName))));
  }

  List<Problem> problems(Staff who, Money amount, String enteredBy, LocalDate on) {
    var checks = new Checks();
    if (who.hasLeft(on)) {
      checks.add(
          FIELD, "%s left on %s.".formatted(who.name(), DayText.of(who.leftOn().orElseThrow())));
    }
    switch (who.authority()) {
      case Authority.None() ->
          checks.add(
              FIELD,
              "%s may not authorise. Ask someone who may, or give them authority under Staff."
                  .formatted(who.name()));
      case Authority.UpTo(var limit) ->
          checks.that(
              !amount.isMoreThan(limit),
              FIELD,
              "%s may authorise up to %s; this is %s. Ask someone with a higher limit."
                  .formatted(who.name(), limit, amount));
      case Authority.Any() -> {}
    }
    return checks
        .that(
            onePersonOffice || !who.name().equalsIgnoreCase(enteredBy.strip()),
            FIELD,
            "%s entered this and so cannot authorise it. Ask someone else to."
                .formatted(who.name()))
        .problems();
  }

  /** For what has no amount, authority up to a limit is too little. */
  List<Problem> problemsWithoutAmount(Staff who, LocalDate on) {
    var checks = new Checks();
    if (who.hasLeft(on)) {
      checks.add(
          FIELD, "%s left on %s.".formatted(who.name(), DayText.of(who.leftOn().orElseThrow())));
    }
    return checks
        .that(
            who.authority() instanceof Authority.Any,
            FIELD,
            "%s may not sign for this: it takes authority for any amount. Ask someone who has it."
                .formatted(who.name()))
        .problems();
  }

  private Optional<Staff> named(String name) {
    return staff.stream().filter(it -> it.name().equalsIgnoreCase(name.strip())).findFirst();
  }
}
