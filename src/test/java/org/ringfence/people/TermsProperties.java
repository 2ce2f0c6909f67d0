package org.ringfence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TermsProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Provide
  Arbitrary<List<DatedTerm>> recorded() {
    var term =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 9).map(Term.SurplusWeeks::new),
            Arbitraries.integers().between(0, 9).map(Term.NoticeWeeks::new),
            Arbitraries.of(TermKind.SURPLUS_WEEKS, TermKind.NOTICE_WEEKS).map(Term.NoLonger::new));
    return Combinators.combine(term, Arbitraries.integers().between(0, 20))
        .as((it, day) -> new DatedTerm(it, FIRST.plusDays(day), Instant.EPOCH, "Test"))
        .list()
        .ofMaxSize(12);
  }

  /** The plain reading of the rule: look at every term, and let a later one win. */
  private static Optional<Term> plainly(List<DatedTerm> recorded, TermKind kind, LocalDate day) {
    DatedTerm best = null;
    for (var dated : recorded) {
      boolean counts = dated.term().kind() == kind && !dated.from().isAfter(day);
      if (counts && (best == null || !dated.from().isBefore(best.from()))) {
        best = dated;
      }
    }
    return Optional.ofNullable(best)
        .map(DatedTerm::term)
        .filter(term -> !(term instanceof Term.NoLonger));
  }

  @Property
  void theTermInForceIsTheLatestThatHasBegun(
      @ForAll("recorded") List<DatedTerm> recorded, @ForAll @IntRange(max = 21) int day) {
    var on = FIRST.plusDays(day);
    var inForce = new Terms(recorded).inForce(on);
    for (var kind : List.of(TermKind.SURPLUS_WEEKS, TermKind.NOTICE_WEEKS)) {
      assertThat(Optional.ofNullable(inForce.byKind().get(kind)))
          .isEqualTo(plainly(recorded, kind, on));
    }
  }

  @Property
  void whatIsAddedForALaterDayLeavesEarlierDaysAsTheyWere(
      @ForAll("recorded") List<DatedTerm> recorded, @ForAll @IntRange(max = 20) int day) {
    var from = FIRST.plusDays(day);
    var more = new ArrayList<>(recorded);
    more.add(new DatedTerm(new Term.SurplusWeeks(99), from, Instant.EPOCH, "Test"));
    var before = from.minusDays(1);
    assertThat(new Terms(more).inForce(before)).isEqualTo(new Terms(recorded).inForce(before));
    assertThat(new Terms(more).inForce(from).surplusWeeks()).hasValue(99);
  }

  @Property
  void nothingOfTheHistoryIsLost(@ForAll("recorded") List<DatedTerm> recorded) {
    assertThat(new Terms(recorded).history()).containsExactlyInAnyOrderElementsOf(recorded);
    assertThat(new Terms(recorded).history())
        .isSortedAccordingTo(Comparator.comparing(DatedTerm::from));
  }
}
