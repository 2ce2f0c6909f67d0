package org.ringfence.bank;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.ids.BankLineId;

/**
 * How many lines are found, and how many rightly, on made-up quarters whose truth is known. The
 * figures stand in {@code target/matching-figures.txt}.
 */
class ProposalsTest {

  private static final Path FIGURES = Path.of("target", "matching-figures.txt");

  /**
   * The rules were tuned on the first seeds of each kind; the held-out ones were only looked at.
   */
  enum Campaign {
    ORDINARY(0, 20, 0.95, seed -> new MatchingCases(seed, 12)),
    ORDINARY_HELD_OUT(170_000, 40, 0.95, seed -> new MatchingCases(seed, 12)),
    MANY_PEOPLE_HELD_OUT(180_000, 5, 0.95, seed -> new MatchingCases(seed, 60)),
    AWKWARD(0, 20, 0.9, AwkwardCases::new),
    AWKWARD_HELD_OUT(190_000, 40, 0.9, AwkwardCases::new);

    private final long from;
    private final int seeds;
    private final LongFunction<CaseBook> makes;
    private final double precisionMin;

    Campaign(long from, int seeds, double precisionMin, LongFunction<CaseBook> makes) {
      this.from = from;
      this.precisionMin = precisionMin;
      this.seeds = seeds;
      this.makes = makes;
    }

    private Score run() {
      var score = new Score();
      LongStream.range(from, from + seeds).forEach(seed -> score.add(seed, makes.apply(seed)));
      return score;
    }
  }

  /** What a campaign came to, in lines. */
  private static final class Score {
    private int lines;
    private int right;
    private int wrong;
    private int sure;
    private final List<String> wronglySure = new ArrayList<>();

    private void add(long seed, CaseBook cases) {
      lines += cases.truth.size();
      Map<BookRef, BookItem> items =
          cases.items.stream().collect(toMap(BookItem::ref, item -> item));
      for (var proposal : cases.proposals()) {
        boolean isRight = isRight(cases, items, proposal);
        int size = proposal.lines().size();
        right += isRight ? size : 0;
        wrong += isRight ? 0 : size;
        sure += proposal.sure() ? size : 0;
        if (proposal.sure() && !isRight) {
          wronglySure.add("seed " + seed + ": " + proposal);
        }
      }
    }

    double recall() {
      return (double) right / lines;
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    String inWords(Campaign campaign) {
      return "%s, %d seeds: %d lines with an entry, recall %.2f%%, precision %.2f%%, sure %.2f%%, wrongly sure %d%n"
          .formatted(
              campaign,
              campaign.seeds,
              lines,
              100 * recall(),
              100 * precision(),
              100.0 * sure / lines,
              wronglySure.size());
    }
  }

  /**
   * Sure ones to the very entry. Of likely ones it is as right to take another that the bank's text
   * speaks for as much: of the same payee, day and amount.
   */
  private static boolean isRight(CaseBook cases, Map<BookRef, BookItem> items, Proposal proposal) {
    var truth = new HashSet<BookRef>();
    var lines = proposal.lines().stream().map(BankLine::id).collect(toSet());
    lines.forEach((BankLineId id) -> truth.addAll(cases.truth.getOrDefault(id, Set.of())));
    var found = proposal.book().stream().map(BookItem::ref).collect(toSet());
    if (found.equals(truth)) {
      return true;
    }
    var text = BankText.of(proposal.lines().getFirst().text(), List.of());
    return !proposal.sure()
        && !truth.isEmpty()
        && looks(text, truth, items).equals(looks(text, found, items));
  }

  private static List<String> looks(
      BankText text, Set<BookRef> refs, Map<BookRef, BookItem> items) {
    return refs.stream()
        .map(items::get)
        .map(
            it ->
                it.happenedOn()
                    + it.words().payee()
                    + it.amount()
                    + Evidence.of(text, it.words()).weight())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void findsNearlyEveryLineAndIsNeverWronglySure(Campaign campaign) throws IOException {
    var score = campaign.run();
    record(campaign, score.inWords(campaign));
    assertThat(score.wronglySure).isEmpty();
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.precision()).isGreaterThanOrEqualTo(campaign.precisionMin);
  }

  /** Each campaign's line once, in the order of their names. */
  private static void record(Campaign campaign, String line) throws IOException {
    Files.createDirectories(FIGURES.getParent());
    var kept = new ArrayList<String>();
    if (Files.exists(FIGURES)) {
      Files.readAllLines(FIGURES).stream()
          .filter(it -> !it.startsWith(campaign + ","))
          .forEach(kept::add);
    }
    kept.add(line.strip());
    kept.sort(null);
    Files.write(FIGURES, kept);
  }

  @Test
  void noLineAndNoEntryIsInTwoProposals() {
    var proposals = new MatchingCases(4711, 40).proposals();
    assertThat(proposals.stream().flatMap(it -> it.lines().stream().map(BankLine::id)))
        .doesNotHaveDuplicates();
    assertThat(proposals.stream().flatMap(it -> it.book().stream().map(BookItem::ref)))
        .doesNotHaveDuplicates();
    assertThat(proposals).allSatisfy(it -> assertThat(it.reason()).endsWith("."));
  }
}
