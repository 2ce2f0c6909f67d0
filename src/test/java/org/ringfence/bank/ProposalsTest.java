package org.ringfence.bank;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.ids.BankLineId;

/** How many lines are found, and how many rightly, on made-up quarters whose truth is known. */
class ProposalsTest {

  private static final int SEEDS = 20;

  /** What a campaign of made-up quarters came to. */
  private record Score(int lines, int right, int wrong, int sure, List<String> wronglySure) {
    double recall() {
      return (double) right / lines;
    }

    double precision() {
      return (double) right / (right + wrong);
    }
  }

  private static Score campaign(int seeds, int people) {
    int lines = 0;
    int right = 0;
    int wrong = 0;
    int sure = 0;
    var wronglySure = new ArrayList<String>();
    for (int seed = 0; seed < seeds; seed++) {
      var cases = new MatchingCases(seed, people);
      lines += cases.truth.size();
      Map<BookRef, BookItem> items =
          cases.items.stream().collect(toMap(BookItem::ref, item -> item));
      for (var proposal : Proposals.of(cases.lines, cases.items)) {
        boolean isRight = isRight(cases, items, proposal);
        if (isRight) {
          right += proposal.lines().size();
        } else {
          wrong += proposal.lines().size();
        }
        if (proposal.sure()) {
          sure += proposal.lines().size();
          if (!isRight) {
            wronglySure.add("seed " + seed + ": " + proposal);
          }
        }
      }
    }
    return new Score(lines, right, wrong, sure, wronglySure);
  }

  /** Sure ones to the very entry; of likely ones, twins of one payee and day are the same. */
  private static boolean isRight(
      MatchingCases cases, Map<BookRef, BookItem> items, Proposal proposal) {
    var truth = new HashSet<BookRef>();
    var lines = proposal.lines().stream().map(BankLine::id).collect(toSet());
    lines.forEach(
        (BankLineId id) -> truth.addAll(cases.truth.getOrDefault(id, java.util.Set.of())));
    var found = proposal.book().stream().map(BookItem::ref).collect(toSet());
    if (found.equals(truth)) {
      return true;
    }
    return !proposal.sure() && !truth.isEmpty() && looks(truth, items).equals(looks(found, items));
  }

  private static List<String> looks(java.util.Set<BookRef> refs, Map<BookRef, BookItem> items) {
    return refs.stream()
        .map(items::get)
        .map(it -> it.happenedOn() + it.words().payee() + it.amount())
        .sorted()
        .toList();
  }

  @Test
  void findsNearlyEveryLineAndIsNeverWronglySure() {
    var score = campaign(SEEDS, 12);
    System.out.printf(
        "%d lines with an entry: recall %.2f%%, precision %.2f%%, sure %.2f%%, wrongly sure %d%n",
        score.lines(),
        100 * score.recall(),
        100 * score.precision(),
        100.0 * score.sure() / score.lines(),
        score.wronglySure().size());
    assertThat(score.wronglySure()).isEmpty();
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void noLineAndNoEntryIsInTwoProposals() {
    var cases = new MatchingCases(4711, 40);
    var proposals = Proposals.of(cases.lines, cases.items);
    assertThat(proposals.stream().flatMap(it -> it.lines().stream().map(BankLine::id)))
        .doesNotHaveDuplicates();
    assertThat(proposals.stream().flatMap(it -> it.book().stream().map(BookItem::ref)))
        .doesNotHaveDuplicates();
    assertThat(proposals).allSatisfy(it -> assertThat(it.reason()).endsWith("."));
  }
}
