package org.ringfence.bank;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Database;
import org.ringfence.db.Tx;
import org.ringfence.ids.BankRuleId;
import org.ringfence.problem.Checks;
import org.ringfence.problem.Outcome;
import org.ringfence.problem.Problem;
import org.ringfence.staff.ActivityLog;

/**
 * What was learned from lines that became entries: for text of these words, this kind, person,
 * payee and category. It is proposed the next time, and never applied by itself.
 */
public final class LearnedRules {

  private static final int WORDS_MAX = 400;
  private static final int CATEGORY_MAX = 100;
  private static final int OUTCOME_MAX = 300;

  private final Database database;
  private final Clock clock;
  private final ActivityLog activity;
  private final RuleStore store = new RuleStore();

  public LearnedRules(Database database, Clock clock, ActivityLog activity) {
    this.database = database;
    this.clock = clock;
    this.activity = activity;
  }

  /** Those that propose, the most used first. */
  public List<BankRule> all() {
    return database.read(store::inForce);
  }

  /**
   * Changes what is proposed for which words. Refuses one that is not there or was ended, no words,
   * a kind of money that goes the other way, and what another says already.
   */
  public Outcome<BankRuleId> change(String by, BankRuleId id, String typed, Guess guess) {
    return database.write(
        tx ->
            inForce(tx, id)
                .then(
                    rule -> {
                      var words = RuleWords.of(typed);
                      var checks = checks(rule, typed, words, guess);
                      checks.that(
                          store.inForce(tx).stream()
                              .noneMatch(it -> !it.id().equals(id) && says(it, rule, words, guess)),
                          "Words",
                          "Another rule says the same already. End this one instead.");
                      return checks.whenRight(
                          () -> {
                            store.change(tx, id, words, guess);
                            activity.record(
                                tx, by, "Bank rule changed", words, guess.kind().label());
                            return id;
                          });
                    }));
  }

  private static Checks checks(BankRule rule, String typed, String words, Guess guess) {
    return new Checks()
        .required("Words", typed, WORDS_MAX)
        .that(
            typed.isBlank() || !words.isEmpty(),
            "Words",
            "Only numbers and dates stand here, which do not come again. Type words of the bank’s"
                + " text.")
        .that(
            guess.kind().suits(rule.moneyIn()),
            "Kind",
            rule.moneyIn()
                ? "This is about money that comes in. Choose a kind that does."
                : "This is about money that goes out. Choose a kind that does.")
        .oneLine("Category", guess.category(), CATEGORY_MAX)
        .oneLine("Outcome", guess.outcome(), OUTCOME_MAX);
  }

  private static boolean says(BankRule other, BankRule rule, String words, Guess guess) {
    return other.moneyIn() == rule.moneyIn()
        && other.words().equals(words)
        && other.guess().equals(guess);
  }

  /** It proposes no more. Refuses one that is not there or was ended. */
  public Outcome<BankRuleId> end(String by, BankRuleId id) {
    return database.write(
        tx ->
            inForce(tx, id)
                .map(
                    rule -> {
                      store.end(tx, id, clock.instant());
                      activity.record(
                          tx, by, "Bank rule ended", rule.words(), rule.guess().kind().label());
                      return id;
                    }));
  }

  private Outcome<BankRule> inForce(Tx tx, BankRuleId id) {
    return Outcome.found(store.byId(tx, id), Problem.notThere("rule"))
        .then(
            rule ->
                rule.endedAt().isPresent()
                    ? Outcome.refused("This rule has been ended already.")
                    : Outcome.done(rule));
  }

  /** Remembers what the line was; a text of numbers only teaches nothing. */
  Outcome<Boolean> learn(String by, BankLine line, LineEntry entry) {
    var words = RuleWords.of(line.text());
    if (words.isEmpty() || words.length() > WORDS_MAX) {
      return Outcome.done(false);
    }
    var guess = Guess.of(entry);
    boolean moneyIn = line.amount().isPositive();
    return database.write(
        tx -> {
          store.inForce(tx).stream()
              .filter(
                  it ->
                      it.moneyIn() == moneyIn
                          && it.words().equals(words)
                          && it.guess().equals(guess))
              .findFirst()
              .ifPresentOrElse(
                  it -> store.used(tx, it.id(), line.amount(), clock.instant()),
                  () -> store.add(tx, words, moneyIn, guess, line.amount(), clock.instant(), by));
          return Outcome.done(true);
        });
  }

  /** The best fit by words; of equal ones the one of the same amount, then the most used. */
  Optional<BankRule> best(Tx tx, BankLine line) {
    var words = RuleWords.of(line.text());
    record Fitting(BankRule rule, double fit, boolean sameAmount) {}
    return store.inForce(tx).stream()
        .filter(rule -> rule.moneyIn() == line.amount().isPositive())
        .map(
            rule ->
                new Fitting(
                    rule,
                    RuleWords.fit(rule.words(), words),
                    rule.lastAmount().equals(line.amount())))
        .filter(it -> it.fit() >= RuleWords.FIT_MIN)
        .sorted(
            Comparator.comparingDouble((Fitting it) -> -it.fit())
                .thenComparing(it -> !it.sameAmount()))
        .map(Fitting::rule)
        .findFirst();
  }
}
