package org.ringfence.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.money.Money;
import org.ringfence.statements.StatementFigures.Amounts;
import org.ringfence.statements.StatementFigures.Line;

/** Says in sentences what is different between two versions of a month's figures. */
final class StatementChanges {

  private static final int LINES_MAX = 8;

  private final List<String> says = new ArrayList<>();

  private StatementChanges() {}

  /** At least one sentence, when the two differ at all. */
  static List<String> between(StatementFigures before, StatementFigures after) {
    var changes = new StatementChanges();
    changes.amounts(before.amounts(), after.amounts());
    changes.lines(before, after);
    if (changes.says.isEmpty() && !before.equals(after)) {
      changes.says.add(
          "No amount changed. Names, addresses, dates or words on it were brought up to date.");
    }
    return List.copyOf(changes.says);
  }

  /** In other words than the labels of the amounts, which are to be found once on the paper. */
  private void amounts(Amounts before, Amounts after) {
    amount("What there was at the start", before, after, Amounts::broughtForward);
    amount("What came in", before, after, Amounts::moneyIn);
    amount("What went out", before, after, Amounts::moneyOut);
    amount("What was left at the end", before, after, Amounts::carriedForward);
    amount("What is promised to bills", before, after, Amounts::spokenFor);
    amount("What is free to use", before, after, Amounts::available);
  }

  private void amount(String what, Amounts before, Amounts after, Function<Amounts, Money> of) {
    if (!of.apply(before).equals(of.apply(after))) {
      says.add("%s was %s and is now %s.".formatted(what, of.apply(before), of.apply(after)));
    }
  }

  private void lines(StatementFigures before, StatementFigures after) {
    var old = before.lines().stream().collect(Collectors.toMap(Line::number, line -> line));
    var added = after.lines().stream().filter(line -> !old.containsKey(line.number())).toList();
    added.stream()
        .limit(LINES_MAX)
        .forEach(line -> says.add("New line: %s.".formatted(inWords(line))));
    if (added.size() > LINES_MAX) {
      says.add("There are %d more new lines.".formatted(added.size() - LINES_MAX));
    }
  }

  private static String inWords(Line line) {
    return "%s, %s, %s"
        .formatted(PlainWords.shortDay(line.countedOn()), line.what(), moved(line.moved()));
  }

  private static String moved(StatementFigures.Moved moved) {
    if (!moved.in().isZero()) {
      return moved.in() + " in";
    }
    return moved.out().isZero() ? moved.balance() + " left" : moved.out() + " out";
  }
}
