package org.ringfence.monthend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ringfence.db.Tx;

/** The checks in their order, each asked together with what was marked. */
final class Checklist {

  private final List<MonthCheck> checks;

  Checklist(List<MonthCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  List<CheckLine> all(Tx tx, YearMonth month) {
    return lines(tx, month, _ -> true);
  }

  List<CheckLine> quick(Tx tx, YearMonth month) {
    return lines(tx, month, MonthCheck::isQuick);
  }

  /** Empty when there is no such check. */
  Optional<CheckLine> one(Tx tx, YearMonth month, String key) {
    return lines(tx, month, check -> check.key().equals(key)).stream().findFirst();
  }

  void keep(Tx tx, String by, YearMonth month) {
    checks.forEach(check -> check.keep(tx, by, month));
  }

  private List<CheckLine> lines(Tx tx, YearMonth month, Predicate<MonthCheck> which) {
    var marked = MarkStore.last(tx, month);
    return checks.stream().filter(which).map(check -> line(tx, month, check, marked)).toList();
  }

  private static CheckLine line(
      Tx tx, YearMonth month, MonthCheck check, Map<MarkStore.On, Mark> marked) {
    var bare = new CheckLine(check.key(), check.title(), check.of(tx, month), Map.of());
    var marks =
        bare.missing().stream()
            .filter(thing -> thing.mark().isPresent())
            .filter(thing -> marked.containsKey(on(check, thing)))
            .collect(Collectors.toMap(Missing::key, thing -> marked.get(on(check, thing))));
    return new CheckLine(check.key(), check.title(), bare.standing(), marks);
  }

  private static MarkStore.On on(MonthCheck check, Missing thing) {
    return new MarkStore.On(check.key(), thing.key(), thing.says());
  }
}
